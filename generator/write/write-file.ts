// Writes one file so that it is there as a whole or not at all; every file that the generator writes is written so.
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { threadId } from 'node:worker_threads';

/** All or nothing: the text is written beside the file and takes its place. */
export function writeFile(path: string, text: string): void {
  replaceFile(path, (temporary) => writeFileSync(temporary, text));
}

/** Pieces are gathered until they are worth a write, in characters. */
const BATCH = 262_144;

/** A long text piece by piece; returns the SHA-256 of what was written. */
export function writePieces(path: string, pieces: () => Iterable<string>): string {
  const sum = createHash('sha256');
  replaceFile(path, (temporary) => {
    const file = openSync(temporary, 'w');
    try {
      for (const text of gather(pieces())) {
        const bytes = Buffer.from(text, 'utf8');
        sum.update(bytes);
        writeFileSync(file, bytes);
      }
    } finally {
      closeSync(file);
    }
  });
  return sum.digest('hex');
}

function* gather(pieces: Iterable<string>): Generator<string> {
  let batch: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    batch.push(piece);
    length += piece.length;
    if (length < BATCH) continue;
    yield batch.join('');
    batch = [];
    length = 0;
  }
  yield batch.join('');
}

function replaceFile(path: string, write: (temporary: string) => void): void {
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
