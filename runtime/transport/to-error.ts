// Turns an exchange that is no success into the error that its service code or its breaking point asks for.
import { errorCodes } from '../../generated/errors.ts';
import { readServiceCode } from '../../generated/kernel/service-code.ts';
import type { ErrorCode } from '../../generated/kernel/specification.ts';
import { authHeaders } from '../../generated/operations/auth-headers.ts';
import { describeBody } from './describe-body.ts';
import { describeBroken } from './describe-broken.ts';
import {
  AbortedError,
  AccountError,
  AuthenticationError,
  ConnectionError,
  type ErrorFacts,
  InvalidAnswer,
  InvalidCredential,
  InvalidRequest,
  type KlingError,
  ModerationError,
  NotApproved,
  NotFoundError,
  RateError,
  RequestError,
  ServiceError,
  ServiceFailure,
  TimeoutError,
} from './errors.ts';
import type { Answered, Broken, Exchange } from './exchange.ts';
import { isTransient } from './retry.ts';
import { readMessage } from './verdict.ts';

/** The class of each class of the errors table. */
const CLASSES: Readonly<Record<string, typeof ServiceError>> = {
  auth: AuthenticationError,
  account: AccountError,
  request: RequestError,
  'not-found': NotFoundError,
  moderation: ModerationError,
  rate: RateError,
  service: ServiceFailure,
};

/** Undefined for an answer that is a success: 2xx, JSON, and no code but 0. `isRead` says whether a repeat could cost anything. */
export function toError(operation: string, exchange: Exchange, isRead: boolean): KlingError | undefined {
  return exchange.kind === 'broken' ? fromBroken(operation, exchange, isRead) : fromAnswer(operation, exchange, isRead);
}

/** What the record of a charged call adds to its refusal. */
export interface JobFacts extends Pick<ErrorFacts, 'job' | 'retryAfterMs'> {
  /** What becomes of the job; empty if nothing does. */
  readonly advice: string;
}

/** Of a create that the service definitely refused; undefined if the answer has no code. */
export function toCreateError(operation: string, exchange: Exchange, facts: JobFacts): KlingError | undefined {
  if (exchange.kind === 'broken') return undefined;
  const { number, code, isRefusal } = readServiceCode(exchange.body, errorCodes);
  return isRefusal ? fromCode(operation, exchange, { number, code, isRead: false }, facts) : undefined;
}

function fromBroken(operation: string, raw: Broken, isRead: boolean): KlingError {
  const facts: ErrorFacts = { operation, raw, retry: adviseRetry(raw, isRead) };
  const { phase, sent, cause } = raw;
  const refused: ErrorFacts = { ...facts, retry: 'after-fix' };
  if (phase === 'request') return new InvalidRequest(`${operation}: not sent: ${cause}`, refused);
  if (phase === 'credential')
    return new InvalidCredential(`${operation}: not sent: ${cause} (${authHeaders.row})`, {
      ...refused,
      row: authHeaders.row,
    });
  if (phase === 'permit') return new NotApproved(`${operation}: not sent: ${cause}`, refused);
  const message = `${operation}: ${describeBroken(raw, isRead)}`;
  if (phase === 'timeout') return new TimeoutError(message, facts, phase, sent);
  if (phase === 'abort') return new AbortedError(message, { ...facts, retry: 'never' }, phase, sent);
  return new ConnectionError(message, facts, phase, sent);
}

/** Where no row says when to ask again: as the transport itself would. What is no read may have been done. */
function adviseRetry(raw: Exchange, isRead: boolean): ErrorFacts['retry'] {
  if (!isRead && (raw.kind === 'broken' || isTransient(raw))) return 'reads-only';
  return isTransient(raw) ? 'backoff' : 'never';
}

function fromAnswer(operation: string, raw: Answered, isRead: boolean): KlingError | undefined {
  const { number, code, isRefusal } = readServiceCode(raw.body, errorCodes);
  if (isRefusal) return fromCode(operation, raw, { number, code, isRead });
  const { status, body } = raw;
  if (status >= 200 && status < 300 && body !== undefined) return undefined;
  const what = body === undefined ? `with ${describeBody(raw)}; JSON is expected` : 'without a code that says why';
  const message = `${operation}: HTTP ${status} ${what}${nameRequest(raw)}`;
  const facts: ErrorFacts = { operation, raw, retry: adviseRetry(raw, isRead) };
  if (!isTransient(raw)) return new InvalidAnswer(message, facts);
  const Class = status === TOO_MANY ? RateError : ServiceFailure;
  return new Class(message, facts, { code: undefined, status, meaning: undefined });
}

const TOO_MANY = 429;

interface Coded {
  readonly number: number | undefined;
  readonly code: ErrorCode | undefined;
  readonly isRead: boolean;
}

function fromCode(
  operation: string,
  raw: Answered,
  { number, code, isRead }: Coded,
  { advice, ...job }: JobFacts = { advice: '' },
): ServiceError {
  const said = readMessage(raw.body);
  const meaning =
    code === undefined ? ', which the register does not know' : `: ${code.meaning}; ${code.advice} (${code.row})`;
  const message = `${operation}: refused with code ${number}${meaning}${said === '' ? '' : `; the service said: ${said}`}${nameRequest(raw)}${advice === '' ? '' : `; ${advice}`}`;
  const Class = code === undefined ? ServiceError : (CLASSES[code.class] ?? ServiceError);
  const retry = code?.retry ?? adviseRetry(raw, isRead);
  return new Class(
    message,
    { operation, raw, retry, row: code?.row, ...job },
    { code: number, status: raw.status, meaning: code },
  );
}

function nameRequest({ requestId }: Answered): string {
  return requestId === undefined ? '' : `; request ${requestId}`;
}
