// The samples of the guide to this check keep what the guide says.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { REPOSITORY } from '../../../vendors/project.ts';
import { findInCode } from './find-in-code.ts';

const guide = readFileSync(`${REPOSITORY}docs/code-and-contract.md`, 'utf8');
const samples = [...guide.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);
const silenced = samples.filter((text) => text.includes('contract-ignore'));

it('good samples have no finding', () => {
  const good = samples.filter((text) => !silenced.includes(text));
  expect(good.length).toBeGreaterThanOrEqual(2);
  expect(good.flatMap((text) => findInCode({ 'runtime/sample.ts': text }))).toEqual([]);
});

it('the sample that is silenced has the finding that it silences', () => {
  expect(silenced.map((text) => findInCode({ 'runtime/sample.ts': text }).map(({ code }) => code))).toEqual([
    ['CODE-FIELD'],
  ]);
});
