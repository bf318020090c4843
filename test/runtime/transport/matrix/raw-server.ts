// A server below HTTP: it counts requests that arrived whole, and misbehaves at the level of the socket. Any client can be held against it.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';

/** One request that arrived whole. */
export interface Arrived {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  /** Counts from 1 on its connection. */
  readonly onConnection: number;
  /** Counts from 1 over all requests with its method. */
  readonly count: number;
}

export interface Behaviour {
  /** Called when a connection is open, before anything was read. */
  readonly connected?: (socket: Socket) => void;
  readonly arrived?: (socket: Socket, request: Arrived) => void;
}

export interface RawServer {
  readonly port: number;
  /** Whole requests so far, in order. */
  readonly requests: readonly Arrived[];
  close(): Promise<void>;
}

export async function startRawServer({ connected, arrived }: Behaviour): Promise<RawServer> {
  const requests: Arrived[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    connected?.(socket);
    readRequests(socket, (method, path, body, onConnection) => {
      const count = requests.filter((request) => request.method === method).length + 1;
      const request = { method, path, body, onConnection, count };
      requests.push(request);
      arrived?.(socket, request);
    });
  });
  return { port: await listen(server), requests, close: () => closeAll(server, sockets) };
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function closeAll(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  for (const socket of sockets) socket.destroy();
  await closed;
}

type Report = (method: string, path: string, body: string, onConnection: number) => void;

/** Calls `report` for each request once its last byte is there, whether its length is stated or it comes in chunks. */
export function readRequests(socket: Pick<Socket, 'on'>, report: Report): void {
  let text = '';
  let served = 0;
  socket.on('data', (chunk: Buffer) => {
    text += chunk.toString('latin1');
    for (let whole = cutRequest(text); whole !== undefined; whole = cutRequest(text)) {
      text = text.slice(whole.length);
      served += 1;
      report(whole.method, whole.path, whole.body, served);
    }
  });
}

interface Whole {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly length: number;
}

function cutRequest(text: string): Whole | undefined {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const head = text.slice(0, end);
  const start = end + 4;
  const [method = '', path = ''] = head.split(' ', 2);
  const stated = /^content-length: *(\d+)/im.exec(head)?.[1];
  const isChunked = /^transfer-encoding: *chunked/im.test(head);
  const last = isChunked ? text.indexOf('0\r\n\r\n', start) : -1;
  const length = isChunked ? last + 5 : start + Number(stated ?? 0);
  if ((isChunked && last < 0) || text.length < length) return undefined;
  return { method, path, body: Buffer.from(text.slice(start, length), 'latin1').toString('utf8'), length };
}

/** An answer as it goes over the wire; it leaves the connection open unless told. */
export function printAnswer(
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = { 'content-type': 'application/json' },
): string {
  const all = { ...headers, 'content-length': String(Buffer.byteLength(body)), date: new Date().toUTCString() };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} Status\r\n${lines.join('')}\r\n${body}`;
}
