// "Did you mean" must find slips and stay silent about everything else.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countEdits, findNearest } from '../../generator/kernel/nearest.ts';

describe('countEdits', () => {
  it.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['abc', 'abxc', 1],
    ['abc', 'ac', 1],
    ['abc', 'axc', 1],
    ['abc', 'acb', 1],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['duration', 'durration', 1],
    ['ca', 'abc', 3],
  ])('%j to %j takes %d', (a, b, edits) => {
    expect(countEdits(a, b)).toBe(edits);
  });

  it('is the same in both directions, 0 only for equal words, and at most the longer length', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    const property = fc.property(word, word, (a, b) => {
      const edits = countEdits(a, b);
      expect(edits).toBe(countEdits(b, a));
      expect(edits === 0).toBe(a === b);
      expect(edits).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(edits).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
    });
    fc.assert(property, { seed: 20260329 });
  });
});

describe('findNearest', () => {
  const FIELDS = ['mode', 'model_name', 'prompt', 'negative_prompt', 'duration', 'sound'];

  it.each([
    ['promt', 'prompt'],
    ['Prompt', 'prompt'],
    ['duraton', 'duration'],
    ['modelname', 'model_name'],
    ['negativeprompt', 'negative_prompt'],
    ['mdoe', 'mode'],
    ['m', undefined],
    ['seed', undefined],
    ['', undefined],
    ['completely different', undefined],
  ])('%j means %s', (word, nearest) => {
    expect(findNearest(word, FIELDS)).toBe(nearest);
  });

  it('takes the first of equally near words', () => {
    expect(findNearest('std', ['sto', 'stp'])).toBe('sto');
    expect(findNearest('std', ['stp', 'sto'])).toBe('stp');
  });

  it('takes an exact word before a nearer-listed one', () => {
    expect(findNearest('prompt', ['prompts', 'prompt'])).toBe('prompt');
  });

  it('does not compare words longer than 80 characters', () => {
    const long = 'a'.repeat(81);
    expect(findNearest(long, [long])).toBe(undefined);
    expect(findNearest('a'.repeat(80), [long, 'a'.repeat(79)])).toBe('a'.repeat(79));
  });
});
