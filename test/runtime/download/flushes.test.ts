// What a power cut must not lose is flushed before it is relied on: the bytes before their name, the directory after it, the part before its note.
import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { download } from '../../../runtime/download/download.ts';
import { makeFolder } from '../../../runtime/download/flush-directory.ts';
import { sendClip, useFileServer } from './file-server.ts';
import { useFolders } from './folder.ts';

const server = useFileServer();
const createFolder = useFolders();
let folder = '';
const flushes: string[] = [];

beforeEach(async () => {
  folder = createFolder();
  flushes.length = 0;
  const handle = await open(folder);
  // Every handle of this process has this prototype.
  const prototype = Object.getPrototypeOf(handle) as typeof handle;
  await handle.close();
  const sync = prototype.sync;
  vi.spyOn(prototype, 'sync').mockImplementation(async function (this: typeof handle) {
    const stat = await this.stat();
    const what = stat.isDirectory() ? 'directory' : `${stat.size} bytes`;
    const there = ['job-0.mp4', 'job-0.part', 'job-0.part.json'].filter((name) => existsSync(join(folder, name)));
    flushes.push(`${what}: ${there.join(' ')}`);
    return sync.call(this);
  });
});
afterEach(() => void vi.restoreAllMocks());

function get() {
  return download({ kind: 'video', url: server.at('/v.mp4') }, { directory: folder, name: 'job', allow: 'loopback' });
}

it('a file is flushed before it has its name, and its directory after', async () => {
  const saved = await get();
  const bytes = saved.kind === 'saved' ? saved.bytes : 0;
  expect(flushes).toEqual([`${bytes} bytes: job-0.part`, 'directory: job-0.mp4']);
});

it('a file that is found was named by somebody who may have died before its directory was flushed', async () => {
  await get();
  flushes.length = 0;
  expect(await get()).toMatchObject({ kind: 'saved', already: true });
  expect(flushes).toEqual(['directory: job-0.mp4']);
});

it('a folder for clips is flushed with each that was made above it', async () => {
  await makeFolder(join(folder, 'of/the/day'));
  expect(flushes).toEqual(Array(3).fill('directory: '));
  await makeFolder(join(folder, 'of/the/day'));
  expect(flushes).toHaveLength(4);
});

it('a part is flushed before its note says how long it is, and the note before it counts', async () => {
  server.answer(sendClip({ cutAt: 1000 }));
  await get();
  expect(flushes).toEqual(['1000 bytes: job-0.part', expect.stringMatching(/^\d+ bytes: job-0.part$/)]);
});
