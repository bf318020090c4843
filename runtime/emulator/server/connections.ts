// Knows every open connection: to tell a fresh one from a kept one, to reset one below TLS, and to leave none open at the end.
import type { IncomingMessage } from 'node:http';
import type { Server, Socket } from 'node:net';

export interface Connections {
  /** Call once a request; true if the connection carried one before. */
  countRequest(request: IncomingMessage): boolean;
  /** RST, on the plain connection also where TLS stands on it. */
  reset(socket: Socket): void;
  destroyAll(): void;
}

export function watchConnections(server: Server): Connections {
  /** By the client's address: a TLS socket and the plain one below it share it and nothing else. */
  const plain = new Map<string, Socket>();
  const carried = new WeakMap<Socket, number>();
  const name = (socket: Socket) => `${socket.remoteAddress} ${socket.remotePort}`;
  server.on('connection', (socket: Socket) => {
    const own = name(socket);
    plain.set(own, socket);
    // Whoever leaves in the middle, or resets, is no news for the emulator.
    socket.on('error', () => undefined);
    socket.on('close', () => plain.delete(own));
  });
  return {
    countRequest: ({ socket }) => {
      const before = carried.get(socket) ?? 0;
      carried.set(socket, before + 1);
      return before > 0;
    },
    reset: (socket) => {
      const below = plain.get(name(socket));
      if (below === undefined) socket.destroy();
      else below.resetAndDestroy();
    },
    destroyAll: () => {
      for (const socket of plain.values()) socket.destroy();
    },
  };
}
