// Brings the bytes of a file into its part, once: from the beginning, or from where an earlier attempt was cut off.
import type { IncomingMessage } from 'node:http';
import type { Downloaded, DownloadLimits, DownloadOptions, DownloadSource, DownloadWarning } from './downloaded.ts';
import { followRedirects } from './follow-redirects.ts';
import { type JudgedAnswer, judgeAnswer, type Leftover } from './judge-answer.ts';
import type { Network } from './network.ts';
import { notePart, type PartFile, removeNote, writePieces } from './part-file.ts';
import type { StopWatch } from './stop-watch.ts';

export interface Transfer {
  readonly network: Network;
  readonly part: PartFile;
  readonly source: DownloadSource;
  readonly options: DownloadOptions;
  readonly limits: DownloadLimits;
  readonly watch: StopWatch;
  /** Bytes that the place has room for. */
  freeBytes(): Promise<number>;
}

export type Transferred =
  | {
      readonly kind: 'complete';
      readonly resumedAt: number;
      readonly warnings: readonly DownloadWarning[];
    }
  | { readonly kind: 'gone'; readonly status: number }
  | { readonly kind: 'restart'; readonly why: string }
  | Exclude<Downloaded, { readonly kind: 'saved' | 'expired' }>;

/** Left free on the disk, since whoever keeps accounts there must still be able to write them. */
const RESERVED_BYTES = 64 * 1024 * 1024;

export async function transfer(work: Transfer, url: string, leftover: Leftover | undefined): Promise<Transferred> {
  const { network, source, options, limits, watch } = work;
  watch.touch();
  const headers = leftover === undefined ? {} : { Range: `bytes=${leftover.bytes}-`, 'If-Range': leftover.etag };
  const answer = await followRedirects(network, { url, headers, options, signal: watch.signal });
  const kept = leftover?.bytes ?? 0;
  if (answer.kind === 'forbidden') return answer;
  if (answer.kind === 'interrupted') return toInterrupted(watch, answer, kept);
  const { message, warnings } = answer;
  try {
    const head = { status: message.statusCode ?? 0, headers: message.headers };
    const judged = judgeAnswer(head, { kind: source.kind, leftover, mostBytes: limits.bytes });
    if (judged.kind !== 'take') return judged;
    const missing = await findMissingSpace(work, judged);
    if (missing !== undefined) return { kind: 'no-place', why: 'space', detail: missing };
    return await takeBody(work, message, judged, warnings);
  } finally {
    message.destroy();
  }
}

type Take = Extract<JudgedAnswer, { readonly kind: 'take' }>;

async function takeBody(
  { part, options, watch }: Transfer,
  message: IncomingMessage,
  { start, total, etag }: Take,
  warnings: readonly DownloadWarning[],
): Promise<Transferred> {
  if (start === 0) {
    await removeNote(part);
    await part.handle.truncate(0);
  }
  let at = start;
  const onBytes = (bytes: number): void => {
    at = bytes;
    options.onProgress?.(bytes, total);
  };
  onBytes(start);
  let broken = '';
  try {
    await writePieces(part, readBody(message, watch), { start, total, etag }, onBytes);
  } catch (error) {
    if (!(error instanceof BodyBroken)) throw error;
    broken = error.message;
  }
  if (at === total) return { kind: 'complete', resumedAt: start, warnings };
  const kept = etag === undefined ? 0 : at;
  if (etag !== undefined && at > 0) await notePart(part, { etag, total, bytes: at });
  const detail = `${at} of ${total} bytes came${broken === '' ? '' : ` (${broken})`}`;
  return toInterrupted(watch, { kind: 'interrupted', why: 'connection', detail }, kept);
}

/** The body broke off; unlike an error of the disk, which comes from the other side of the loop. */
class BodyBroken extends Error {}

async function* readBody(message: IncomingMessage, watch: StopWatch): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    for await (const piece of message) {
      watch.touch();
      yield piece;
    }
  } catch (error) {
    throw new BodyBroken(error instanceof Error && 'code' in error ? String(error.code) : 'it broke off');
  }
}

/** Whatever the connection says of it: if we ended it ourselves, that is why. */
function toInterrupted(
  watch: StopWatch,
  found: Omit<Extract<Downloaded, { readonly kind: 'interrupted' }>, 'kept'>,
  kept: number,
): Transferred {
  const reason = watch.reason();
  if (reason === undefined) return { ...found, kept };
  return reason === 'caller' ? { kind: 'aborted', kept } : { ...found, why: reason, kept };
}

async function findMissingSpace({ freeBytes }: Transfer, { start, total }: Take): Promise<string | undefined> {
  const needed = total - start + RESERVED_BYTES;
  const free = await freeBytes();
  return free >= needed ? undefined : `${free} bytes are free, ${needed} are needed`;
}
