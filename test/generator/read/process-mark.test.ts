// Whether the process that left something behind still runs: one that does, one that has ended, and the own one.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { findMark, isRunning, markOwnProcess } from '../../../generator/read/process-mark.ts';

it('is true of a process that runs, and no more when it has ended', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  await once(child, 'spawn');
  const mark = findMark(child.pid ?? 0) ?? '';
  expect(isRunning(mark)).toBe(true);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(isRunning(mark)).toBe(false);
});

it('is false of another process that has the same number now', () => {
  const [, start] = (findMark(process.ppid) ?? '').split('@');
  // Where the system does not say when a process began, a number is all there is.
  if (start !== undefined) expect(isRunning(`${process.ppid}@${Number(start) - 1}`)).toBe(false);
});

it('is false of the own process, and of what is no mark', () => {
  expect([markOwnProcess(), '', 'x', '0', '-1'].map(isRunning)).toEqual([false, false, false, false, false]);
});
