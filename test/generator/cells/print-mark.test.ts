// A code mark is read back as the text that was written, whatever it holds.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readMarks } from '../../../generator/cells/marks.ts';
import { isMarkable, printMark, printMarks } from '../../../generator/cells/print-mark.ts';
import { createPage } from '../../../generator/read/page.ts';
import { splitRow } from '../../../generator/tables/cell.ts';

/** The marks of the one cell of a row. */
function readBack(cell: string): string[] {
  const line = `| ${cell} |`;
  const [only, ...more] = splitRow(createPage('a.md', line), 0, line.length);
  expect(more).toEqual([]);
  return readMarks(only?.text ?? '').map(({ text }) => text);
}

it.each([
  ['std', '`std`'],
  ['a|b', '`a\\|b`'],
  ['a`b', '``a`b``'],
  ['`a', '`` `a ``'],
  ['a``', '``` a`` ```'],
])('%s is written %s', (text, mark) => {
  expect(printMark(text)).toBe(mark);
});

it('is read back, alone and in a list', () => {
  // A backslash right before a pipe cannot be written in a table; ids and values have none.
  const text = fc.stringMatching(/^[a-z`|=:./#~-]{1,12}$/);
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
      expect(readBack(printMarks(texts))).toEqual(texts);
    }),
  );
});

it('whatever is markable is read back', () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('a', '`', '|', '\\', ' ', '<', '*') }));
  fc.assert(
    fc.property(text, (value) => {
      if (isMarkable(value)) expect(readBack(printMark(value))).toEqual([value]);
    }),
    { numRuns: 2000 },
  );
});

it.each([[''], [' a'], ['a '], ['a\nb'], ['a\tb'], ['a\u0000b'], ['a\u202Eb'], ['a\\|b']])(
  '%j is not markable',
  (text) => {
    expect(isMarkable(text)).toBe(false);
  },
);
