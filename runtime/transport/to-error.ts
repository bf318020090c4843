// Turns an exchange that is no success into the error that its service code or its breaking point asks for.
import { errorCodes } from '../../generated/errors.ts';
import { readServiceCode } from '../../generated/kernel/service-code.ts';
import type { ErrorCode } from '../../generated/kernel/specification.ts';
import { authHeaders } from '../../generated/operations/auth-headers.ts';
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

function fromBroken(operation: string, raw: Broken, isRead: boolean): KlingError {
  const facts: ErrorFacts = { operation, raw, retry: isRead ? 'backoff' : 'reads-only' };
  const { phase, sent, cause } = raw;
  const refused: ErrorFacts = { ...facts, retry: 'after-fix' };
  if (phase === 'request') return new InvalidRequest(`${operation}: not sent: ${cause}`, refused);
  if (phase === 'credential')
    return new InvalidCredential(`${operation}: not sent: ${cause} (${authHeaders.row})`, {
      ...refused,
      row: authHeaders.row,
    });
  if (phase === 'permit') return new NotApproved(`${operation}: not sent: ${cause}`, refused);
  const left = { no: 'it was not sent', yes: 'it was sent', unknown: 'it may have been sent' }[sent];
  const message = `${operation}: no answer (${phase}, ${cause}); ${left}${isRead ? '' : ', look before you send again'}`;
  if (phase === 'timeout') return new TimeoutError(message, facts, phase, sent);
  if (phase === 'abort') return new AbortedError(message, { ...facts, retry: 'never' }, phase, sent);
  return new ConnectionError(message, facts, phase, sent);
}

function fromAnswer(operation: string, raw: Answered, isRead: boolean): KlingError | undefined {
  const { number, code, isRefusal } = readServiceCode(raw.body, errorCodes);
  if (isRefusal) return fromCode(operation, raw, number ?? 0, code);
  if (raw.status >= 200 && raw.status < 300 && raw.body !== undefined) return undefined;
  const retry = raw.status >= 500 ? (isRead ? 'backoff' : 'reads-only') : 'never';
  const message = `${operation}: HTTP ${raw.status} ${raw.body === undefined ? 'without JSON' : 'without a code that says why'}${nameRequest(raw)}`;
  return raw.status >= 500
    ? new ServiceFailure(message, { operation, raw, retry }, { code: 0, status: raw.status, meaning: undefined })
    : new InvalidAnswer(message, { operation, raw, retry });
}

function fromCode(operation: string, raw: Answered, number: number, code: ErrorCode | undefined): ServiceError {
  const said = readMessage(raw.body);
  const meaning =
    code === undefined ? 'which the register does not know' : `${code.meaning}; ${code.advice} (${code.row})`;
  const message = `${operation}: refused with code ${number}: ${meaning}${said === '' ? '' : `; the service said: ${said}`}${nameRequest(raw)}`;
  const Class = code === undefined ? ServiceError : (CLASSES[code.class] ?? ServiceError);
  const retry = code?.retry ?? 'never';
  return new Class(
    message,
    { operation, raw, retry, row: code?.row },
    { code: number, status: raw.status, meaning: code },
  );
}

function nameRequest({ requestId }: Answered): string {
  return requestId === undefined ? '' : `; request ${requestId}`;
}
