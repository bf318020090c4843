// Rows are split by our own reader, since findings need the raw text of a cell; it must cut where the markdown parser cuts.
import fc from 'fast-check';
import type { TableCell } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import { createPage } from '../../../generator/read/page.ts';
import { placeCell, splitRow } from '../../../generator/tables/cell.ts';

function split(row: string) {
  return splitRow(createPage('page.md', row), 0, row.length);
}

it.each([
  { row: '| a | b |', cells: ['a', 'b'] },
  { row: '|a|b|', cells: ['a', 'b'] },
  { row: 'a | b', cells: ['a', 'b'] },
  { row: '  | a | b |  ', cells: ['a', 'b'] },
  { row: '| a | b', cells: ['a', 'b'] },
  { row: '| a | | |', cells: ['a', '', ''] },
  { row: '|||', cells: ['', ''] },
  { row: '| `a \\| b` | c |', cells: ['`a | b`', 'c'] },
  { row: '| a \\\\| b |', cells: ['a \\\\', 'b'] },
  { row: '| a \\\\\\| b |', cells: ['a \\\\| b'] },
  { row: '| a\\nb |', cells: ['a\\nb'] },
  { row: '| `a|b` |', cells: ['`a', 'b`'] },
  { row: '| 📦 | 箱 |', cells: ['📦', '箱'] },
  { row: '|\u00a0a\u00a0| b |', cells: ['\u00a0a\u00a0', 'b'] },
])('$row is cut into $cells', ({ row, cells }) => {
  expect(split(row).map((cell) => cell.text)).toEqual(cells);
});

describe('on random rows', () => {
  const inside = fc.constantFrom(
    '|',
    '|',
    '\\',
    '`',
    '``',
    '\\|',
    '\\\\',
    'a',
    '_b_',
    ' ',
    '\t',
    '\u00a0',
    '📦',
    '&#124;',
    '<b>',
  );
  // A letter or pipe first: other beginnings make a list, a quotation or a code block of the line.
  const row = fc
    .tuple(fc.constantFrom('|', '| ', ' |', 'a', '\\|'), fc.array(inside, { maxLength: 24 }))
    .map(([first, rest]) => first + rest.join(''));

  it('the cells are those of the markdown parser, each inside its own', () => {
    fc.assert(
      fc.property(row, (line) => {
        const nodes = parseRow(line);
        const cells = split(line);
        expect(cells).toHaveLength(nodes.length);
        cells.forEach((cell, index) => {
          const [start, end] = rangeOf(nodes[index]);
          expect(cell.start).toBeGreaterThanOrEqual(start);
          expect(cell.end).toBeLessThanOrEqual(end);
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('the place of a cell holds its text as it is written', () => {
    fc.assert(
      fc.property(row, (line) => {
        for (const cell of split(line)) {
          const { column, endColumn } = placeCell(cell);
          const raw = line.slice(column - 1, endColumn - 1);
          expect(removeEscapes(raw.trim())).toBe(cell.text.trim());
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('the place of each character of a cell holds that character', () => {
    fc.assert(
      fc.property(row, (line) => {
        for (const cell of split(line)) {
          for (let index = 0; index < cell.text.length; index += 1) {
            const { column, endColumn } = placeCell(cell, index, index + 1);
            expect(line.slice(column - 1, endColumn - 1)).toBe(cell.text[index]);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});

const HEADER = '| h |\n| --- |\n';

/** The cells of a row in the eyes of the parser, with places counted from the beginning of the row. */
function parseRow(line: string): TableCell[] {
  const tree = fromMarkdown(HEADER + line, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const [table] = tree.children;
  if (table?.type !== 'table') throw new Error('the header makes a table');
  return table.children[1]?.children ?? [];
}

function rangeOf(node: TableCell | undefined): readonly [start: number, end: number] {
  return [(node?.position?.start.offset ?? 0) - HEADER.length, (node?.position?.end.offset ?? 0) - HEADER.length];
}

/** Removes the one escape of tables, by a rule of its own: an odd number of backslashes before a pipe. */
function removeEscapes(raw: string): string {
  return raw.replaceAll(/(\\+)\|/g, (all: string, slashes: string) =>
    slashes.length % 2 === 1 ? all.replace('\\|', '|') : all,
  );
}
