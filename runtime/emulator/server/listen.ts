// Opens the HTTP server on this machine and nowhere else, with limits against clients that send too much or too slowly.
import { createServer, type IncomingMessage, type ServerOptions, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Server, Socket } from 'node:net';
import { type Connections, watchConnections } from './connections.ts';
import { isLoopback } from './loopback.ts';
import type { MadeCertificate } from './make-certificate.ts';
import type { ServerLimits } from './options.ts';
import { printHead } from './reply.ts';

export const LIMITS: ServerLimits = {
  // A body may hold several pictures of 10 MB in base64.
  bodyBytes: 64 * 1024 * 1024,
  headerBytes: 16 * 1024,
  headersMs: 10_000,
  requestMs: 60_000,
  idleMs: 5_000,
};

/** How often slow clients are looked for. */
const LOOK_MS = 500;

export interface Listening {
  readonly url: string;
  readonly port: number;
  readonly connections: Connections;
  close(): Promise<void>;
}

export interface ListenOptions {
  readonly host: string;
  readonly port: number;
  readonly limits: ServerLimits;
  readonly certificate?: MadeCertificate | undefined;
  readonly onRequest: (request: IncomingMessage, response: ServerResponse) => void;
}

/** Throws a RangeError for an address that others could reach. */
export async function listen({ host, port, limits, certificate, onRequest }: ListenOptions): Promise<Listening> {
  if (!isLoopback(host)) throw new RangeError(`${host} is no loopback address; an emulator listens on 127.0.0.1 alone`);
  const options: ServerOptions = {
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.idleMs,
    connectionsCheckingInterval: LOOK_MS,
    insecureHTTPParser: false,
  };
  const server =
    certificate === undefined
      ? createServer(options)
      : createSecureServer({ ...options, key: certificate.key, cert: certificate.certificate });
  const connections = watchConnections(server);
  server.on('request', onRequest);
  // An expectation that nobody knows is no reason not to answer.
  server.on('checkExpectation', onRequest);
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => refuseGarbage(error, socket));
  server.on('tlsClientError', () => undefined);
  const address = await open(server, host, port);
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return {
    url: `${certificate === undefined ? 'http' : 'https'}://${name}:${address.port}`,
    port: address.port,
    connections,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        connections.destroyAll();
      }),
  };
}

function open(server: Server, host: string, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: host.replace(/^\[(.*)\]$/, '$1'), port }, () => {
      server.off('error', reject);
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('the server has no port'));
      else resolve(address);
    });
  });
}

/** What the parser cannot read gets a status and the end of its connection. */
function refuseGarbage({ code }: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const [status, reason] = describeError(code);
  socket.end(printHead(status, reason, { 'content-length': '0', connection: 'close' }));
}

function describeError(code: string | undefined): readonly [number, string] {
  if (code === 'HPE_HEADER_OVERFLOW') return [431, 'Request Header Fields Too Large'];
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? [408, 'Request Timeout'] : [400, 'Bad Request'];
}
