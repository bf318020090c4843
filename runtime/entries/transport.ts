// `kling-contract/transport`: the typed calls that are free, over a transport of your own, and the JSON that keeps digits. Runs in Node, browsers and workers.
export type { Client } from '../../generated/client.ts';
export type { Issue, IssueCode } from '../../generated/kernel/issues.ts';
export { parseJson, stringifyJson } from '../../generated/kernel/json.ts';
export type { ErrorCode } from '../../generated/kernel/specification.ts';
export {
  ContractViolation,
  ServiceRefusal,
  type Transport,
  type TransportRequest,
  type TransportResponse,
} from '../../generated/kernel/transport.ts';
export { KlingError, NotApproved, type RetryAdvice } from '../transport/errors.ts';
export type { Answered, Broken, Exchange, Phase, Sent } from '../transport/exchange.ts';
export { createClient } from '../transport/refuse-charges.ts';
