// Puts a name to what broke: the phase, and the platform's own code for it. Nothing else of the platform's error is kept.

import { isRecord } from '../../generated/kernel/view.ts';
import type { Phase, Sent } from './exchange.ts';

export interface Failure {
  readonly phase: Phase;
  readonly cause: string;
}

const RESOLVE = /^(?:ENOTFOUND|EAI_[A-Z]+|ENODATA)$/;
const CONNECT = /^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT)$/;
const SECURE = /CERT|TLS|SSL|^EPROTO$|UNABLE_TO_/;

/** The cause of a redirect, which is never followed: the host answered, and would answer so again. */
export const REDIRECTED = 'unexpected redirect';

/** `isAnswering` is true once the head of an answer was seen. */
export function nameFailure(error: unknown, sent: Sent, isAnswering: boolean): Failure {
  const cause = findCode(error);
  if (isAnswering) return { phase: 'answer', cause };
  if (RESOLVE.test(cause)) return { phase: 'resolve', cause };
  if (CONNECT.test(cause)) return { phase: 'connect', cause };
  if (SECURE.test(cause)) return { phase: 'secure', cause };
  return { phase: sent === 'yes' ? 'answer' : 'send', cause };
}

/** As deep as the platform nests causes, with room. */
const DEEPEST_CAUSE = 6;

/** The innermost code such as ECONNRESET, a known message, or the name of the error. */
function findCode(error: unknown): string {
  let found = 'unknown';
  let at = error;
  for (let depth = 0; depth < DEEPEST_CAUSE && (at instanceof Error || isRecord(at)); depth += 1) {
    const { code, name, message, cause } = at as { code?: unknown; name?: unknown; message?: unknown; cause?: unknown };
    if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,63}$/.test(code)) found = code;
    else if (message === REDIRECTED) found = message;
    else if (found === 'unknown' && typeof name === 'string' && /^[A-Za-z]{1,40}$/.test(name)) found = name;
    at = cause;
  }
  return found;
}
