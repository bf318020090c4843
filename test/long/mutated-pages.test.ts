// The laws of test/generator/hostile on 100,000 spoilt pages, with a new seed each time; a failure prints its seed.
import { expect, it } from 'vitest';
import { judgePages } from '../generator/hostile/judge-page.ts';

it('100,000 spoilt pages never break the compiler and never lose a row in silence', () => {
  const { clean, found } = judgePages({ numRuns: 100_000 });
  expect(Math.min(clean, found)).toBeGreaterThan(1_000);
});
