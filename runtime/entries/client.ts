// `kling-contract`: the client, with all that its answers and errors are made of. Needs Node.
export { createKling } from '../client/create-kling.ts';
export type { TaskDownloaded, TaskDownloadOptions } from '../client/download-task.ts';
export type { CallOptions, Calls, Kling, RawAnswer, SpendOptions } from '../client/kling.ts';
export { type KlingOptions, readEnvironment } from '../client/options.ts';
export { CreateAmbiguous, CreateNotSent, CreateRefused } from '../client/spend-errors.ts';
export type { Downloaded } from '../download/downloaded.ts';
export type { Batch, Found, ListPosition, NoTask, TaskPage, TaskReference, Waited } from '../tasks/asked.ts';
export { classifyFailure, type Failure, type FailureClass, type FailureJudgement } from '../tasks/classify-failure.ts';
export type { BatchRequest, Tasks } from '../tasks/create-tasks.ts';
export type { ListOptions } from '../tasks/list-tasks.ts';
export { isFinished, type ResultKind, type Task, type TaskResult, type TaskStatus } from '../tasks/task.ts';
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
export type { Answered, Exchange } from '../transport/exchange.ts';
export type { AnswerReport, ObservedCall } from '../transport/observe-wire.ts';
export type { RetryPolicy } from '../transport/retry.ts';
export type { Wire } from '../transport/wire.ts';
