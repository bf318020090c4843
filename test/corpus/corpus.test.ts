// Holds the check to what others published: every case with a source, every disagreement known, and the rates as the page on them quotes them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkLine } from '../../runtime/check/read-lines.ts';
import { readContract } from '../../runtime/documents/read-repository.ts';
import { type Judged, measureCatchRates, printCatchRates, printDisputed } from './catch-rate.ts';
import { VERDICTS } from './corpus-case.ts';
import { DISAGREEMENTS } from './disagreements.ts';
import { readCorpus } from './read-corpus.ts';

const REPOSITORY = join(import.meta.dirname, '../..');
const CORPUS = readCorpus();
const JUDGED: readonly Judged[] = CORPUS.map(({ text, number, case: each }) => ({
  case: each,
  isRefused: !checkLine(text, number).valid,
}));
const REPORT = /^[\w.-]+\/[\w.-]+#\d+$/;

it('at least 150 cases, each with an id of its own, a verdict and a reason', () => {
  expect(CORPUS.length).toBeGreaterThanOrEqual(150);
  expect(new Set(CORPUS.map((line) => line.case.id)).size).toBe(CORPUS.length);
  const unclear = CORPUS.filter(({ case: { verdict, reason } }) => !VERDICTS.includes(verdict) || reason.length < 8);
  expect(unclear).toEqual([]);
});

it('every case names sources or runs of the register, or a public report', () => {
  const { sources, runs } = readContract(REPOSITORY);
  const known = new Set([...sources, ...runs].map(({ id }) => id));
  const unsourced = CORPUS.filter(
    ({ case: { source } }) => source.length === 0 || !source.every((id) => known.has(id) || REPORT.test(id)),
  );
  expect(unsourced.map((line) => line.case.id)).toEqual([]);
});

it('the check says otherwise than a source only where that is known', () => {
  const otherwise = JUDGED.filter(
    ({ case: { verdict }, isRefused }) => verdict !== 'disputed' && isRefused !== (verdict === 'invalid'),
  );
  expect(otherwise.map((each) => each.case.id).sort()).toEqual(Object.keys(DISAGREEMENTS).sort());
});

it('the rates and the disputed cases are those that the page on them quotes', () => {
  const [rates, disputed] = [printCatchRates(measureCatchRates(JUDGED)), printDisputed(JUDGED)];
  process.stdout.write(
    `the check against the corpus, positives are invalid bodies\n${rates}\nnot counted\n${disputed}`,
  );
  const page = readFileSync(join(REPOSITORY, 'docs/catch-rate.md'), 'utf8');
  expect(page).toContain(rates);
  expect(page).toContain(disputed);
});

it('what the page says of each disagreement is what is known of it', () => {
  const page = readFileSync(join(REPOSITORY, 'docs/catch-rate.md'), 'utf8');
  for (const [id, why] of Object.entries(DISAGREEMENTS)) expect(page).toContain(`| \`${id}\` | ${why} |`);
});
