// `kling-contract/check`: what `kling check` says, as a function. Runs in Node, browsers and workers.
export { errorCodes } from '../../generated/errors.ts';
export type { UndecidedRule } from '../../generated/kernel/check.ts';
export type { PayloadClass } from '../../generated/kernel/classify.ts';
export type { Issue, IssueCode } from '../../generated/kernel/issues.ts';
export type { Observation, ObservationCode } from '../../generated/kernel/observe.ts';
export type { ErrorCode, RowReference, Status } from '../../generated/kernel/specification.ts';
export { checkPayload } from '../check/check-payload.ts';
export { type Answer, PAYLOAD_KINDS, type Payload, type PayloadKind, type ServiceCode } from '../check/payload.ts';
