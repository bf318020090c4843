// The note beside a part never claims more than is on the disk, whenever the process ends.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findPlace } from '../../../runtime/download/download-place.ts';
import { layPieces, openPart, type PartFile } from '../../../runtime/download/part-file.ts';
import { list, useFolders } from './folder.ts';

const createFolder = useFolders();
const MIB = 1024 * 1024;

async function openIn(directory: string): Promise<PartFile> {
  const place = await findPlace({ directory, name: 'job' });
  if ('kind' in place) throw new Error(place.detail);
  return openPart(place);
}

/** Pieces of 8 MiB; the process dies after so many. */
async function* dieAfter(pieces: number): AsyncGenerator<Uint8Array, void, undefined> {
  for (let piece = 0; piece < pieces; piece += 1) yield new Uint8Array(8 * MIB);
  throw new Error('killed');
}

it('a download that dies can be taken up from its last checkpoint', async () => {
  const folder = createFolder();
  const part = await openIn(folder);
  const source = { start: 0, known: 0, total: 100 * MIB, etag: '"a"', hash: createHash('sha256') };
  await expect(layPieces(part, dieAfter(6), source, () => undefined)).rejects.toThrow('killed');
  await part.handle.close();
  expect((await stat(part.path)).size).toBe(48 * MIB);
  expect(JSON.parse(readFileSync(join(folder, 'job-0.part.json'), 'utf8'))).toMatchObject({ bytes: 32 * MIB });
  const again = await openIn(folder);
  expect(again.leftover).toEqual({ etag: '"a"', total: 100 * MIB, bytes: 32 * MIB });
  expect((await again.handle.stat()).size).toBe(32 * MIB);
  await again.handle.close();
});

it('without a strong tag there is no checkpoint, and the part is begun anew', async () => {
  const folder = createFolder();
  const part = await openIn(folder);
  await expect(
    layPieces(
      part,
      dieAfter(5),
      { start: 0, known: 0, total: 100 * MIB, etag: undefined, hash: createHash('sha256') },
      () => undefined,
    ),
  ).rejects.toThrow();
  await part.handle.close();
  expect(list(folder)).toEqual(['job-0.part']);
  const again = await openIn(folder);
  expect(again.leftover).toBeUndefined();
  expect((await again.handle.stat()).size).toBe(0);
  await again.handle.close();
});
