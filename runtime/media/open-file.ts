// The edge to the disk: local files as sources of bytes, open only as long as somebody measures them.
import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import type { ByteSource } from './byte-source.ts';

/** Somebody named a file that is not there, or that the disk does not give. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

/** Gives an open file to `use` and closes it, whatever happens; throws `UnreadableFile` when it is none or cannot be read. */
export function readFileWith<T>(path: string, use: (source: ByteSource) => T): T {
  // Before it is opened: to open a pipe is to wait for its other end.
  if (!askDisk(path, () => statSync(path)).isFile()) throw new UnreadableFile(`${path} is no file`);
  const file = askDisk(path, () => openSync(path, 'r'));
  try {
    const { size } = askDisk(path, () => fstatSync(file));
    return use({ size, read: (at, length) => askDisk(path, () => readAt(file, at, length)) });
  } finally {
    closeSync(file);
  }
}

function askDisk<T>(path: string, ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    // The message of Node names the call and the file once more.
    const why = error instanceof Error ? error.message.split(', ')[0] : String(error);
    throw new UnreadableFile(`cannot read ${path}: ${why}`);
  }
}

/** The same for several files, all open at once, in their order. */
export function readFilesWith<T>(paths: readonly string[], use: (sources: readonly ByteSource[]) => T): T {
  const [first, ...rest] = paths;
  if (first === undefined) return use([]);
  return readFileWith(first, (source) => readFilesWith(rest, (others) => use([source, ...others])));
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
