// Prose of cells in generated markdown: it reads as it was written, and opens nothing.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markCode, toCell, toInline } from '../../../generator/print/markdown.ts';
import { listNodes, parseMarkdown } from './markdown-tree.ts';

/** Text made of what markdown reacts to. */
const HOSTILE = fc
  .array(
    fc.constantFrom(
      '`',
      '``',
      '\\',
      '|',
      '<',
      '>',
      '<b>',
      '<!--',
      '-->',
      '[',
      ']',
      '(',
      ')',
      '!',
      '*',
      '_',
      '&lt;',
      'a',
      ' ',
      '\n',
      '# ',
      '- ',
      '1. ',
      '~~~',
      '```',
      '\u2028',
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join(''));

describe('prose of a cell', () => {
  it.each([
    ['a plain note', 'a plain note'],
    ['takes `<<<image_1>>>` and `a|b`', 'takes `<<<image_1>>>` and `a|b`'],
    ['``a ` <b>`` stays', '``a ` <b>`` stays'],
    ['see [voices](voices.md) first', 'see voices first'],
    ['see [`x`](https://evil.example/a?b=c)', 'see `x`'],
    ['![pixel](https://evil.example/p.png)', 'pixel'],
    ['<script>alert(1)</script>', '\\<script>alert(1)\\</script>'],
    ['one ` alone <b>', 'one \\` alone \\<b>'],
    ['\\` <b> `', '\\` \\<b> \\`'],
    ['[a][b] and [c]: /d', '\\[a]\\[b] and \\[c]: /d'],
    ['ends with \\', 'ends with \\\\'],
    ['two\nlines\r\nor\u2028three', 'two lines or three'],
  ])('%j becomes %j', (text, markdown) => {
    expect(toInline(text)).toBe(markdown);
  });

  it('opens no tag, link, image or definition, wherever it is put behind a word', () => {
    const property = fc.property(HOSTILE, (text) => {
      const nodes = listNodes(parseMarkdown(`- word ${toInline(text)}\n- next \`mark\`\n`));
      const types = new Set(nodes.map(({ type }) => type));
      for (const type of ['html', 'link', 'image', 'linkReference', 'imageReference', 'definition', 'code'])
        expect(types).not.toContain(type);
      expect(nodes.filter(({ type }) => type === 'listItem')).toHaveLength(2);
      expect(nodes.at(-1)).toMatchObject({ type: 'inlineCode', value: 'mark' });
    });
    fc.assert(property, { numRuns: 3000, seed: 5 });
  });
});

describe('a code mark', () => {
  it.each([
    ['this.a', '`this.a`'],
    ['', '`  `'],
    ['a ` b', '`` a ` b ``'],
    ['```', '```` ``` ````'],
    [' padded ', '`  padded  `'],
  ])('of %j is %j', (text, markdown) => {
    expect(markCode(text)).toBe(markdown);
  });

  it('holds its text and nothing else', () => {
    const property = fc.property(HOSTILE, (text) => {
      fc.pre(text.trim() !== '');
      const nodes = listNodes(parseMarkdown(`- word ${markCode(text)} end\n`)).filter(
        ({ type }) => type === 'inlineCode',
      );
      expect(nodes.map(({ value }) => value)).toEqual([text.replaceAll(/[\r\n\u2028\u2029]+/g, ' ')]);
    });
    fc.assert(property, { numRuns: 2000, seed: 6 });
  });
});

describe('a cell of a table', () => {
  it('is one cell, whatever stands in it', () => {
    const property = fc.property(HOSTILE, HOSTILE, (prose, code) => {
      const row = `| ${toCell(toInline(prose))} | ${toCell(markCode(code))} | end |`;
      const rows = listNodes(parseMarkdown(`| a | b | c |\n| --- | --- | --- |\n${row}\n`)).filter(
        ({ type }) => type === 'tableRow',
      );
      expect(rows.map(({ children }) => children?.length)).toEqual([3, 3]);
      expect(rows[1]?.children?.[2]?.children).toMatchObject([{ type: 'text', value: 'end' }]);
    });
    fc.assert(property, { numRuns: 2000, seed: 7 });
  });
});
