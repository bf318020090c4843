// Makes the broken answer of a wire fault out of the sound one. What happens to the request was decided before.
import { STATUS_CODES } from 'node:http';
import { gzipSync } from 'node:zlib';
import { date, type Headers, printHead, type Reply, replyStatus, replyText } from './reply.ts';
import type { WireFaultName } from './wire-faults.ts';

/** The sound answer; where the service never saw the request, one that says nothing of a task. */
export interface SoundAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
  /** The address of the request, for redirects to the same place. */
  readonly url: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const HOUR = 3_600_000;

/** Above the 1 MiB that a client should read at most. */
const HUGE_BYTES = 2 * 1024 * 1024;

/** Blanks, which JSON allows around a value. */
const BOMB_BYTES = 64 * 1024 * 1024;

const PAGE =
  '<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>\n';

export function breakReply(fault: WireFaultName, sound: SoundAnswer): Reply {
  const { body } = sound;
  switch (fault) {
    case 'close':
      return { kind: 'raw', bytes: new Uint8Array(), ending: 'close' };
    case 'reset':
    case 'stale-reset':
      return { kind: 'raw', bytes: new Uint8Array(), ending: 'reset' };
    case 'silence':
      return { kind: 'raw', bytes: new Uint8Array(), ending: 'hold' };
    case 'http-500':
    case 'http-503':
    case 'http-504':
    case 'http-408':
      return replyStatus(Number(fault.slice(5)));
    case 'http-429':
      return replyStatus(429, { 'retry-after': '1' });
    case 'http-502':
      return replyText(502, PAGE, { 'content-type': 'text/html' });
    case 'http-307':
    case 'http-308':
      return replyStatus(Number(fault.slice(5)), { location: sound.url });
    case 'cut':
      return replyRaw(sound, {}, body.subarray(0, Math.floor(body.length / 2)));
    case 'slow':
      return replyWhole(sound, {}, body);
    case 'bad-json':
      return replyWhole(sound, {}, body.subarray(0, Math.max(0, body.length - 2)));
    case 'wrong-type':
      return replyWhole(sound, { 'content-type': 'text/html' }, body);
    case 'huge':
      return replyWhole(sound, {}, pad(body, HUGE_BYTES));
    case 'gzip-bomb':
      return replyWhole(sound, { 'content-encoding': 'gzip' }, gzipSync(pad(body, BOMB_BYTES)));
    case 'drip': {
      const reply = replyRaw(sound, {}, body);
      return { ...reply, drip: { head: reply.bytes.length - body.length, bytes: 1 } };
    }
    case 'half-header': {
      const head = printHead(200, 'OK', { ...date(sound.now), ...sound.headers });
      return { kind: 'raw', bytes: bytes(head.slice(0, head.length - 8)), ending: 'close' };
    }
    case 'garbage':
      return { kind: 'raw', bytes: bytes('\u0000\u0001\u007fSSH-2.0-emulated\r\n\r\n\u0003'), ending: 'close' };
    case 'date-ahead':
      return replyWhole(sound, skewDate(sound, HOUR), body);
    case 'date-behind':
      return replyWhole(sound, skewDate(sound, -HOUR), body);
  }
}

/** Beside the time that the service says, which may be wrong already. */
function skewDate({ headers, now }: SoundAnswer, ms: number): Headers {
  const said = Date.parse(headers.date ?? '');
  return date((Number.isNaN(said) ? now : said) + ms);
}

function replyWhole(sound: SoundAnswer, headers: Headers, body: Uint8Array): Reply {
  return { kind: 'whole', status: sound.status, headers: { ...sound.headers, ...headers }, body };
}

/** Announces the whole body and sends what is given of it. */
function replyRaw(sound: SoundAnswer, headers: Headers, part: Uint8Array): Reply & { kind: 'raw' } {
  const head = printHead(sound.status, STATUS_CODES[sound.status] ?? '', {
    ...date(sound.now),
    ...sound.headers,
    'content-length': String(sound.body.length),
    connection: 'close',
    ...headers,
  });
  return { kind: 'raw', bytes: Buffer.concat([bytes(head), part]), ending: 'close' };
}

function pad(body: Uint8Array, length: number): Uint8Array {
  return Buffer.concat([body, Buffer.alloc(Math.max(0, length - body.length), ' ')]);
}

function bytes(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}
