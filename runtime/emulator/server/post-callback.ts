// Posts one callback to a receiver on this machine. A receiver elsewhere is never called: an address in a body is no permission to send.
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isLoopback } from './loopback.ts';
import type { Headers } from './reply.ts';

/** A receiver that takes longer is taken for dead; in real time. */
const PATIENCE_MS = 10_000;

export type Posted =
  | { readonly kind: 'answered'; readonly status: number }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'not-sent'; readonly why: string };

/** `signal` ends it when the emulator closes. */
export function postCallback(address: string, headers: Headers, raw: string, signal: AbortSignal): Promise<Posted> {
  const refusal = refuseAddress(address);
  if (refusal !== undefined) return Promise.resolve({ kind: 'not-sent', why: refusal });
  const url = new URL(address);
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((resolve) => {
    const call = request(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(raw) },
      // A name is not looked up: what a resolver says could lead elsewhere.
      ...(url.hostname === 'localhost' ? { host: '127.0.0.1' } : {}),
      // Receivers on this machine have certificates that nobody signed.
      rejectUnauthorized: false,
      agent: false,
      timeout: PATIENCE_MS,
      signal,
    });
    call.on('response', (response) => {
      response.resume();
      resolve({ kind: 'answered', status: response.statusCode ?? 0 });
    });
    call.on('timeout', () => call.destroy(new Error('no answer in time')));
    call.on('error', (error) => resolve({ kind: 'failed', why: error.message }));
    call.end(raw);
  });
}

function refuseAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return 'the callback_url is no address';
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return 'the callback_url is neither http nor https';
  return isLoopback(hostname) ? undefined : 'the callback_url is not on this machine';
}
