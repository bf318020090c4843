// The code frame: whatever the line holds and however long it is, the caret stands under the mistake.
import { expect, it } from 'vitest';
import { createFinding } from '../../../generator/findings/finding.ts';
import { createPage, placeAt } from '../../../generator/read/page.ts';
import { renderPretty } from '../../../generator/render/render-pretty.ts';

/** Renders one finding that stands under the given part of a line. */
function renderUnder(line: string, part: string, width = 100): string[] {
  const page = createPage('register/page.md', line);
  const start = line.indexOf(part);
  const finding = createFinding('CELL-DATE', placeAt(page, start, start + part.length), { message: 'm' });
  const text = renderPretty([finding], new Map([[page.file, page]]), { color: false, width });
  return text.split('\n').slice(1, 3);
}

it('a place without width has one caret', () => {
  expect(renderUnder('| a || c |', '', 100)).toEqual(['     1 | | a || c |', '       | ^']);
});

it('a finding over several lines is marked to the end of its first', () => {
  expect(renderUnder('{ "a":\n1 }', '"a":\n1')).toEqual(['     1 | { "a":', '       |   ^^^^']);
});

it('a long row is cut around the caret', () => {
  const row = `| ${'a'.repeat(100)} | wrong | ${'b'.repeat(100)} |`;
  expect(renderUnder(row, 'wrong', 49)).toEqual([
    `     1 | ${'a'.repeat(10)} | wrong | ${'b'.repeat(19)}`,
    `       | ${' '.repeat(13)}^^^^^`,
  ]);
});

it('a long row is shown from its beginning when the caret is there', () => {
  const row = `| wrong | ${'b'.repeat(100)} |`;
  expect(renderUnder(row, 'wrong', 49)).toEqual([`     1 | | wrong | ${'b'.repeat(30)}`, '       |   ^^^^^']);
});

it('a long row is shown to its end when the caret is there', () => {
  const row = `| ${'a'.repeat(100)} | wrong |`;
  expect(renderUnder(row, 'wrong', 49)).toEqual([
    `     1 | ${'a'.repeat(30)} | wrong |`,
    `       | ${' '.repeat(33)}^^^^^`,
  ]);
});

it('a caret longer than the frame ends with it', () => {
  expect(renderUnder('a'.repeat(200), 'a'.repeat(200), 49)).toEqual([
    `     1 | ${'a'.repeat(40)}`,
    `       | ${'^'.repeat(40)}`,
  ]);
});

it('a frame is never narrower than 40 columns', () => {
  expect(renderUnder('a'.repeat(200), 'a', 1)).toEqual([`     1 | ${'a'.repeat(40)}`, '       | ^']);
});

it.each([
  { before: 'tabs', line: '|\t\ta\t| wrong |', shown: '|  a | wrong |', caret: 7 },
  { before: 'an emoji', line: '| 📦 | wrong |', shown: '| 📦 | wrong |', caret: 7 },
  {
    before: 'an invisible character of two units',
    line: '| \u{E0041} | wrong |',
    shown: '| \uFFFD  | wrong |',
    caret: 7,
  },
  { before: 'carriage returns', line: '| \r\r | wrong |', shown: '|    | wrong |', caret: 7 },
])('the caret stays under the mistake behind $before', ({ line, shown, caret }) => {
  expect(renderUnder(line, 'wrong')).toEqual([`     1 | ${shown}`, `       | ${' '.repeat(caret)}^^^^^`]);
});
