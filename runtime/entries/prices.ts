// `kling-contract/prices`: what `kling cost` says, as a function, and the prices themselves. Runs in Node, browsers and workers.
export type { UndecidedRule } from '../../generated/kernel/check.ts';
export type { PayloadClass } from '../../generated/kernel/classify.ts';
export type { Issue, IssueCode } from '../../generated/kernel/issues.ts';
export type { Observation, ObservationCode } from '../../generated/kernel/observe.ts';
export type { Estimate, Price, PriceScope, PriceUsed, Unit } from '../../generated/kernel/prices.ts';
export { prices, units } from '../../generated/prices.ts';
export type { Answer, Payload, PayloadKind, ServiceCode } from '../check/payload.ts';
export { type Cost, estimatePayload } from '../cost/estimate-payload.ts';
