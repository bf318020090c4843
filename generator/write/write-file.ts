// Writes one file so that it is there as a whole or not at all; every file that the generator writes is written so.
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { threadId } from 'node:worker_threads';

/**
 * All or nothing: the text is written beside the file and takes its place.
 * @param isHidden nobody looks at it before it is whole, so it may be written where it stands
 */
export function writeFile(path: string, text: string, isHidden = false): void {
  replaceFile(path, isHidden, (temporary) => writeFileSync(temporary, text));
}

/** Bytes that are gathered before they are written. */
const ROOM = 262_144;

/** A character takes at most so many bytes in UTF-8, for each unit of UTF-16. */
const MOST_BYTES = 3;

/** A long text piece by piece; returns the SHA-256 of what was written. */
export function writePieces(path: string, pieces: () => Iterable<string>, isHidden = false): string {
  const sum = createHash('sha256');
  replaceFile(path, isHidden, (temporary) => {
    const file = openSync(temporary, 'w');
    try {
      for (const bytes of gather(pieces())) {
        sum.update(bytes);
        writeFileSync(file, bytes);
      }
    } finally {
      closeSync(file);
    }
  });
  return sum.digest('hex');
}

/** Bytes of the pieces one after the other, in one buffer: what was given is gone when the next is asked for. */
function* gather(pieces: Iterable<string>): Generator<Uint8Array> {
  const buffer = Buffer.allocUnsafe(ROOM);
  let length = 0;
  for (const piece of pieces) {
    if (length + piece.length * MOST_BYTES > ROOM) {
      yield buffer.subarray(0, length);
      length = 0;
    }
    if (piece.length * MOST_BYTES > ROOM) yield Buffer.from(piece, 'utf8');
    else length += buffer.write(piece, length, 'utf8');
  }
  yield buffer.subarray(0, length);
}

function replaceFile(path: string, isHidden: boolean, write: (temporary: string) => void): void {
  if (isHidden) {
    writeInFolder(path, write);
    return;
  }
  // Two threads of a process may write the same file.
  const temporary = `${path}.${threadId}.${process.pid}.tmp`;
  try {
    writeInFolder(temporary, write);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Most folders are there: they are made only when they are missed. */
function writeInFolder(path: string, write: (path: string) => void): void {
  try {
    write(path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    mkdirSync(dirname(path), { recursive: true });
    write(path);
  }
}
