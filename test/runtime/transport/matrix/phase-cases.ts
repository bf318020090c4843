// What can happen before, while and after a create is sent, phase by phase: which of them can be told apart decides what may be sent again.
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { createServer } from 'node:tls';
import { NOBODY, NOWHERE } from '../unreachable.ts';
import { CERTIFICATE, PRIVATE_KEY } from './certificate.ts';
import { printAnswer, type RawServer, readRequests, startRawServer } from './raw-server.ts';

export interface Target {
  readonly origin: string;
  /** Whole requests with this method that arrived so far. */
  count(method: string): number;
  close(): Promise<void>;
}

export interface PhaseCase {
  readonly name: string;
  /** `arrived` is called when the create has arrived whole. */
  start(arrived: () => void): Promise<Target>;
  /** When the caller gives up: never unless told. */
  readonly aborts?: 'before' | 'when arrived';
  /** Without a permit, or with one whose time is over. */
  readonly permit?: 'none' | 'late';
}

function toTarget(server: RawServer, scheme: 'http' | 'https'): Target {
  return {
    origin: `${scheme}://127.0.0.1:${server.port}`,
    count: (method) => server.requests.filter((request) => request.method === method).length,
    close: server.close,
  };
}

async function startPlain(arrived: () => void, answer: (socket: Socket) => void): Promise<Target> {
  const server = await startRawServer({
    arrived: (socket) => {
      arrived();
      answer(socket);
    },
  });
  return toTarget(server, 'http');
}

function answers(name: string, answer: (socket: Socket) => void, rest: Partial<PhaseCase> = {}): PhaseCase {
  return { name, start: (arrived) => startPlain(arrived, answer), ...rest };
}

function connects(name: string, scheme: 'http' | 'https', connected: (socket: Socket) => void): PhaseCase {
  return { name, start: async () => toTarget(await startRawServer({ connected }), scheme) };
}

function answersJson(name: string, status: number, body: string): PhaseCase {
  return answers(name, (socket) => socket.write(printAnswer(status, body)));
}

async function startUntrusted(): Promise<Target> {
  let posts = 0;
  const server = createServer({ cert: CERTIFICATE, key: PRIVATE_KEY }, (socket) => {
    socket.on('error', () => {});
    readRequests(socket, () => {
      posts += 1;
    });
  });
  server.on('tlsClientError', () => {});
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const close = async (): Promise<void> => {
    const closed = once(server, 'close');
    server.close();
    await closed;
  };
  return { origin: `https://127.0.0.1:${port}`, count: () => posts, close };
}

function reachesNothing(name: string, url: string): PhaseCase {
  return { name, start: async () => ({ origin: new URL(url).origin, count: () => 0, close: async () => {} }) };
}

export const PHASE_CASES: readonly PhaseCase[] = [
  reachesNothing('the name is unknown', NOWHERE),
  reachesNothing('the connection is refused', NOBODY),
  connects('RST when connected', 'http', (socket) => socket.resetAndDestroy()),
  connects('FIN when connected', 'http', (socket) => socket.end()),
  connects('RST in the handshake', 'https', (socket) => socket.once('data', () => socket.resetAndDestroy())),
  connects('no end of the handshake', 'https', () => {}),
  connects('no TLS where TLS is expected', 'https', (socket) =>
    socket.once('data', () => socket.end(printAnswer(400, ''))),
  ),
  { name: 'a certificate that nobody trusts', start: startUntrusted },
  answers('half a head', (socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-')),
  answers('no HTTP', (socket) => socket.end('good morning\r\n\r\n')),
  answers('half a body', (socket) => socket.write(printAnswer(200, '{"code":0,"data":{}}').slice(0, -4))),
  answers('2 MiB', (socket) => socket.write(printAnswer(200, `{"code":0,"message":"${'a'.repeat(2 ** 21)}"}`))),
  answers('given up when it had arrived', () => {}, { aborts: 'when arrived' }),
  answers('given up before', () => {}, { aborts: 'before' }),
  answers('no permit', () => {}, { permit: 'none' }),
  answers('a permit whose time is over', () => {}, { permit: 'late' }),
  answersJson('accepted', 200, '{"code":0,"data":{"task_id":"9007199254740993"}}'),
  answersJson('accepted with a number for an id', 200, '{"code":0,"data":{"task_id":9007199254740993}}'),
  answersJson('200 without an id', 200, '{"code":0,"data":{}}'),
  answersJson('200 with a code', 200, '{"code":1201,"message":"no"}'),
  answersJson('400 with 1201', 400, '{"code":1201,"message":"no"}'),
  answersJson('429 with 1303', 429, '{"code":1303,"message":"no"}'),
  answersJson('429 with 1102', 429, '{"code":1102,"message":"no"}'),
  answersJson('401 with 1002', 401, '{"code":1002,"message":"no"}'),
  answersJson('400 with an unknown code', 400, '{"code":1999,"message":"no"}'),
  answersJson('404 without JSON', 404, '<html>'),
];
