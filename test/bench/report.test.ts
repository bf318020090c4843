// The report of the measurements says what their data says: met, not met, not measured, stopped; and the one that is committed is made of the data beside it.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { GOALS } from '../../bench/goals.ts';
import { PARTS } from '../../bench/parts.ts';
import type { Figure, Machine, PartResult, Table } from '../../bench/report/part-result.ts';
import { listMissed, renderReport } from '../../bench/report/render-report.ts';
import { REPORT, readResults } from '../../bench/report/write-report.ts';

const MACHINE: Machine = {
  day: '2026-11-29',
  cores: 2,
  model: 'Example',
  gigabytes: 8,
  platform: 'linux',
  node: 'v24.0.0',
  load: 0.1,
};

function measure(part: string, figures: readonly Figure[], machine: Partial<Machine> = {}, tables: Table[] = []) {
  const result: PartResult = {
    part,
    machine: { ...MACHINE, ...machine },
    versions: { peer: '1.2.3' },
    tables,
    figures,
  };
  return new Map([[part, result]]);
}

it('the committed report is what is rendered from the committed data', () => {
  expect(readFileSync(REPORT, 'utf8')).toBe(renderReport(readResults()));
});

it('each goal names a part, and no case stands twice', () => {
  const ids = new Set(PARTS.map(({ id }) => id));
  expect(GOALS.filter(({ part }) => !ids.has(part))).toEqual([]);
  const cases = GOALS.flatMap(({ id, cases: all }) => all.map(({ of }) => `${id} ${of}`));
  expect(new Set(cases).size).toBe(cases.length);
});

it('a figure is met up to its target, and missed beyond it with the reason', () => {
  const found = measure('generation/cold', [
    { goal: 'G1', of: 'x1', value: 0.5 },
    { goal: 'G1', of: 'x10', value: 0.601 },
  ]);
  const report = renderReport(found);
  expect(report).toContain('| x1 | at most 0.5 | 0.500 | met | `node bench/generation/cold.ts` |');
  expect(report).toContain('| x10 | at most 0.6 | 0.601 | not met | `node bench/generation/cold.ts` |');
  expect(report).toContain('| x100 | at most 0.75 |  | not measured | `node bench/generation/cold.ts` |');
  expect(report).toContain('- **G1** (x10): ');
  expect(listMissed(found)).toEqual(['G1 x10']);
});

it('a goal that wants much is missed below its target', () => {
  expect(listMissed(measure('validation/speed', [{ goal: 'G7', of: 'a create', value: 7.99 }]))).toEqual([
    'G7 a create',
  ]);
  expect(listMissed(measure('validation/speed', [{ goal: 'G7', of: 'a create', value: 8 }]))).toEqual([]);
});

it('a peer that was stopped is told where the figure would stand, and is no miss', () => {
  const found = measure('generation/cold', [{ goal: 'G1', of: 'x100', value: null, why: 'the peer was stopped' }]);
  expect(renderReport(found)).toContain('| at most 0.75 | the peer was stopped | not measured |');
  expect(listMissed(found)).toEqual([]);
});

it('where we were stopped ourselves the goal is missed', () => {
  const figure = { goal: 'G1', of: 'x100', value: null, why: 'we were stopped', isMissed: true } as const;
  const found = measure('generation/cold', [figure]);
  expect(renderReport(found)).toContain('| at most 0.75 | we were stopped | not met |');
  expect(listMissed(found)).toEqual(['G1 x100']);
});

it('a busy machine makes times doubtful', () => {
  expect(renderReport(measure('site/weight', [], { load: 3 }))).toContain('| 3, so its times are doubtful |');
  expect(renderReport(measure('site/weight', [], { load: 0.4 }))).toContain('| 0.4 |');
});

it('a table keeps its columns whatever stands in its cells', () => {
  const table = { title: 'Odd', head: ['', 'a|b'], rows: [['line\nbreak', 'c|d']], notes: ['told'] };
  expect(renderReport(measure('site/weight', [], {}, [table]))).toContain(
    '### Odd\n\n|  | a\\|b |\n| --- | --- |\n| line break | c\\|d |\n\n- told\n',
  );
});

it('the zod that is measured is the one of the project', () => {
  const read = (file: string) => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
  expect(read('bench/package.json').devDependencies.zod).toBe(read('package.json').dependencies.zod.replace('^', ''));
});
