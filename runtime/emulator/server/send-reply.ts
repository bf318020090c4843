// Sends one answer, sound or broken. A broken one goes to the bare connection and is its last.
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { EmulatorClock } from './clock.ts';
import { date, MARK, type Reply } from './reply.ts';

export interface SendSurroundings {
  readonly clock: Pick<EmulatorClock, 'after' | 'now'>;
  readonly reset: (socket: Socket) => void;
}

const SECOND = 1000;

export function sendReply(response: ServerResponse, reply: Reply, surroundings: SendSurroundings): void {
  const { socket } = response;
  // The client has left already.
  if (socket === null || socket.destroyed) return;
  switch (reply.kind) {
    case 'whole':
      response.sendDate = false;
      response.writeHead(reply.status, {
        ...MARK,
        ...date(surroundings.clock.now()),
        ...reply.headers,
        'content-length': reply.body.length,
      });
      response.end(reply.body);
      return;
    case 'raw':
      if (reply.drip === undefined) socket.write(reply.bytes, () => endSocket(socket, reply.ending, surroundings));
      else drip(socket, reply, reply.drip, surroundings);
      return;
  }
}

function drip(
  socket: Socket,
  { bytes, ending }: Reply & { kind: 'raw' },
  pace: { readonly head: number; readonly bytes: number },
  surroundings: SendSurroundings,
): void {
  socket.write(bytes.subarray(0, pace.head));
  let sent = pace.head;
  const step = (): void => {
    if (socket.destroyed) return;
    socket.write(bytes.subarray(sent, sent + pace.bytes));
    sent += pace.bytes;
    if (sent < bytes.length) surroundings.clock.after(SECOND, step);
    else endSocket(socket, ending, surroundings);
  };
  surroundings.clock.after(SECOND, step);
}

function endSocket(socket: Socket, ending: 'close' | 'reset' | 'hold', { reset }: SendSurroundings): void {
  if (ending === 'close') socket.end();
  else if (ending === 'reset') reset(socket);
}
