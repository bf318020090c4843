// Code marks are the only place where names and values are read from; they must be found as markdown finds them.
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { readMarkList, readMarks, readSoleMark } from '../../../generator/cells/marks.ts';
import { readCellText, summarise } from './cell-sample.ts';

describe('code marks', () => {
  it.each([
    { text: '`a`', marks: ['a'] },
    { text: 'x `a` y `b`', marks: ['a', 'b'] },
    { text: '``a`b``', marks: ['a`b'] },
    { text: '`` ` ``', marks: ['`'] },
    { text: '` a `', marks: ['a'] },
    { text: '`  `', marks: ['  '] },
    { text: '`a', marks: [] },
    { text: '``a`', marks: [] },
    { text: '`a``b`', marks: ['a``b'] },
    { text: '`` `a`', marks: ['a'] },
    { text: '', marks: [] },
  ])('$text has the marks $marks', ({ text, marks }) => {
    expect(readMarks(text).map((mark) => mark.text)).toEqual(marks);
  });

  const text = fc
    .array(fc.constantFrom('`', '`', '``', '```', 'a', 'b_', ' ', '📦', '|'), { maxLength: 16 })
    .map((parts) => `x${parts.join('')}x`);

  it('are those of the markdown parser on random texts', () => {
    fc.assert(
      fc.property(text, (line) => {
        const [paragraph] = fromMarkdown(line).children;
        const inline = paragraph?.type === 'paragraph' ? paragraph.children : [];
        const want = inline.flatMap((node) => (node.type === 'inlineCode' ? [node.value] : []));
        expect(readMarks(line).map((mark) => mark.text)).toEqual(want);
      }),
      { numRuns: 2000 },
    );
  });

  it('stand in the text where they say', () => {
    fc.assert(
      fc.property(text, (line) => {
        for (const mark of readMarks(line)) expect(line.slice(mark.from, mark.to)).toBe(mark.text);
      }),
    );
  });
});

describe('a cell that is one code mark', () => {
  const read = (raw: string) => {
    const { value, findings } = readCellText(raw, (cell, report) => readSoleMark(cell, 'a name', report));
    return { text: value?.text, findings: summarise(raw, findings) };
  };

  it.each([
    { raw: '`a`', text: 'a' },
    { raw: '`` a`b ``', text: 'a`b' },
    { raw: '`a \\| b`', text: 'a | b' },
  ])('$raw says $text', ({ raw, text: want }) => {
    expect(read(raw)).toEqual({ text: want, findings: [] });
  });

  it.each(['a', '`a` b', 'b `a`', '`a`, `b`', '`a`b`', '`a', '``', '` a`', '`` ` `'])('%s is a finding', (raw) => {
    expect(read(raw)).toEqual({ text: undefined, findings: [`CELL-CODE at ${raw}`] });
  });

  it('a cell of 20 kB of backticks is one finding', () => {
    const raw = `${'`'.repeat(10_000)}x${'`'.repeat(9_999)}`;
    expect(read(raw)).toEqual({ text: undefined, findings: [`CELL-CODE at ${raw}`] });
  });

  it('what is shown of a long cell is cut', () => {
    const { findings } = readCellText('a'.repeat(20_000), (cell, report) => readSoleMark(cell, 'a name', report));
    expect(findings).toMatchObject([{ found: 'a'.repeat(80), expected: `\`${'a'.repeat(80)}\`` }]);
  });
});

describe('a list of code marks', () => {
  const read = (raw: string) => {
    const { value, findings } = readCellText(raw, (cell, report) => readMarkList(cell, 'names', report));
    return { texts: value.map((mark) => mark.text), findings: summarise(raw, findings) };
  };

  it.each([
    { raw: '', texts: [] },
    { raw: '`a`', texts: ['a'] },
    { raw: '`a`, `b`', texts: ['a', 'b'] },
    { raw: '`a`,`b` , `` c`d ``', texts: ['a', 'b', 'c`d'] },
  ])('$raw lists $texts', ({ raw, texts }) => {
    expect(read(raw)).toEqual({ texts, findings: [] });
  });

  it.each([
    { raw: 'a, b', texts: [] },
    { raw: ',', texts: [] },
    { raw: '`a` and `b`', texts: ['a', 'b'] },
    { raw: '`a`, b', texts: ['a'] },
    { raw: '`a`; `b`', texts: ['a', 'b'] },
    { raw: '`a`, `b', texts: ['a'] },
  ])('$raw is a finding, and its marks are still read', ({ raw, texts }) => {
    expect(read(raw)).toEqual({ texts, findings: [`CELL-CODE at ${raw}`] });
  });
});
