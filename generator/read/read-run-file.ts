// Reads the file of a run from the disk, but nothing that is no file, no text, or too large to be one.
import { readFileSync, statSync } from 'node:fs';

export type RunFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' }
  /** A file that is not worth reading, with the reason. */
  | { readonly kind: 'unfit'; readonly message: string };

/** A record without its media is a few thousand characters long. */
const LARGEST = 4 * 1024 * 1024;

export function readRunFile(path: string): RunFile {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile() !== true) return { kind: 'missing' };
  if (stats.size > LARGEST)
    return {
      kind: 'unfit',
      message: `the file has ${stats.size} bytes, a record at most ${LARGEST}; leave the media out`,
    };
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { kind: 'unfit', message: 'the file holds bytes that are no UTF-8' };
  }
}
