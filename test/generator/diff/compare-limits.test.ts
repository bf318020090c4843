// A limit that lets through more breaks nobody who sends; each kind of limit is compared by itself.
import { describe, expect, it } from 'vitest';
import { readLimits } from '../../../generator/cells/limits.ts';
import { compareLimits } from '../../../generator/diff/compare-limits.ts';
import type { FieldType, Limit } from '../../../generator/kernel/contract-model.ts';
import { readCellText } from '../cells/cell-sample.ts';

const MEDIA: FieldType = { kind: 'string', formats: ['url'] };
const NUMBER: FieldType = { kind: 'number' };

function parse(text: string, type: FieldType = text.includes('range') ? NUMBER : MEDIA): Limit[] {
  const { value, findings } = readCellText(text, (cell, report) => readLimits(cell, type, true, report));
  expect(findings).toEqual([]);
  return value;
}

function compare(before: string, after: string): string[] {
  return compareLimits(parse(before), parse(after)).map(
    ({ kind, action, before: old, after: now }) => `${kind} ${action}: ${old ?? 'none'} -> ${now ?? 'none'}`,
  );
}

describe('a limit', () => {
  it.each([
    ['`length ..9`', '`length ..10`', ['limits widened: length ..9 -> length ..10']],
    ['`length ..9`', '`length ..8`', ['limits narrowed: length ..9 -> length ..8']],
    ['`length 2..9`', '`length 3..10`', ['limits changed: length 2..9 -> length 3..10']],
    ['', '`bytes ..10`', ['limits narrowed: none -> bytes ..10']],
    ['`bytes ..10`', '', ['limits widened: bytes ..10 -> none']],
    ['`range 0..1`', '`range ..1`', ['limits widened: range 0..1 -> range ..1']],
    ['`range -1..1`', '`range -1.5..1`', ['limits widened: range -1..1 -> range -1.5..1']],
    ['`format jpg`', '`format jpg png`', ['limits widened: format jpg -> format jpg png']],
    ['`format jpg png`', '`format png`', ['limits narrowed: format jpg png -> format png']],
    ['`format jpg`', '`format png`', ['limits changed: format jpg -> format png']],
    ['', '`format png`', ['limits narrowed: none -> format png']],
    ['`tolerate number`', '', ['tolerance removed: tolerate number -> none']],
    [
      '`seconds 3..15`, `fps 24..60`',
      '`seconds 3..10`, `fps 24..`',
      ['limits narrowed: seconds 3..15 -> seconds 3..10', 'limits widened: fps 24..60 -> fps 24..'],
    ],
  ])('%s to %s', (before, after, expected) => {
    expect(compare(before, after)).toEqual(expected);
  });

  it.each([
    ['`length 0..9`', '`length ..9`'],
    ['`format jpg png`', '`format png jpg`'],
    ['`side 300..`, `ratio ..2`', '`ratio ..2`, `side 300..`'],
  ])('%s is the same as %s', (before, after) => {
    expect(compare(before, after)).toEqual([]);
  });
});
