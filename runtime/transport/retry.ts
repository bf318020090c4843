// When a read is asked again and after how long. The service's own code decides, never the status alone: 429 is an empty balance as well.
import { errorCodes } from '../../generated/errors.ts';
import { readServiceCode } from '../../generated/kernel/service-code.ts';
import type { Answered, Exchange, Phase } from './exchange.ts';
import { REDIRECTED } from './name-failure.ts';

export interface RetryPolicy {
  /** The first try counts; 1 means no other. */
  readonly tries: number;
  readonly firstDelayMs: number;
  readonly longestDelayMs: number;
}

/** The first pause is the one that the register asks for after 1303. */
export const RETRY: RetryPolicy = { tries: 4, firstDelayMs: 1000, longestDelayMs: 30_000 };

/** Milliseconds until the next try of a read, undefined if there is none. `tried` counts from 1; `random` is between 0 and 1. */
export function planRetry(
  policy: RetryPolicy,
  exchange: Exchange,
  tried: number,
  random: number,
  now: number,
): number | undefined {
  if (tried >= policy.tries || !isTransient(exchange)) return undefined;
  const grown = policy.firstDelayMs * 2 ** (tried - 1);
  // Whoever was refused together must not come back together.
  const spread = grown * (1 + random);
  const asked = exchange.kind === 'answered' ? (readRetryAfter(exchange, now) ?? 0) : 0;
  return Math.min(policy.longestDelayMs, Math.max(spread, asked));
}

/** What breaks by accident. A certificate, an answer that is too long and what was refused here are the same the next time. */
const PASSING: ReadonlySet<Phase> = new Set(['resolve', 'connect', 'send', 'answer', 'timeout']);

/** Statuses of a gateway that has no code of the service: too many requests, and a server that gave up waiting. */
const GATEWAY_STATUSES: ReadonlySet<number> = new Set([408, 429]);

/** Whether the same read may be answered when it is asked again: pauses are planned by it, and the advice of every error is. */
export function isTransient(exchange: Exchange): boolean {
  if (exchange.kind === 'broken') return PASSING.has(exchange.phase) && exchange.cause !== REDIRECTED;
  const { number, code } = readServiceCode(exchange.body, errorCodes);
  if (code !== undefined && code.class !== 'success') return code.retry === 'backoff' || code.retry === 'reads-only';
  // A code that nobody registered may be an empty balance, which comes with 429 as well.
  const isUntold = number === undefined || code !== undefined;
  return exchange.status >= 500 || (isUntold && GATEWAY_STATUSES.has(exchange.status));
}

/** Seconds or a date; a date is read by the clock of whoever wrote it. */
export function readRetryAfter({ headers }: Pick<Answered, 'headers'>, now: number): number | undefined {
  const text = headers['retry-after']?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const until = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(until)) return undefined;
  const theirs = Date.parse(headers.date ?? '');
  return Math.max(0, until - (Number.isNaN(theirs) ? now : theirs));
}
