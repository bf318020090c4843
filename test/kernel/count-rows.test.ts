// Counts are of rows: tested on the invented register, where every kind of row can be counted by hand.
import { expect, it } from 'vitest';
import { compileContract } from '../../generator/compile-contract.ts';
import { countRows, tally } from '../../generator/kernel/count-rows.ts';
import { readPages } from '../../generator/read/read-pages.ts';
import { REPOSITORY } from '../vendors/project.ts';

const { model } = compileContract(readPages(`${REPOSITORY}/test/vendors/parcel`, 'register'));
const counts = countRows(model);

it('counts the rows of each table', () => {
  expect(counts).toMatchObject({
    operations: model.operations.length,
    prices: 5,
    patterns: 3,
    quarantine: 4,
    errors: model.errors.length,
    sources: model.sources.length,
    runs: model.runs.length,
    gaps: model.gaps.length,
  });
});

it('counts every graded row once under its status', () => {
  const sum = Object.values(counts.statuses).reduce((all, count) => all + count, 0);
  const { operations, fields, values, rules, models, prices, errors } = counts;
  expect(sum).toBe(operations + fields + values + rules + models + prices + errors + model.units.length);
});

it('counts rows of operations under their posture', () => {
  expect(Object.keys(counts.postures)).toEqual(['current', 'legacy', 'out-of-scope', 'provisional']);
  expect(Object.values(counts.operationsByPosture).reduce((all, count) => all + count, 0)).toBe(counts.operations);
});

it('counts subjects of disagreement, not readings', () => {
  expect(counts.disagreements).toBe(new Set(model.readings.map((reading) => reading.subject)).size);
  expect(counts.disagreements).toBeLessThan(counts.readings);
});

it('tallies words in their order', () => {
  expect(tally(['b', 'a', 'b'])).toEqual({ a: 1, b: 2 });
});
