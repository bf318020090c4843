// The edge to the disk: a local file as a source of bytes, open only as long as somebody measures it.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { ByteSource } from './byte-source.ts';

/** Gives an open file to `measure` and closes it, whatever happens; throws what node says of a file that cannot be opened. */
export function readFileWith<T>(path: string, measure: (source: ByteSource) => T): T {
  const file = openSync(path, 'r');
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) throw new Error(`${path} is no file`);
    return measure({ size: stat.size, read: (at, length) => readAt(file, at, length) });
  } finally {
    closeSync(file);
  }
}

function readAt(file: number, at: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let done = 0;
  while (done < length) {
    const count = readSync(file, bytes, done, length - done, at + done);
    if (count === 0) break;
    done += count;
  }
  return bytes.subarray(0, done);
}
