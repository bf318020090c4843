// A spoilt page must be a finding, or still mean all that stands on it; test/long does the same for 100,000 pages.
import { expect, it } from 'vitest';
import { judgePages } from './judge-page.ts';

it('1,000 spoilt pages never break the compiler and never lose a row in silence', () => {
  const { clean, found } = judgePages({ numRuns: 1_000, seed: 7 });
  // Both kinds must come up, or the test would show nothing.
  expect(Math.min(clean, found)).toBeGreaterThan(100);
});
