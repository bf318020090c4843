// A million captured calls, a quarter of a gigabyte, in a process that may use half of that.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeCalls } from '../generator/compare/calls/write-calls.ts';
import { createProject, REPOSITORY } from '../vendors/project.ts';

it('a million calls are compared in flat memory', () => {
  const project = createProject();
  const file = join(project.root, 'calls.jsonl');
  writeCalls(file, 1_000_000, 60);
  expect(statSync(file).size).toBeGreaterThan(200_000_000);
  const cli = join(REPOSITORY, 'generator/cli/main.ts');
  const args = ['--max-old-space-size=128', cli, 'compare', file, '--json', '--root', project.root];
  const run = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(run.stderr).toBe('');
  expect(JSON.parse(run.stdout).operations).toMatchObject([
    { operation: 'parcel.create', calls: { accepted: 1_000_000 } },
  ]);
});
