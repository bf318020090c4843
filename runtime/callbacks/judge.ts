// What a callback deserves: an answer, a place among the files, and perhaps a question to the service. Pure, so that every case is a test.
import { readHint, type TaskHint } from './read-hint.ts';
import { type ReceivedHeaders, verifyCallback } from './verify.ts';

export interface ReceivedCallback {
  readonly method: string;
  readonly headers: ReceivedHeaders;
  readonly rawBody: Uint8Array;
}

export interface CallbackRules {
  readonly secrets: readonly string[];
  /** Take callbacks that nobody signed; a wrong signature is refused all the same. */
  readonly permissive: boolean;
}

export type Judgement =
  | {
      readonly kind: 'taken';
      readonly hint: TaskHint;
      /** Whether a secret vouches for it. */
      readonly trust: 'signed' | 'unsigned' | 'unchecked';
      /** The id of the callback, unique for each; undefined for an unsigned one. */
      readonly callbackId: string | undefined;
    }
  | { readonly kind: 'refused'; readonly status: 400 | 401 | 405 | 413 | 415; readonly why: string };

/** The largest record of a task has a few kilobytes; what has more is none. */
export const MOST_BYTES = 256 * 1024;

/** Method and type, which are known before the body is read. */
export function refuseHead(method: string, headers: ReceivedHeaders): Judgement | undefined {
  if (method !== 'POST') return refuse(405, 'a callback is a POST');
  const type = findHeader(headers, 'content-type');
  if (type === undefined || !/^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(type))
    return refuse(415, 'the content type is not application/json');
  // The signature is over the bytes that were meant to be read, and a packed body may unpack into anything.
  if ((findHeader(headers, 'content-encoding') ?? 'identity').toLowerCase() !== 'identity')
    return refuse(415, 'the body is packed; send it as it is');
  const length = Number(findHeader(headers, 'content-length') ?? 0);
  return length > MOST_BYTES ? refuseSize() : undefined;
}

export function refuseSize(): Judgement {
  return refuse(413, `the body has more than ${MOST_BYTES} bytes`);
}

/** `now` in milliseconds since 1970. Who sent it is asked before what it says. */
export function judgeCallback(received: ReceivedCallback, rules: CallbackRules, now: number): Judgement {
  const head = refuseHead(received.method, received.headers);
  if (head !== undefined) return head;
  if (received.rawBody.length > MOST_BYTES) return refuseSize();
  const sender = verifyCallback(received.headers, received.rawBody, rules.secrets, now);
  if (sender.kind === 'malformed') return refuse(400, sender.why);
  if (sender.kind === 'wrong') return refuse(401, sender.why);
  if (sender.kind !== 'signed' && !rules.permissive) return refuse(401, 'the callback is not signed');
  const read = readHint(received.rawBody);
  if (read.kind === 'malformed') return refuse(400, read.why);
  const callbackId = sender.kind === 'unsigned' ? undefined : sender.id;
  return { kind: 'taken', hint: read.hint, trust: sender.kind, callbackId };
}

function refuse(status: Extract<Judgement, { kind: 'refused' }>['status'], why: string): Judgement {
  return { kind: 'refused', status, why };
}

function findHeader(headers: ReceivedHeaders, name: string): string | undefined {
  const entry = Object.entries(headers).find(([key]) => key.toLowerCase() === name);
  return typeof entry?.[1] === 'string' ? entry[1] : undefined;
}
