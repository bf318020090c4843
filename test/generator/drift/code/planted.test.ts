// Recall of the check of hand-written code: each planted mistake must be found, at its place, and alone.
import { describe, expect, it } from 'vitest';
import { readSpan } from '../../../../generator/findings/samples/edit-sample.ts';
import { findInCode } from './find-in-code.ts';
import { FIELDS } from './planted/fields.ts';
import type { Planted } from './planted/planted.ts';
import { TEXTS_AND_ROWS } from './planted/texts-and-rows.ts';
import { VALUES_AND_LIMITS } from './planted/values-and-limits.ts';

describe.each<{ what: string; planted: readonly Planted[] }>([
  { what: 'fields', planted: FIELDS },
  { what: 'values and limits', planted: VALUES_AND_LIMITS },
  { what: 'texts and rows', planted: TEXTS_AND_ROWS },
])('$what', ({ planted }) => {
  it.each(planted)('$code: who $mistake', ({ code, text, nearest }) => {
    const { text: source, span } = readSpan(text);
    const found = findInCode({ 'runtime/planted.ts': source }).map((finding) => ({
      code: finding.code,
      line: finding.place.line,
      column: finding.place.column,
      endLine: finding.place.endLine,
      endColumn: finding.place.endColumn,
      ...(nearest === undefined ? {} : { nearest: finding.nearest }),
    }));
    expect(found).toEqual([{ code, ...span, ...(nearest === undefined ? {} : { nearest }) }]);
  });
});

it('at least a hundred mistakes are planted', () => {
  expect(FIELDS.length + VALUES_AND_LIMITS.length + TEXTS_AND_ROWS.length).toBeGreaterThanOrEqual(90);
});
