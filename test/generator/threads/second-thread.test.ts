// A real second thread on the real register: what is written, remembered and said is the same as with one.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listExamples } from '../../../generator/examples/list-examples.ts';
import { compileOperations } from '../../../generator/plan/compile-operations.ts';
import { printExamples } from '../../../generator/print/print-examples.ts';
import { LAST_RUN_FILE } from '../../../generator/read/read-last-run.ts';
import { readPages } from '../../../generator/read/read-pages.ts';
import { type ContractRun, compilePages, generate, type Machine } from '../../../generator/run-contract.ts';
import { type Errands, type SecondThread, startSecondThread } from '../../../generator/threads/second-thread.ts';
import type { RunRecord } from '../../../generator/warm/last-run.ts';
import { hashText } from '../../../generator/write/manifest.ts';
import { readFolder } from '../../../generator/write/write-files.ts';
import { REPOSITORY } from '../../vendors/project.ts';

const TODAY = '2026-11-30';
const FOLDERS = { register: 'register', output: 'generated' };

function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'threads-'));
}

/** A project that remembers, with the register of this repository. */
function copyProject(): string {
  const root = makeFolder();
  cpSync(join(REPOSITORY, 'register'), join(root, 'register'), { recursive: true });
  mkdirSync(join(root, 'node_modules'));
  return root;
}

function run(root: string, machine: Machine): ContractRun['written'] {
  return generate({ root, ...FOLDERS }, TODAY, 'last run', machine).written;
}

/** The files of which the next run knows how they looked. */
function listStamped(root: string): string[] {
  const [, record = ''] = readFileSync(join(root, LAST_RUN_FILE), 'utf8').split('\n');
  const { stamps }: RunRecord = JSON.parse(record);
  return Object.keys(stamps);
}

/** One that gets every errand, however long it takes to start; with the number of its answers. */
function startPatiently(): SecondThread & { readonly count: () => number } {
  const thread = startSecondThread();
  let count = 0;
  const begin: SecondThread['begin'] = (place) => {
    const { give, take, wait } = thread.begin(place);
    const insist = (errand: Parameters<typeof give>[0]): boolean => {
      while (!give(errand));
      return true;
    };
    const takeAndCount = (): ReturnType<typeof take> => {
      const answers = take();
      count += answers.length;
      return answers;
    };
    return { give: insist, take: takeAndCount, wait };
  };
  return { ...thread, begin, count: () => count };
}

it('writes the same files, tells them in the same order, and leaves the same to the next run', () => {
  const [alone, together] = [copyProject(), copyProject()];
  const thread = startPatiently();
  const written = run(together, { read: readPages, startThread: () => thread });
  expect(thread.count()).toBe(readdirSync(join(together, 'generated/examples')).length);
  expect(written).toEqual(run(alone, { read: readPages }));
  expect(readFolder(together, 'generated')).toEqual(readFolder(alone, 'generated'));
  expect(listStamped(together)).toEqual(listStamped(alone));
  expect(run(together, { read: readPages })).toEqual({ written: [], removed: [] });
});

it('settles what it is given beside the first thread, and says what it wrote', async () => {
  const { model } = compilePages(readPages(REPOSITORY, 'register')).compiled;
  const [first, second] = compileOperations(model);
  if (first === undefined || second === undefined) throw new Error('the register has no two operations');
  const folder = makeFolder();
  const thread = startSecondThread();
  const errands = thread.begin({ folder, isHidden: false, errors: model.errors, wantsStamps: false });
  const paths = ['new/one.json', 'new/two.json'];
  const asked = [first, second].map((compiled, index) => ({
    kind: 'errand' as const,
    path: paths[index] ?? '',
    compiled: JSON.stringify(compiled),
  }));
  for (const errand of [...asked, ...asked.slice(0, 1)])
    await expect.poll(() => errands.give(() => errand), { timeout: 30_000 }).toBe(true);
  while (errands.wait());
  const texts = [first, second].map((compiled) => printExamples(listExamples(compiled, model.errors)));
  expect(errands.take()).toEqual([
    { path: 'new/one.json', settled: { hash: hashText(texts[0] ?? ''), isWritten: true } },
    { path: 'new/two.json', settled: { hash: hashText(texts[1] ?? ''), isWritten: true } },
    { path: 'new/one.json', settled: { hash: hashText(texts[0] ?? ''), isWritten: false } },
  ]);
  expect(paths.map((path) => readFileSync(join(folder, path), 'utf8'))).toEqual(texts);
  thread.end();
});

/** An errand that cannot be done, and what is said of it. */
const SENSELESS = { kind: 'errand', path: 'one.json', compiled: 'no JSON' } as const;

async function askSenseless(thread: SecondThread): Promise<Errands> {
  const errands = thread.begin({ folder: makeFolder(), isHidden: false, errors: [], wantsStamps: false });
  await expect.poll(() => errands.give(() => SENSELESS), { timeout: 30_000 }).toBe(true);
  while (errands.wait());
  expect(errands.take()).toEqual([{ path: 'one.json' }]);
  return errands;
}

it('says that it failed at an errand that it cannot do, and goes on', async () => {
  const thread = startSecondThread();
  const errands = await askSenseless(thread);
  expect(errands.give(() => SENSELESS)).toBe(true);
  while (errands.wait());
  expect(errands.take()).toEqual([{ path: 'one.json' }]);
  thread.end();
});

it('is given up when it says nothing any more', async () => {
  const thread = startSecondThread(50);
  const errands = await askSenseless(thread);
  thread.end();
  expect(errands.give(() => SENSELESS)).toBe(true);
  expect(errands.wait()).toBe(false);
  expect(errands.take()).toEqual([]);
});
