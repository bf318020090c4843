// The file that is kept of each callback, and how it is judged again from it: evidence for whoever asks later what came, and when.
import { createHash } from 'node:crypto';
import { parseJson, printCanonical } from '../../generated/kernel/json.ts';
import { isRecord } from '../../generated/kernel/view.ts';
import { type CallbackRules, type Judgement, judgeCallback, type ReceivedCallback } from './judge.ts';
import type { TaskHint } from './read-hint.ts';
import type { ReceivedHeaders } from './verify.ts';

export interface CallbackRecord {
  readonly v: 1;
  /** When it came, in UTC. */
  readonly at: string;
  readonly trust: 'signed' | 'unsigned' | 'unchecked';
  readonly ask: TaskHint;
  /** The headers that a later check needs. */
  readonly headers: Readonly<Record<string, string>>;
  /** As it came. */
  readonly body: string;
  /** SHA-256 over the canonical JSON of the rest: it finds accidents and careless edits. */
  readonly sha256: string;
}

/** Whatever else came along, a cookie or a credential of a proxy, is nobody's business. */
const KEPT_HEADERS = ['content-type', 'webhook-id', 'webhook-timestamp', 'webhook-signature'];

export function createRecord(
  received: ReceivedCallback,
  { hint, trust }: Extract<Judgement, { kind: 'taken' }>,
  now: number,
): CallbackRecord {
  const rest = {
    v: 1,
    at: new Date(now).toISOString(),
    trust,
    ask: hint,
    headers: keepHeaders(received.headers),
    body: new TextDecoder('utf-8', { ignoreBOM: true }).decode(received.rawBody),
  } as const;
  return { ...rest, sha256: hashText(printCanonical(rest)) };
}

/** The name of its file: one name for one callback, so that a repeat finds the file there. */
export function nameRecord(received: ReceivedCallback, callbackId: string | undefined): string {
  const key = callbackId === undefined ? `body:${hashBytes(received.rawBody)}` : `id:${callbackId}`;
  return `${hashText(key).slice(0, 32)}.json`;
}

export type ReadRecord =
  | { readonly kind: 'record'; readonly record: CallbackRecord; readonly received: ReceivedCallback }
  | { readonly kind: 'broken'; readonly why: string };

/** Reads a file as if it were hostile: a record that was touched is none. */
export function readRecord(text: string): ReadRecord {
  let value: unknown;
  try {
    value = parseJson(text);
  } catch {
    return { kind: 'broken', why: 'the file is no JSON' };
  }
  if (!isCallbackRecord(value)) return { kind: 'broken', why: 'the file is no record of a callback' };
  const { sha256, ...rest } = value;
  if (sha256 !== hashText(printCanonical(rest)))
    return { kind: 'broken', why: 'the file was changed after it was written' };
  const rawBody = Buffer.from(value.body, 'utf8');
  return { kind: 'record', record: value, received: { method: 'POST', headers: value.headers, rawBody } };
}

/** Judges it again as of the moment when it came. */
export function replayRecord(record: CallbackRecord, received: ReceivedCallback, rules: CallbackRules): Judgement {
  return judgeCallback(received, rules, Date.parse(record.at));
}

function isCallbackRecord(value: unknown): value is CallbackRecord {
  return (
    isRecord(value) &&
    value.v === 1 &&
    typeof value.at === 'string' &&
    Number.isFinite(Date.parse(value.at)) &&
    typeof value.body === 'string' &&
    typeof value.sha256 === 'string' &&
    isRecord(value.ask) &&
    isRecord(value.headers) &&
    Object.values(value.headers).every((header) => typeof header === 'string')
  );
}

function keepHeaders(headers: ReceivedHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' && KEPT_HEADERS.includes(name.toLowerCase()) ? [[name.toLowerCase(), value]] : [],
    ),
  );
}

const hashBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const hashText = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
