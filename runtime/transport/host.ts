// Where calls may go: a registered host of the service, or an emulator on this machine; and the pin that keeps a credential on the host it was first used with.

import { findPart } from '../../generated/kernel/check.ts';
import { findNearest } from '../../generated/kernel/nearest.ts';
import { toPrintable } from '../../generated/kernel/printable.ts';
import { authHost } from '../../generated/operations/auth-host.ts';
import { InvalidHost } from './errors.ts';

export interface Host {
  readonly kind: 'service' | 'emulator';
  /** Scheme, name and port, nothing else: `https://api-singapore.klingai.com`. */
  readonly origin: string;
}

/** The host of this project. @row auth.host/base_url=https://api-singapore.klingai.com */
export const DEFAULT_HOST = 'https://api-singapore.klingai.com';

/** Addresses, not names: what a name such as localhost leads to is decided elsewhere. */
const LOOPBACK = /^http:\/\/(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\]):\d{1,5}$/;

export function listServiceHosts(): string[] {
  return Object.keys(findPart(authHost, 'request')?.fields.base_url?.values ?? {});
}

/** A registered host as it is written, or a loopback address over http with its port; else InvalidHost. */
export function toHost(text: string): Host {
  const origin = text.endsWith('/') ? text.slice(0, -1) : text;
  const hosts = listServiceHosts();
  if (hosts.includes(origin)) return { kind: 'service', origin };
  if (LOOPBACK.test(origin) && URL.parse(origin)?.origin === origin) return { kind: 'emulator', origin };
  const nearest = findNearest(origin, hosts);
  throw refuse(
    `${toPrintable(text).slice(0, 200)} is no registered host${nearest === undefined ? '' : `; did you mean ${nearest}?`}; ` +
      `expected ${hosts.join(', ')} (register/authentication.md), or an emulator by its address, such as http://127.0.0.1:4010`,
  );
}

const pins = new Map<string, string>();

/** Remembers the host of an account for the life of the process; another one is refused unless `allowOtherHost` says that it is meant. */
export function pinHost(account: string, { kind, origin }: Host, allowOtherHost: boolean): void {
  const pinned = pins.get(account);
  // Emulators are one place: all of them are on this machine, and each has another port.
  const place = kind === 'emulator' ? 'an emulator' : origin;
  if (pinned !== undefined && pinned !== place && !allowOtherHost)
    throw refuse(
      `this credential belongs to ${pinned} and would be sent to ${origin}; give allowOtherHost if that is meant`,
    );
  pins.set(account, place);
}

function refuse(message: string): InvalidHost {
  return new InvalidHost(message, { operation: 'auth.host', retry: 'after-fix', row: authHost.row });
}
