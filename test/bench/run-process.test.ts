// A contender that cannot do its work is told apart from the others, and holds nobody up.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { type Contender, compareProcesses } from '../../bench/generation/run-process.ts';

const scratch = mkdtempSync(join(tmpdir(), 'bench-process-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const run = (name: string, code: string, more: Partial<Contender> = {}): Contender => ({
  name,
  args: () => ['-e', code],
  ...more,
});

it('who hangs is killed at the limit and not asked again', () => {
  const hangs = run('hangs', 'setInterval(() => {}, 1000)');
  expect(compareProcesses([hangs], { rounds: 2, scratch, limit: 0.3 })).toEqual([
    { kind: 'stopped', name: 'hangs', why: 'killed after 0.3 s' },
  ]);
});

it('who fails is told with what it complained of, who should fail is measured', () => {
  const costs = compareProcesses(
    [
      run('fails', 'throw new TypeError("no such plugin")'),
      run('says that all is well', '0', { verify: () => false }),
      run('refuses as it should', 'process.exitCode = 2', { status: 2 }),
    ],
    { rounds: 1, scratch, limit: 60 },
  );
  expect(costs).toEqual([
    { kind: 'stopped', name: 'fails', why: 'ended with 1: TypeError: no such plugin' },
    { kind: 'stopped', name: 'says that all is well', why: 'wrote nothing' },
    {
      kind: 'measured',
      name: 'refuses as it should',
      wall: expect.any(Number),
      work: expect.any(Number),
      memory: expect.any(Number),
    },
  ]);
});
