// What the contract's watch prints reaches open pages: also that it could not read the register at all.
import { expect, it } from 'vitest';
import { readFindings } from '../../../site/src/live/watch-contract.ts';

it('a run that could read nothing is shown as an error, and does not look like one that found nothing', () => {
  const run = { why: 'register/a.md', findings: [], written: [], removed: [] };
  expect(readFindings(JSON.stringify(run))).toEqual([]);
  const problem = 'no page is left; waiting for one';
  expect(readFindings(JSON.stringify({ ...run, problem }))).toMatchObject([{ severity: 'error', shown: problem }]);
});
