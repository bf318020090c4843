// A file is there as a whole or as it was before, also when it is written piece by piece.
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writePieces } from '../../../generator/write/write-file.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'contract-write-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

/** More than is written at a time, with characters of several bytes at the seams. */
const PIECES = Array.from({ length: 900 }, (_, index) => `${index} é€𝄞 ${'x'.repeat(997)}\n`);

it('pieces become one file, in a folder that is made for it, and the hash is that of its bytes', () => {
  const path = join(FOLDER, 'deep/er/long.txt');
  const sum = writePieces(path, () => PIECES);
  expect(readFileSync(path, 'utf8') === PIECES.join('')).toBe(true);
  expect(sum).toBe(createHash('sha256').update(readFileSync(path)).digest('hex'));
  expect(readdirSync(join(FOLDER, 'deep/er'))).toEqual(['long.txt']);
});

it('when a piece cannot be made, the file is what it was and nothing stands beside it', () => {
  const path = join(FOLDER, 'kept.txt');
  writeFileSync(path, 'before');
  const fail = function* (): Generator<string> {
    yield* PIECES;
    throw new Error('a bug while printing');
  };
  expect(() => writePieces(path, fail)).toThrow('a bug while printing');
  expect(readFileSync(path, 'utf8')).toBe('before');
  expect(readdirSync(FOLDER).filter((name) => name.startsWith('kept'))).toEqual(['kept.txt']);
});
