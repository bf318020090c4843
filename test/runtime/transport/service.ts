// A small HTTP service on this machine whose answers a test writes down; it keeps what was asked.
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';

export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface Told {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text as it is, anything else as JSON. */
  readonly body: unknown;
  /** How long the answer is held back. */
  readonly afterMs?: number;
}

export interface Service extends AsyncDisposable {
  readonly origin: string;
  readonly asked: readonly Asked[];
}

/** `tell` gets each request with its place among all, from 1. */
export async function startService(tell: (asked: Asked, count: number) => Told): Promise<Service> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = '', url = '', headers } = request;
    const one = { method, url, headers, text: Buffer.concat(chunks).toString('utf8') };
    asked.push(one);
    const { status = 200, headers: told = {}, body, afterMs = 0 } = tell(one, asked.length);
    if (afterMs > 0) await setTimeout(afterMs);
    response.writeHead(status, { 'content-type': 'application/json', ...told });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
