// Says whether an address that the service, or a redirect, gave may be asked at all. It is the first of three checks: the names that it resolves to, and the socket that is connected, come after.
import { isIP } from 'node:net';
import type { DownloadOptions, ForbiddenReason } from './downloaded.ts';
import { isPublicAddress } from './public-address.ts';

/** Where results of the service were seen to lie. Names of stores rotate, so a strange host is a warning by default. */
const KNOWN_HOSTS = ['klingai.com', 'kling.ai', 'kechuangai.com'];

export type JudgedUrl =
  | {
      readonly kind: 'allowed';
      readonly url: URL;
      /** The host, where it is none of the service's. */
      readonly strangeHost: string | undefined;
    }
  | Forbidden;

export interface Forbidden {
  readonly kind: 'forbidden';
  readonly why: ForbiddenReason;
  /** The host at most: the rest of a signed address is nobody's business. */
  readonly at: string;
}

/** `base` is where a redirect came from. */
export function judgeUrl(
  text: string,
  { allow, hosts = 'warn' }: Pick<DownloadOptions, 'allow' | 'hosts'>,
  base?: URL,
): JudgedUrl {
  const url = URL.parse(text, base?.href);
  if (url === null) return { kind: 'forbidden', why: 'not-an-address', at: '' };
  // A trailing dot names the same host, but neither certificates nor lists of hosts know it.
  const host = url.hostname.replace(/\.$/, '');
  const forbid = (why: ForbiddenReason): Forbidden => ({ kind: 'forbidden', why, at: nameHost(url) });
  if (url.username !== '' || url.password !== '') return forbid('user-info');
  if (allow === 'loopback') {
    // Not even to another server of this machine: whatever else listens there is no emulator.
    const isSameServer = base === undefined || base.host === url.host;
    if (url.protocol !== 'http:' || host !== '127.0.0.1' || !isSameServer) return forbid('not-loopback');
    return { kind: 'allowed', url, strangeHost: undefined };
  }
  if (url.protocol !== 'https:') return forbid('not-https');
  if (url.port !== '') return forbid('port');
  if (host === '') return forbid('not-an-address');
  const address = host.replace(/^\[(.*)\]$/, '$1');
  if (isIP(address) !== 0 && !isPublicAddress(address)) return forbid('not-public');
  url.hostname = host;
  const isKnown = KNOWN_HOSTS.some((known) => host === known || host.endsWith(`.${known}`));
  if (!isKnown && hosts === 'strict') return forbid('unknown-host');
  return { kind: 'allowed', url, strangeHost: isKnown ? undefined : host };
}

/** What may be told of an address: the rest of it may be signed. */
export function nameHost(url: URL): string {
  return `${url.protocol}//${url.host}`;
}
