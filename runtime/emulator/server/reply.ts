// One answer as bytes, and how it ends: what the service, the assets and the faults hand to the sender, which alone touches the socket.
import { STATUS_CODES } from 'node:http';
import { EMULATED_HEADER } from '../../../generated/kernel/emulation.ts';

export type Reply =
  /** A sound answer: its length is added, the connection stays. */
  | { readonly kind: 'whole'; readonly status: number; readonly headers: Headers; readonly body: Uint8Array }
  /** Bytes for the bare connection, which then ends as it is told to. */
  | {
      readonly kind: 'raw';
      readonly bytes: Uint8Array;
      /** `hold` leaves it open and silent. */
      readonly ending: 'close' | 'reset' | 'hold';
      /** So many bytes each second of the emulator's clock; all at once if left out. The first `head` bytes go at once. */
      readonly drip?: { readonly head: number; readonly bytes: number };
    };

export type Headers = Readonly<Record<string, string>>;

/** Carried by every answer. */
export const MARK: Headers = { [EMULATED_HEADER]: '1' };

/** Every answer has one of the emulator's clock, which is not that of the machine. */
export function date(now: number): Headers {
  return { date: new Date(now).toUTCString() };
}

export function replyText(status: number, text: string, headers: Headers = {}): Reply {
  return { kind: 'whole', status, headers: { 'content-type': 'text/plain', ...headers }, body: Buffer.from(text) };
}

/** The status and its name, as gateways write it. */
export function replyStatus(status: number, headers: Headers = {}): Reply {
  return replyText(status, `${STATUS_CODES[status]}\n`, headers);
}

export function replyJson(status: number, json: string, headers: Headers = {}): Reply {
  return {
    kind: 'whole',
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: Buffer.from(json),
  };
}

/** Status line and headers as they go over the wire, with the mark first: a header that is cut still has it. */
export function printHead(status: number, reason: string, headers: Headers): string {
  const lines = Object.entries({ ...MARK, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${reason}\r\n${lines.join('')}\r\n`;
}
