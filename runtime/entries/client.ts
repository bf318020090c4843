// `kling-contract`: the client, with all that its answers and errors are made of. Needs Node.
export type { Client } from '../../generated/client.ts';
export type { Issue, IssueCode } from '../../generated/kernel/issues.ts';
export type { Observation, ObservationCode } from '../../generated/kernel/observe.ts';
export type { ErrorCode, RowReference, Status } from '../../generated/kernel/specification.ts';
export type { CallInput, TransportRequest } from '../../generated/kernel/transport.ts';
export type { LegacyClient } from '../../generated/legacy-client.ts';
export { createKling } from '../client/create-kling.ts';
export type { TaskDownloaded, TaskDownloadOptions } from '../client/download-task.ts';
export type { CallOptions, Calls, Kling, RawAnswer, SpendOptions } from '../client/kling.ts';
export { type KlingOptions, readEnvironment } from '../client/options.ts';
export { CreateAmbiguous, CreateNotSent, CreateRefused } from '../client/spend-errors.ts';
export type { Created, Refusal, Spender, SpendRequest } from '../client/spender.ts';
export type { Downloaded, DownloadWarning, Saved } from '../download/downloaded.ts';
export type { MediaFormat } from '../download/sniff-format.ts';
export type { MediaFacts } from '../download/verify-media.ts';
export type { Batch, Found, ListPosition, NoTask, TaskPage, TaskReference, Waited } from '../tasks/asked.ts';
export { classifyFailure, type Failure, type FailureClass, type FailureJudgement } from '../tasks/classify-failure.ts';
export type { BatchRequest, Tasks } from '../tasks/create-tasks.ts';
export type { ListOptions } from '../tasks/list-tasks.ts';
export {
  type Charge,
  isFinished,
  type ResultCopy,
  type ResultKind,
  type Task,
  type TaskOddity,
  type TaskResult,
  type TaskStatus,
} from '../tasks/task.ts';
export type { WaitOptions, WaitProgress } from '../tasks/wait-for-task.ts';
export type { Clock } from '../transport/clock.ts';
export type { CredentialInput } from '../transport/credential.ts';
export {
  AbortedError,
  AccountError,
  AuthenticationError,
  ConnectionError,
  InvalidAnswer,
  InvalidCredential,
  InvalidHost,
  InvalidRequest,
  KlingError,
  ModerationError,
  NotApproved,
  NotFoundError,
  RateError,
  RequestError,
  type RetryAdvice,
  ServiceError,
  ServiceFailure,
  TimeoutError,
} from '../transport/errors.ts';
export type { Answered, Broken, Exchange, Phase, Sent } from '../transport/exchange.ts';
export type { AnswerReport, ObservedCall } from '../transport/observe-wire.ts';
export type { RetryPolicy } from '../transport/retry.ts';
export type { Wire } from '../transport/wire.ts';
