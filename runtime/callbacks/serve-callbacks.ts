// A small server around the handler, for who has none: it listens until it is closed, and gives nobody time to hold it.
import { createServer, type Server } from 'node:http';
import type { CallbackHandler } from './handler.ts';

export interface CallbackServer {
  /** With the port that was given or chosen. */
  readonly url: string;
  close(): Promise<void>;
}

/** A callback is some kilobytes: who takes longer holds a connection open. */
const REQUEST_MS = 10_000;
const MOST_CONNECTIONS = 256;

/** Port 0 lets the system choose. A port that is taken is an error of code EADDRINUSE. */
export function serveCallbacks(
  handler: CallbackHandler,
  address: { host: string; port: number },
): Promise<CallbackServer> {
  const server = createServer((request, response) => void handler(request, response));
  server.requestTimeout = REQUEST_MS;
  server.headersTimeout = REQUEST_MS;
  server.maxConnections = MOST_CONNECTIONS;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(address.port, address.host, () =>
      resolve({ url: readUrl(server), close: () => closeServer(server) }),
    );
  });
}

function readUrl(server: Server): string {
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('a server that listens on a port has an address');
  return `http://${at.family === 'IPv6' ? `[${at.address}]` : at.address}:${at.port}/`;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
