// Brings the bytes of a file into its part, once: from the beginning, or from where an earlier attempt was cut off.
import { createHash } from 'node:crypto';
import type { AnswerBody } from './answer-body.ts';
import type { Downloaded, DownloadLimits, DownloadOptions, DownloadSource, DownloadWarning } from './downloaded.ts';
import { followRedirects } from './follow-redirects.ts';
import { findResumeStart, type JudgedAnswer, judgeAnswer, type Leftover } from './judge-answer.ts';
import type { Network } from './network.ts';
import { layPieces, notePart, type PartFile, removeNote } from './part-file.ts';
import { hashBytes } from './read-file.ts';
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
      /** Of the bytes as they came; undefined where all of them had come before. */
      readonly sha256: string | undefined;
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
  const headers =
    leftover === undefined ? {} : { Range: `bytes=${findResumeStart(leftover)}-`, 'If-Range': leftover.etag };
  const answer = await followRedirects(network, { url, headers, options, signal: watch.signal });
  const kept = leftover?.bytes ?? 0;
  if (answer.kind === 'forbidden') return answer;
  if (answer.kind === 'interrupted') return toInterrupted(watch, answer, kept);
  const { head, body, warnings } = answer;
  try {
    const judged = judgeAnswer(head, { kind: source.kind, leftover, mostBytes: limits.bytes });
    if (judged.kind === 'busy')
      return toInterrupted(watch, { kind: 'interrupted', why: 'busy', detail: `HTTP ${judged.status}` }, kept);
    if (judged.kind !== 'take') return judged;
    const missing = await findMissingSpace(work, judged);
    if (missing !== undefined) return { kind: 'no-place', why: 'space', detail: missing };
    return await writeBody(work, body, judged, warnings);
  } finally {
    body.discard();
  }
}

type Take = Extract<JudgedAnswer, { readonly kind: 'take' }>;

async function writeBody(
  { part, options, watch }: Transfer,
  body: AnswerBody,
  { start, known, total, etag }: Take,
  warnings: readonly DownloadWarning[],
): Promise<Transferred> {
  if (known === 0) {
    await removeNote(part);
    await part.handle.truncate(0);
  }
  const onBytes = (bytes: number): void => {
    watch.touch();
    options.onProgress?.(bytes, total);
  };
  onBytes(known);
  const hash = createHash('sha256');
  await hashBytes(hash, part.handle, known);
  const { kind, at } = await layPieces(part, body.pieces, { start, known, total, etag, hash }, onBytes);
  if (kind === 'differs') return { kind: 'restart', why: `other bytes came at ${at} than before` };
  if (at === total) return { kind: 'complete', resumedAt: known, sha256: hash.digest('hex'), warnings };
  if (etag !== undefined && at > known) await notePart(part, { etag, total, bytes: at });
  const detail = `${at} of ${total} bytes came, then ${body.brokenBy() ?? 'the end'}`;
  return toInterrupted(watch, { kind: 'interrupted', why: 'connection', detail }, etag === undefined ? 0 : at);
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

async function findMissingSpace({ freeBytes }: Transfer, { known, total }: Take): Promise<string | undefined> {
  const needed = total - known + RESERVED_BYTES;
  const free = await freeBytes();
  return free >= needed ? undefined : `${free} bytes are free, ${needed} are needed`;
}
