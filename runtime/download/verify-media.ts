// Says whether a file is what it was fetched as: its first bytes, for a clip every box of it, and how long it plays.
import type { FileHandle } from 'node:fs/promises';
import { readMp4 } from '../media/mp4/read-mp4.ts';
import type { DownloadSource } from './downloaded.ts';
import { toByteSource } from './read-file.ts';
import { formatsOf, HEAD_BYTES, type MediaFormat, sniffFormat } from './sniff-format.ts';

export interface MediaFacts {
  readonly format: MediaFormat;
  /** Of a video. */
  readonly durationSeconds: number | undefined;
}

export type VerifiedMedia =
  | { readonly kind: 'good'; readonly facts: MediaFacts }
  | { readonly kind: 'bad'; readonly why: 'not-the-kind' | 'broken-file' | 'duration'; readonly detail: string };

/** The service gives thousandths, and containers round to frames. */
const DURATION_TOLERANCE_SECONDS = 0.5;

export async function verifyMedia(
  file: FileHandle,
  { kind, durationSeconds }: Pick<DownloadSource, 'kind' | 'durationSeconds'>,
): Promise<VerifiedMedia> {
  const source = await toByteSource(file);
  const format = sniffFormat(source.read(0, HEAD_BYTES));
  if (format === undefined || !formatsOf[kind].includes(format))
    return { kind: 'bad', why: 'not-the-kind', detail: `${format ?? 'an unknown format'} is no ${kind} that is kept` };
  // Sizes of other formats are told by nothing but their length, which was counted.
  if (format !== 'mp4') return { kind: 'good', facts: { format, durationSeconds: undefined } };
  const clip = readMp4(source);
  if (clip.kind === 'broken') return { kind: 'bad', why: 'broken-file', detail: `${clip.why}, at byte ${clip.at}` };
  if (!clip.tracks.some((track) => track.kind === 'video'))
    return { kind: 'bad', why: 'not-the-kind', detail: 'the file holds no picture' };
  const facts = { format, durationSeconds: clip.durationSeconds };
  const isAsTold =
    durationSeconds === undefined || Math.abs(clip.durationSeconds - durationSeconds) <= DURATION_TOLERANCE_SECONDS;
  return isAsTold
    ? { kind: 'good', facts }
    : {
        kind: 'bad',
        why: 'duration',
        detail: `it plays ${clip.durationSeconds} s, the service said ${durationSeconds} s`,
      };
}
