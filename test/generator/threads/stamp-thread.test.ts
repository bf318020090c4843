// Two threads ask for the stamps of folders: they are what one thread is told, whoever asked, and also where the second one is gone.
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readStamp } from '../../../generator/read/read-stamp.ts';
import { stampFolder } from '../../../generator/read/stamp-folder.ts';
import { openLine } from '../../../generator/threads/open-line.ts';
import { ANSWERED, claimAll, NEXT } from '../../../generator/threads/stamp-claims.ts';
import { startStampThread } from '../../../generator/threads/stamp-thread.ts';
import { REPOSITORY } from '../../vendors/project.ts';

it('tells the same stamp as one thread, time and again', async () => {
  const { stampFolders, end } = startStampThread();
  const alone = readStamp(REPOSITORY, ['generated', 'register', 'nothing'], ['package.json']);
  // Sooner or later the second thread listens and claims some.
  for (let count = 0; count < 40; count += 1) {
    expect(readStamp(REPOSITORY, ['generated', 'register', 'nothing'], ['package.json'], stampFolders)).toEqual(alone);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  end();
});

it('is told by the second thread what one thread is told', async () => {
  const { port, end } = openLine('stamp-folders', {});
  const folders = ['generated', 'register'];
  const answered = once(port, 'message');
  port.postMessage({ turn: 7, root: REPOSITORY, folders, progress: new Int32Array(new SharedArrayBuffer(8)) });
  const [answer] = await answered;
  const stamps = folders.map((folder, index) => [index, stampFolder(REPOSITORY, folder)]);
  expect(answer).toEqual({ turn: 7, stamps });
  end();
});

it('tells the same stamp when the second thread is gone', () => {
  const { stampFolders, end } = startStampThread(50);
  end();
  const alone = readStamp(REPOSITORY, ['generated']);
  expect(readStamp(REPOSITORY, ['generated'], [], stampFolders)).toEqual(alone);
});

it('shares a list out without loss: what one claims the other does not', () => {
  const progress = new Int32Array(2);
  const folders = ['a', 'b', 'c'];
  const claimed: string[] = [];
  Atomics.add(progress, NEXT, 1);
  expect(claimAll(progress, folders, (folder, index) => claimed.push(`${index} ${folder}`))).toBe(2);
  expect(claimAll(progress, folders, (folder) => claimed.push(folder))).toBe(0);
  expect(claimed).toEqual(['1 b', '2 c']);
  expect(progress[ANSWERED]).toBe(0);
});

it('is another stamp when a file comes, goes, grows or is replaced by a folder of its name', () => {
  const root = mkdtempSync(join(tmpdir(), 'stamps-'));
  mkdirSync(join(root, 'pages'));
  const stamps = new Set<string>();
  const look = (): unknown => stamps.add(readStamp(root, ['pages']).text);
  look();
  writeFileSync(join(root, 'pages/a'), '');
  look();
  writeFileSync(join(root, 'pages/a'), 'longer');
  look();
  mkdirSync(join(root, 'pages/b'));
  look();
  writeFileSync(join(root, 'pages/b/c'), '');
  look();
  expect(stamps.size).toBe(5);
});
