// Files of captured calls are streamed: the memory that a comparison needs does not depend on their length.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compareCalls } from '../../../../generator/compare/calls/compare-calls.ts';
import { createCallsReader } from '../../../../generator/compare/calls/tally-calls.ts';
import { createProject, REPOSITORY } from '../../../vendors/project.ts';
import { PARCEL } from '../parcel-comparison.ts';
import { writeCalls } from './write-calls.ts';

/** What the process may use for objects, in MB: less than the file has. */
const HEAP = 64;
const LINES = 20_000;
const LINE_SIZE = 4000;

it('a file that is larger than the memory is compared', () => {
  const project = createProject();
  const file = join(project.root, 'calls.jsonl');
  writeCalls(file, LINES, LINE_SIZE);
  const cli = join(REPOSITORY, 'generator/cli/main.ts');
  const args = [`--max-old-space-size=${HEAP}`, cli, 'compare', file, '--json', '--root', project.root];
  const run = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(run.stderr).toBe('');
  const { operations } = JSON.parse(run.stdout);
  expect(operations).toMatchObject([{ operation: 'parcel.create', calls: { accepted: LINES, refused: 0 } }]);
});

it('what is remembered of calls does not grow with their number', () => {
  const measure = (calls: number): number => {
    const reader = createCallsReader(PARCEL, new Map());
    for (let line = 1; line <= calls; line += 1) {
      const body = { [`k${line}`]: { [`word${'abcdefghij'[line % 10]}${'abcdefghij'[line % 7]}`]: line } };
      reader.readLine(JSON.stringify({ operation: 'parcel.create', request: body, response: body }), line);
      reader.readLine(JSON.stringify({ method: 'GET', path: `/x${line}/${'abcdefghij'[line % 10]}bc` }), line);
      reader.readLine(`broken ${line}`, line);
    }
    return (
      JSON.stringify([...reader.tally.operations.values()], (_key, value) =>
        value instanceof Map ? [...value] : value,
      ).length +
      JSON.stringify([...reader.tally.routes.byKey]).length +
      reader.tally.broken.length +
      JSON.stringify(compareCalls(reader.tally, { file: 'calls.jsonl', minCalls: 1 }).length).length
    );
  };
  const [few, many] = [measure(2_000), measure(20_000)];
  expect(many).toBeLessThan(few * 1.1);
});
