// Makes the address of a request and proves that it is the one that was asked for: nothing in a path or an id may lead to another host or route.
import type { TransportRequest } from '../../generated/kernel/transport.ts';

export interface Address {
  readonly url: string;
  /** What stands between host and query. */
  readonly path: string;
  /** Path and query. */
  readonly target: string;
}

const METHODS: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);

/** The address, or why there is none. */
export function toAddress(origin: string, request: TransportRequest): Address | string {
  if (!METHODS.has(request.method)) return 'the method is none of GET, POST, PUT, PATCH and DELETE';
  if (!/^\/[\x21-\x7e]*$/.test(request.path)) return 'the path is no path of visible ASCII characters';
  const url = URL.parse(origin + request.path);
  // A parser that changes the path would send another one than was looked at.
  const isSame = url?.origin === origin && url.pathname === request.path && url.search === '' && url.hash === '';
  if (url === null || !isSame || leadsElsewhere(request.path)) return 'the path leads elsewhere';
  for (const [name, value] of Object.entries(request.query)) url.searchParams.append(name, value);
  return { url: url.href, path: url.pathname, target: url.pathname + url.search };
}

/** As a server reads it that decodes the path first. */
function leadsElsewhere(path: string): boolean {
  return /%00/.test(path) || path.split(/\/|%2f|%5c/i).some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment));
}
