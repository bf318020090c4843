// Speaks to the emulator over a bare connection, so that a test sees every byte and how the connection ended.
import { connect, type Socket } from 'node:net';

export interface RawAnswer {
  /** As Latin-1: one character a byte. */
  readonly text: string;
  readonly end: 'closed' | 'reset';
}

/** Sends the bytes and reads until the server ends the connection. */
export function exchangeRaw(port: number, ...pieces: readonly (string | Uint8Array)[]): Promise<RawAnswer> {
  const { socket, ended } = openRaw(port);
  for (const piece of pieces) socket.write(piece);
  return ended;
}

export function openRaw(port: number): { readonly socket: Socket; readonly ended: Promise<RawAnswer>; read(): string } {
  const socket = connect({ host: '127.0.0.1', port });
  let text = '';
  let end: RawAnswer['end'] = 'closed';
  socket.setEncoding('latin1').on('data', (piece: string) => {
    text += piece;
  });
  socket.on('error', () => {
    end = 'reset';
  });
  return {
    socket,
    ended: new Promise((resolve) => {
      socket.on('close', () => resolve({ text, end }));
    }),
    read: () => text,
  };
}

/** A create of the small world, which asks the server to end the connection. */
export function printCreate(body: Readonly<Record<string, unknown>> = {}, connection = 'close'): string {
  const text = JSON.stringify({ prompt: 'a calm sea', ...body });
  return printRequest('POST', '/v1/videos/omni-video', text, connection);
}

export function printRequest(method: string, path: string, text = '', connection = 'close'): string {
  return `${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: ${connection}\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
}
