// The laws of test/generator/hostile on 100,000 spoilt pages, with a new seed each time; a failure prints its seed.
import { expect, it } from 'vitest';
import { judgePages } from '../generator/hostile/judge-page.ts';

// In parts, so that a slow machine needs no longer patience for each.
const PARTS = Array.from({ length: 10 }, (_, part) => part + 1);

it.each(PARTS)('10,000 spoilt pages never break the compiler and never lose a row in silence, part %i of 10', () => {
  const { clean, found } = judgePages({ numRuns: 10_000 });
  expect(Math.min(clean, found)).toBeGreaterThan(100);
});
