// Decides from the head of an answer whether its body can be the file. A client that takes whatever comes accepts cut files, login pages and wrong ranges without a word.
import type { DownloadKind, UnusableReason } from './downloaded.ts';

export interface AnswerHead {
  readonly status: number;
  /** Names in small letters. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** What an earlier attempt left: the same file, if the strong tag is the same. */
export interface Leftover {
  readonly etag: string;
  readonly total: number;
  /** Bytes that are safely on the disk. */
  readonly bytes: number;
}

export type JudgedAnswer =
  | {
      readonly kind: 'take';
      /** Where the body begins in the file. */
      readonly start: number;
      /** Bytes that are on the disk already; those from `start` on must come again as they are. */
      readonly known: number;
      readonly total: number;
      /** Strong, so that the rest can be asked for later; undefined otherwise. */
      readonly etag: string | undefined;
    }
  | { readonly kind: 'gone'; readonly status: number }
  /** The store is out of order, or asked too often; that passes. */
  | { readonly kind: 'busy'; readonly status: number }
  /** What is on the disk does not go with this answer; a request without a range is in order. */
  | { readonly kind: 'restart'; readonly why: string }
  | { readonly kind: 'unusable'; readonly why: UnusableReason; readonly detail: string };

/** Enough that a store which sends another part than it says is found out, and nothing beside what is still to come. */
const OVERLAP_BYTES = 16 * 1024;

/** Where the rest is asked for: a little before the end of what is there, so that both can be compared. */
export function findResumeStart({ bytes }: Leftover): number {
  return bytes - Math.min(OVERLAP_BYTES, Math.floor(bytes / 2));
}

/** Refused or removed: addresses of results are signed and purged, and a record keeps them without what looks like a token. */
const GONE: readonly number[] = [400, 401, 403, 404, 410];

/** A time-out, too early, too many questions. */
const BUSY: readonly number[] = [408, 425, 429];

/** What stores call a file whose type they do not know. */
const UNTYPED: readonly string[] = ['application/octet-stream', 'binary/octet-stream'];

export function judgeAnswer(
  { status, headers }: AnswerHead,
  asked: { readonly kind: DownloadKind; readonly leftover: Leftover | undefined; readonly mostBytes: number },
): JudgedAnswer {
  const { leftover } = asked;
  if (GONE.includes(status)) return { kind: 'gone', status };
  if (status === 416 && leftover !== undefined) return { kind: 'restart', why: 'the range is refused' };
  if (status >= 500 || BUSY.includes(status)) return { kind: 'busy', status };
  if (status !== 200 && status !== 206) return refuse('status', `HTTP ${status}`);
  const encoding = readHeader(headers, 'content-encoding') ?? 'identity';
  if (encoding.toLowerCase() !== 'identity') return refuse('encoding', encoding);
  const type = (readHeader(headers, 'content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (!type.startsWith(`${asked.kind}/`) && !UNTYPED.includes(type)) return refuse('type', type === '' ? 'none' : type);
  const place = status === 206 ? placeRange(headers, leftover) : placeWhole(headers);
  if (place.kind === 'take' && place.total > asked.mostBytes)
    return refuse('too-large', `${place.total} bytes, at most ${asked.mostBytes} are taken`);
  return place;
}

/** Strong, short, and nothing that could break a header when it is sent back. */
export function isStrongTag(etag: string): boolean {
  return etag.length <= 256 && /^"[\x21\x23-\x7e]+"$/.test(etag);
}

function placeWhole(headers: AnswerHead['headers']): JudgedAnswer {
  const total = readLength(headers);
  if (total === undefined) return refuse('no-length', 'no Content-Length: nobody could tell whether it is whole');
  if (total === 0) return refuse('length', 'an empty body');
  return { kind: 'take', start: 0, known: 0, total, etag: readTag(headers) };
}

function placeRange(headers: AnswerHead['headers'], leftover: Leftover | undefined): JudgedAnswer {
  const range = readHeader(headers, 'content-range') ?? '';
  if (leftover === undefined) return refuse('range', `a part (${range}) although the whole was asked for`);
  const [, first, last, total] = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15})$/.exec(range)?.map(Number) ?? [];
  const tag = readTag(headers);
  const start = findResumeStart(leftover);
  const isSame = first === start && total === leftover.total && last === leftover.total - 1;
  if (!isSame || (tag !== undefined && tag !== leftover.etag))
    return { kind: 'restart', why: `${range} does not go on at ${start} of ${leftover.total}` };
  const length = readLength(headers);
  if (length !== undefined && length !== total - first)
    return { kind: 'restart', why: `${length} bytes are announced for ${range}` };
  return { kind: 'take', start, known: leftover.bytes, total, etag: leftover.etag };
}

function readTag(headers: AnswerHead['headers']): string | undefined {
  const etag = readHeader(headers, 'etag');
  return etag !== undefined && isStrongTag(etag) ? etag : undefined;
}

function readLength(headers: AnswerHead['headers']): number | undefined {
  const length = readHeader(headers, 'content-length') ?? '';
  return /^\d{1,15}$/.test(length) ? Number(length) : undefined;
}

function readHeader(headers: AnswerHead['headers'], name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
}

function refuse(why: UnusableReason, detail: string): JudgedAnswer {
  return { kind: 'unusable', why, detail };
}
