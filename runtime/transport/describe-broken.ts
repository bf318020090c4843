// Says in words what broke: what happened, whether the request left, and what to do. The platform's own code stays beside it where it is one that people search for.
import type { Broken, Sent } from './exchange.ts';
import { REDIRECTED } from './name-failure.ts';
import { isTransient } from './retry.ts';

const LEFT: Readonly<Record<Sent, string>> = {
  no: 'it was not sent',
  yes: 'it was sent',
  unknown: 'it may have been sent',
};

/** `isRead` says whether a repeat could cost anything. */
export function describeBroken(raw: Broken, isRead: boolean): string {
  const { what, advice } = describePhase(raw);
  const parts = [what, LEFT[raw.sent], advice];
  if (!isRead && raw.sent !== 'no') parts.push('look before you send again');
  else if (isRead && advice === undefined && isTransient(raw)) parts.push('ask again later');
  return parts.filter((part) => part !== undefined).join('; ');
}

interface Described {
  readonly what: string;
  readonly advice?: string;
}

function describePhase({ phase, cause, ms }: Broken): Described {
  const code = nameCode(cause);
  switch (phase) {
    case 'resolve':
      return { what: `the name of the host was not found${code}`, advice: 'check the host and the network' };
    case 'connect':
      return { what: `the host took no connection${code}`, advice: 'check the host and the network' };
    case 'secure':
      return {
        what: `the host could not prove who it is${code}`,
        advice: 'check the clock, the proxy and the certificates of this machine',
      };
    case 'timeout':
      return { what: `${cause} within ${ms} ms` };
    case 'abort':
      return { what: cause };
    case 'too-large':
      return { what: cause, advice: 'ask for less at once, a smaller page for example' };
    case 'answer':
      return cause === REDIRECTED
        ? { what: 'the answer is a redirect, which is never followed', advice: 'check the host and the proxy' }
        : { what: `the connection ended before the answer did${code}` };
    default:
      return { what: `the connection broke before an answer came${code}` };
  }
}

/** Names of the platform's own classes and of its library tell a reader nothing; the exchange keeps them. */
function nameCode(cause: string): string {
  return /^[A-Z][A-Z0-9_]+$/.test(cause) && !cause.startsWith('UND_ERR_') ? ` (${cause})` : '';
}
