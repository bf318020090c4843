// Reads what a register is compared with: whole texts, and lines of a file of any size one after the other.
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { type Line, splitLines } from './split-lines.ts';

export type UpstreamPath =
  | { readonly kind: 'file'; readonly bytes: number }
  | { readonly kind: 'folder' }
  | { readonly kind: 'missing' };

export function findUpstream(path: string): UpstreamPath {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return { kind: 'missing' };
  return found.isDirectory() ? { kind: 'folder' } : { kind: 'file', bytes: found.size };
}

export function readUpstreamText(path: string): string {
  return readFileSync(path, 'utf8');
}

/** Bodies may hold several images in base64. */
const LONGEST_LINE = 64 * 1024 * 1024;

/** Lines of a file, or of the standard input where no path is given; `tell` hears how many bytes have been read. */
export function readUpstreamLines(path: string | undefined, tell: (bytes: number) => void): AsyncGenerator<Line> {
  return splitLines(path === undefined ? process.stdin : createReadStream(path), LONGEST_LINE, tell);
}
