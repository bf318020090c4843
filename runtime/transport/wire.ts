// The one place that sends anything to the service. A request leaves at most once; what may be charged leaves only with a permit, whoever asks.
import { createHash } from 'node:crypto';
import { errorCodes } from '../../generated/errors.ts';
import { parseJson, printCanonical, stringifyJson } from '../../generated/kernel/json.ts';
import { readServiceCode } from '../../generated/kernel/service-code.ts';
import type { OperationSpecification } from '../../generated/kernel/specification.ts';
import type { TransportRequest } from '../../generated/kernel/transport.ts';
import { type Permit, spendPermit } from '../permit/permit.ts';
import { type Address, toAddress } from './address.ts';
import type { Clock } from './clock.ts';
import { authorize, type Credential, fingerprintCredential, listSecrets } from './credential.ts';
import type { Broken, Exchange, Phase, Sent } from './exchange.ts';
import { type Host, pinHost } from './host.ts';
import { findWrongNumber, TIMEOUT } from './milliseconds.ts';
import { nameFailure } from './name-failure.ts';
import { type RawAnswer, toAnswer } from './read-answer.ts';
import { readText } from './read-text.ts';
import { routeRequest, takesToken } from './route.ts';
import { watchSend } from './send-watch.ts';
import { learnSkew, type Skew } from './skew.ts';
import { namesMade } from './task-id.ts';

export interface SendOptions {
  readonly permit?: Permit | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Until the last byte of the answer; 60 s for what may be charged and 30 s for the rest, unless told. */
  readonly timeoutMs?: number | undefined;
}

export interface Wire {
  /** Scheme, name and port. */
  readonly host: string;
  readonly isEmulator: boolean;
  /** Names the credential without showing it: 16 hexadecimal digits. */
  readonly account: string;
  /** Never throws for what the network or the service does, and never sends twice, but for a token that was definitely refused. */
  send(request: TransportRequest, options?: SendOptions): Promise<Exchange>;
}

export interface WireOptions {
  readonly credential: Credential;
  readonly host: Host;
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  /** Says that the credential is meant for this host although this process used it for another. */
  readonly allowOtherHost?: boolean | undefined;
}

/** A create may wait for the service to take it in; a query that is slower is better asked again. */
const CREATE_TIMEOUT_MS = 60_000;
const READ_TIMEOUT_MS = 30_000;

/** Throws InvalidHost if the credential belongs to another host. */
export function createWire(options: WireOptions): Wire {
  const { credential, host } = options;
  const account = fingerprintCredential(credential);
  pinHost(account, host, options.allowOtherHost === true);
  const skew: Skew = { ms: 0 };
  return {
    host: host.origin,
    isEmulator: host.kind === 'emulator',
    account,
    send: (request, how = {}) => sendRequest(options, skew, request, how),
  };
}

/** Everything that is decided before the first byte leaves. */
interface Prepared {
  readonly address: Address;
  /** Undefined for a route that the register does not know. */
  readonly operation: OperationSpecification | undefined;
  readonly method: string;
  readonly text: string | undefined;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
  /** Undefined if the request may leave, else why not. */
  readonly spend: (again?: 'refused-token') => string | undefined;
}

async function sendRequest(
  wire: WireOptions,
  skew: Skew,
  request: TransportRequest,
  how: SendOptions,
): Promise<Exchange> {
  const prepared = prepare(wire, request, how);
  if (prepared === NO_TOKEN) return notSent(wire.clock, 'credential', NO_TOKEN);
  if (typeof prepared === 'string') return notSent(wire.clock, 'request', prepared);
  if (isAborted(how)) return notSent(wire.clock, 'abort', 'aborted by the caller');
  const refusal = prepared.spend();
  if (refusal !== undefined) return notSent(wire.clock, 'permit', refusal);
  const first = await sendOnce(wire, skew, prepared);
  if (first.kind !== 'answered') return first;
  learnSkew(skew, wire.clock, first.headers.date);
  if (wire.credential.kind !== 'key-pair' || !isTokenRefused(first)) return first;
  if (namesMade(prepared.operation, first.body)) return first;
  if (isAborted(how) || prepared.spend('refused-token') !== undefined) return first;
  return sendOnce(wire, skew, prepared);
}

const NO_TOKEN = 'newer routes take an API key, and no token of a key pair';

