// Reads one HTTP request into what the world takes; its length has an end, and nothing in its address can break out.
import type { IncomingMessage } from 'node:http';
import { splitPath } from '../../../generated/kernel/routes.ts';
import type { EmulatedRequest } from '../world/world.ts';

export type ReadBody =
  | { readonly kind: 'whole'; readonly text: string }
  | { readonly kind: 'too-large' }
  /** The client left before its end. */
  | { readonly kind: 'left' };

export function readBody(request: IncomingMessage, limit: number): Promise<ReadBody> {
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    let length = 0;
    request.on('data', (piece: Buffer) => {
      length += piece.length;
      if (length <= limit) pieces.push(piece);
      else {
        request.pause();
        resolve({ kind: 'too-large' });
      }
    });
    request.on('end', () => resolve({ kind: 'whole', text: Buffer.concat(pieces).toString('utf8') }));
    request.on('error', () => resolve({ kind: 'left' }));
    request.on('close', () => resolve({ kind: 'left' }));
  });
}

/** The address may be a whole one, as it is sent to a proxy. */
export function readRequest(request: IncomingMessage, text: string, at: number): EmulatedRequest {
  const url = request.url ?? '/';
  return {
    method: request.method ?? 'GET',
    path: readPath(url),
    query: splitPath(url).query,
    headers: readHeaders(request),
    text,
    at,
  };
}

export function readPath(url: string): string {
  const path = url.replace(/^https?:\/\/[^/?#]*/i, '').split(/[?#]/, 1)[0] ?? '';
  return path === '' ? '/' : path;
}

function readHeaders(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  );
}
