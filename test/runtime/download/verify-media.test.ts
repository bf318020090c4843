// No cut clip is ever taken for a whole one: each truncation is tried on a real file, as a download leaves it.
import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { verifyMedia } from '../../../runtime/download/verify-media.ts';
import { writeMp4 } from '../../../runtime/media/mp4/write-mp4.ts';
import { CLIP } from './file-server.ts';
import { useFolders } from './folder.ts';

const createFolder = useFolders();

it('each truncation of a clip is refused', async () => {
  const path = join(createFolder(), 'clip');
  await writeFile(path, CLIP);
  const file = await open(path, 'r+');
  expect((await verifyMedia(file, { kind: 'video' })).kind).toBe('good');
  const accepted: number[] = [];
  for (let length = CLIP.length - 1; length >= 0; length -= 1) {
    await file.truncate(length);
    if ((await verifyMedia(file, { kind: 'video' })).kind === 'good') accepted.push(length);
  }
  await file.close();
  expect(accepted).toEqual([]);
});

it('a clip without a picture is no video', async () => {
  const path = join(createFolder(), 'clip');
  // The handler of the picture's track becomes one that nobody knows.
  const sound = Buffer.from(writeMp4({ seconds: 1, width: 16, height: 16, fps: 4, sound: 'none' }));
  sound.write('hint', sound.indexOf('vide'), 'latin1');
  await writeFile(path, sound);
  const file = await open(path, 'r');
  expect((await verifyMedia(file, { kind: 'video' })).kind).toBe('bad');
  await file.close();
});