function prepare(wire: WireOptions, request: TransportRequest, how: SendOptions): Prepared | string {
  const address = toAddress(wire.host.origin, request);
  if (typeof address === 'string') return address;
  const { operation, mayBill } = routeRequest(request.method, address.path);
  if (wire.credential.kind === 'key-pair' && !takesToken(operation)) return NO_TOKEN;
  if (request.method === 'GET' && request.body !== undefined) return 'a GET carries no body';
  // A permit says nothing of a query, and no charged operation takes one.
  if (mayBill && address.target !== address.path) return 'a call that may be charged takes no query';
  const timeoutMs = how.timeoutMs ?? (mayBill ? CREATE_TIMEOUT_MS : READ_TIMEOUT_MS);
  const wrong = findWrongNumber(timeoutMs, TIMEOUT);
  // A timer that cannot hold it would end a create at once, after it has left.
  if (wrong !== undefined) return `timeoutMs ${wrong}`;
  const text = request.body === undefined ? undefined : stringifyJson(request.body);
  const { method } = request;
  const { permit } = how;
  return {
    address,
    operation,
    method,
    text,
    // The timer takes whole ones.
    timeoutMs: Math.ceil(timeoutMs),
    signal: how.signal,
    spend: (again) => {
      if (!mayBill) return undefined;
      if (permit === undefined) return 'the call may be charged and has no permit';
      const terms = { operation: operation?.id ?? request.operation, method, path: address.path };
      const spent = spendPermit(permit, { ...terms, bodySha256: digest(text) }, wire.clock.monotonic(), again);
      return spent.kind === 'good' ? undefined : spent.why;
    },
  };
}

function isAborted({ signal }: SendOptions): boolean {
  return signal?.aborted === true;
}

/** Of the body as it is sent, in its canonical form. */
function digest(text: string | undefined): string {
  const body = text === undefined ? undefined : parseJson(text);
  return createHash('sha256').update(printCanonical(body)).digest('hex');
}

/** @row error:1003 code */
const NOT_YET_VALID = 1003;

/** @row error:1004 code */
const EXPIRED = 1004;

/** A definite refusal: nothing was looked at but the token. */
function isTokenRefused({ status, body }: { readonly status: number; readonly body: unknown }): boolean {
  const { number } = readServiceCode(body, errorCodes);
  return status === 401 && (number === NOT_YET_VALID || number === EXPIRED);
}

type Attempt =
  | { readonly isAnswered: true; readonly answer: RawAnswer }
  | { readonly isAnswered: false; readonly isAnswering: boolean; readonly error: unknown };

async function sendOnce(wire: WireOptions, skew: Skew, prepared: Prepared): Promise<Exchange> {
  const { credential, host, clock } = wire;
  const at = new Date(clock.now()).toISOString();
  const start = clock.monotonic();
  const timer = AbortSignal.timeout(prepared.timeoutMs);
  const token = authorize(credential, clock, skew.ms);
  const init: RequestInit = {
    method: prepared.method,
    // A redirect is the one thing that the platform would send again.
    redirect: 'error',
    headers: {
      authorization: `Bearer ${token.reveal()}`,
      'content-type': 'application/json',
      accept: 'application/json',
      'accept-encoding': 'identity',
    },
    signal: prepared.signal === undefined ? timer : AbortSignal.any([timer, prepared.signal]),
    ...(prepared.text === undefined ? {} : { body: prepared.text }),
  };
  const { result, sent } = await watchSend(wire.fetch, host.origin, () =>
    attempt(wire.fetch, prepared.address.url, init),
  );
  const ms = Math.round(clock.monotonic() - start);
  const secrets = [...listSecrets(credential), token];
  if (result.isAnswered) return toAnswer(result.answer, { isEmulator: host.kind === 'emulator', secrets, at, ms });
  const { phase, cause } = describeFailure(result, sent, timer, prepared.signal);
  return { kind: 'broken', sent, phase, cause, at, ms };
}

async function attempt(send: typeof fetch, url: string, init: RequestInit): Promise<Attempt> {
  let isAnswering = false;
  try {
    const response = await send(url, init);
    isAnswering = true;
    const text = await readText(response);
    if (text === undefined) return { isAnswered: false, isAnswering, error: TOO_LARGE };
    return { isAnswered: true, answer: { status: response.status, headers: response.headers, text } };
  } catch (error) {
    return { isAnswered: false, isAnswering, error };
  }
}

const TOO_LARGE = Symbol('too large');

function describeFailure(
  { error, isAnswering }: Extract<Attempt, { isAnswered: false }>,
  sent: Sent,
  timer: AbortSignal,
  signal: AbortSignal | undefined,
): { readonly phase: Phase; readonly cause: string } {
  if (error === TOO_LARGE) return { phase: 'too-large', cause: 'the answer is larger than 1 MiB' };
  if (signal?.aborted === true) return { phase: 'abort', cause: 'aborted by the caller' };
  if (timer.aborted) return { phase: 'timeout', cause: isAnswering ? 'the answer did not end' : 'no answer' };
  return nameFailure(error, sent, isAnswering);
}

function notSent(clock: Clock, phase: Phase, cause: string): Broken {
  return { kind: 'broken', sent: 'no', phase, cause, at: new Date(clock.now()).toISOString(), ms: 0 };
}
