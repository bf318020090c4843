// The matrix of creates on the oldest and the newest Node that is supported; `npm test` runs it on the one in between.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXPECTED_FAULTS, EXPECTED_PHASES, findBreaches, printRows } from '../runtime/transport/matrix/expected.ts';
import type { Row } from '../runtime/transport/matrix/run-matrix.ts';
import { REPOSITORY } from '../vendors/project.ts';
import { installNodes, toBinary } from './nodes.ts';

describe('a create', () => {
  beforeAll(installNodes, 300_000);

  it.each([
    ['node-oldest', 'v22.18.0'],
    ['node-newest', 'v26.10.0'],
  ])('arrives once and is judged alike on %s, %s', (name, version) => {
    const program = join(REPOSITORY, 'test/runtime/transport/matrix/print-matrix.ts');
    const { stdout, stderr } = spawnSync(toBinary(name), [program], { encoding: 'utf8' });
    if (stdout === '') throw new Error(stderr);
    const { node, rows }: { node: string; rows: Row[] } = JSON.parse(stdout);
    expect(node).toBe(version);
    expect(findBreaches(rows)).toEqual([]);
    expect(printRows(rows)).toBe(EXPECTED_FAULTS + EXPECTED_PHASES.slice(1));
  });
});
