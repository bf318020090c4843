// Answers "was it sent?": listens to undici, which tells when a connection failed and when the headers of a request are written, and finds out which of our requests that was.
import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import type { Sent } from './exchange.ts';

/** One call of `fetch` as the channels see it. */
interface Sighting {
  readonly origin: string;
  headers: number;
  /** Of the connection that was opened for it; a kept one is used in silence. */
  connection: 'silent' | 'open' | 'failed';
  /** A request to the same origin was seen that could not be attributed to anybody; it may be this one. */
  isDoubtful: boolean;
}

/** The fetch whose requests the channels have shown, by its identity. */
type Fetch = typeof fetch;

const current = new AsyncLocalStorage<Sighting>();
/** The request objects of undici, which are made in the context of our call and written in any context, when a socket is free. */
const owners = new WeakMap<object, Sighting>();
const open = new Set<Sighting>();
const proven = new WeakSet<Fetch>();
const disproven = new WeakSet<Fetch>();

subscribe('undici:request:create', (message) => {
  const sighting = current.getStore();
  if (sighting !== undefined) owners.set(readRequest(message), sighting);
});

subscribe('undici:client:sendHeaders', (message) => {
  const request = readRequest(message);
  const owner = owners.get(request);
  if (owner !== undefined) owner.headers += 1;
  else for (const sighting of open) if (isSameOrigin(request, sighting.origin)) sighting.isDoubtful = true;
});

subscribe('undici:client:connected', () => {
  const sighting = current.getStore();
  if (sighting !== undefined) sighting.connection = 'open';
});

subscribe('undici:client:connectError', () => {
  const sighting = current.getStore();
  if (sighting?.connection === 'silent') sighting.connection = 'failed';
});

export interface Watched<Result> {
  readonly result: Result;
  readonly sent: Sent;
}

/**
 * Runs one call of `fetch` and tells whether its headers left. `no` takes a proof: the connection that was opened for it is told to have
 * failed, or an earlier answer of the same fetch has shown that headers are told of. undici calls these channels experimental, so a
 * single answer without them ends all trust for the life of the process.
 */
export async function watchSend<Result extends { readonly isAnswered: boolean }>(
  send: Fetch,
  origin: string,
  run: () => Promise<Result>,
): Promise<Watched<Result>> {
  const sighting: Sighting = { origin, headers: 0, connection: 'silent', isDoubtful: false };
  open.add(sighting);
  try {
    const result = await current.run(sighting, run);
    if (result.isAnswered) (sighting.headers > 0 ? proven : disproven).add(send);
    return { result, sent: judge(send, sighting) };
  } finally {
    open.delete(sighting);
  }
}

function judge(send: Fetch, { headers, connection, isDoubtful }: Sighting): Sent {
  if (headers > 0) return 'yes';
  const isProven = proven.has(send) || connection === 'failed';
  return isProven && !disproven.has(send) && !isDoubtful ? 'no' : 'unknown';
}

function readRequest(message: unknown): object {
  const request = typeof message === 'object' && message !== null && 'request' in message ? message.request : undefined;
  return typeof request === 'object' && request !== null ? request : {};
}

function isSameOrigin(request: object, origin: string): boolean {
  return !('origin' in request) || URL.parse(String(request.origin))?.origin === origin;
}
