// The typed tree of what can go wrong with a call: every error names the operation, the row it stands on, when to try again, and keeps the answer that was paid for.
import type { Issue } from '../../generated/kernel/issues.ts';
import type { ErrorCode } from '../../generated/kernel/specification.ts';
import type { Exchange, Phase, Sent } from './exchange.ts';

/** When the same call may be sent again; the words of the errors table. */
export type RetryAdvice = ErrorCode['retry'];

export interface ErrorFacts {
  /** `omniVideo.create`, or the method and path of a call that the register does not know. */
  readonly operation: string;
  readonly retry: RetryAdvice;
  /** `register/errors.md:46` */
  readonly row?: string | undefined;
  readonly raw?: Exchange | undefined;
  readonly job?: string | undefined;
  readonly retryAfterMs?: number | undefined;
}

/** The root of the tree. Errors have no cause: those of the platform may hold what nobody should read. */
export class KlingError extends Error {
  override readonly name: string = 'KlingError';
  readonly operation: string;
  readonly retry: RetryAdvice;
  readonly row: string | undefined;
  /** What the service called the call; for its support. */
  readonly requestId: string | undefined;
  /** Of a charged call: the record in the store. */
  readonly job: string | undefined;
  /** Of a charged call that surely made nothing: after so many milliseconds `guard.resume` may send its job again. Another create would be refused. */
  readonly retryAfterMs: number | undefined;
  readonly #raw: Exchange | undefined;

  constructor(message: string, facts: ErrorFacts) {
    super(message);
    this.operation = facts.operation;
    this.retry = facts.retry;
    this.row = facts.row;
    this.requestId = facts.raw?.kind === 'answered' ? facts.raw.requestId : undefined;
    this.job = facts.job;
    this.retryAfterMs = facts.retryAfterMs;
    this.#raw = facts.raw;
  }

  /** The exchange as it was, without secrets. No property, so that no log prints a whole answer by accident. */
  get raw(): Exchange | undefined {
    return this.#raw;
  }
}

/** The request breaks the contract, or is asked for with an option or an operation that cannot be; it was not sent. */
export class InvalidRequest extends KlingError {
  override readonly name = 'InvalidRequest';
  readonly issues: readonly Issue[];

  constructor(message: string, facts: ErrorFacts, issues: readonly Issue[] = []) {
    super(message, facts);
    this.issues = issues;
  }
}

/** The call is charged and nobody approved it; it was not sent. */
export class NotApproved extends KlingError {
  override readonly name = 'NotApproved';
}

/** The credential cannot be used, or not for this call; nothing was sent. */
export class InvalidCredential extends KlingError {
  override readonly name = 'InvalidCredential';
}

/** The host is none of the registered ones, or another than the credential belongs to; nothing was sent. */
export class InvalidHost extends KlingError {
  override readonly name = 'InvalidHost';
}

/** No answer, or not all of it. */
export class ConnectionError extends KlingError {
  override readonly name: string = 'ConnectionError';
  readonly phase: Phase;
  readonly sent: Sent;

  constructor(message: string, facts: ErrorFacts, phase: Phase, sent: Sent) {
    super(message, facts);
    this.phase = phase;
    this.sent = sent;
  }
}

export class TimeoutError extends ConnectionError {
  override readonly name = 'TimeoutError';
}

/** The caller's signal ended the call. */
export class AbortedError extends ConnectionError {
  override readonly name = 'AbortedError';
}

/** An answer came that nothing can be read from, or that breaks the contract; `raw` has it. */
export class InvalidAnswer extends KlingError {
  override readonly name = 'InvalidAnswer';
  readonly issues: readonly Issue[];

  constructor(message: string, facts: ErrorFacts, issues: readonly Issue[] = []) {
    super(message, facts);
    this.issues = issues;
  }
}

/** The service answered with a code that is no success, or somebody before it with a status that is none. */
export class ServiceError extends KlingError {
  override readonly name: string = 'ServiceError';
  /** Undefined where only the HTTP status tells: of a gateway for example. 0 would be success. */
  readonly code: number | undefined;
  /** Of HTTP. */
  readonly status: number;
  /** What the register says of the code; undefined for one that nobody registered. */
  readonly meaning: ErrorCode | undefined;

  constructor(message: string, facts: ErrorFacts, refusal: Pick<ServiceError, 'code' | 'status' | 'meaning'>) {
    super(message, facts);
    this.code = refusal.code;
    this.status = refusal.status;
    this.meaning = refusal.meaning;
  }
}

/** 1000 to 1004. */
export class AuthenticationError extends ServiceError {
  override readonly name = 'AuthenticationError';
}

/** 1100 to 1103 and 1304: waiting does not help although some come with status 429. */
export class AccountError extends ServiceError {
  override readonly name = 'AccountError';
}

/** 1200 to 1202. */
export class RequestError extends ServiceError {
  override readonly name = 'RequestError';
}

/** 1203. */
export class NotFoundError extends ServiceError {
  override readonly name = 'NotFoundError';
}

/** 1300 and 1301: no evidence against the shape of the body. */
export class ModerationError extends ServiceError {
  override readonly name = 'ModerationError';
}

/** 1302 and 1303: nothing was made; the same call may be sent later. Also a 429 without a code. */
export class RateError extends ServiceError {
  override readonly name = 'RateError';
}

/** 5000 to 5002, any 5xx without a code, and 408: what was asked may have been done. */
export class ServiceFailure extends ServiceError {
  override readonly name = 'ServiceFailure';
}
