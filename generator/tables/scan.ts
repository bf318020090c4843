// Finds the tables, headings and code blocks of a page; what markdown drops in silence is a finding here.
import type { Report } from '../findings/finding.ts';
import { findInvisible } from '../kernel/printable.ts';
import type { Kind } from '../kernel/table-kinds.ts';
import { findLine, type Page, placeAt, readLine } from '../read/page.ts';
import { type Cell, splitRow } from './cell.ts';
import type { Heading, PageBlock } from './page-block.ts';
import { readBlocks } from './read-blocks.ts';
import { readPlainBlocks } from './read-plain-blocks.ts';
import { readTable } from './read-table.ts';
import { reportUnownedLines } from './unowned-lines.ts';

export type { Heading };

export interface Row {
  readonly page: Page;
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** The headings above a place: the nearest of each depth, none deeper than a shallower one that came later. */
export type Trail = readonly Heading[];

export interface Table {
  readonly kind: Kind;
  readonly rows: readonly Row[];
  readonly header: Row;
  readonly trail: Trail;
}

export interface Block {
  readonly info: string;
  readonly text: string;
  readonly page: Page;
  readonly start: number;
  readonly end: number;
  readonly trail: Trail;
}

export interface ScannedPage {
  readonly page: Page;
  readonly tables: readonly Table[];
  readonly blocks: readonly Block[];
  readonly headings: readonly { readonly heading: Heading; readonly trail: Trail }[];
}

/** Emphasis marks in one line take remark quadratic time: 16,000 of them took 15 s when measured. */
const LONGEST_LINE = 16_384;

export function scanPage(page: Page, report: Report): ScannedPage {
  reportControlCharacters(page, report);
  if (reportLongLines(page, report)) return { page, tables: [], blocks: [], headings: [] };
  return collectBlocks(page, readPlainBlocks(page) ?? readBlocks(page), report);
}

/** What the blocks of a page hold; by which way they were read makes no difference. */
export function collectBlocks(page: Page, blocks: readonly PageBlock[], report: Report): ScannedPage {
  const scanned = {
    page,
    tables: [] as Table[],
    blocks: [] as Block[],
    headings: [] as { heading: Heading; trail: Trail }[],
  };
  const owned = new Set<number>();
  let trail: Trail = [];
  for (const block of blocks) {
    const { start, end } = block;
    switch (block.kind) {
      case 'heading': {
        const { kind: _kind, ...heading } = block;
        trail = [...trail.filter((above) => above.depth < heading.depth), heading];
        scanned.headings.push({ heading, trail });
        break;
      }
      case 'table': {
        ownLines(page, start, end, owned);
        const rows = block.rows.map((row) => readRow(page, row.start, row.end));
        const table = readTable(page, rows, trail, report);
        if (table !== undefined) scanned.tables.push(table);
        break;
      }
      case 'code': {
        // An indented row after a table is a code block to markdown and a row to everybody else: only fences own lines.
        if (/^[`~]/.test(page.text.slice(start, end).trimStart())) {
          ownLines(page, start, end, owned);
          reportOpenFence(page, start, end, report);
        }
        const { info, text } = block;
        scanned.blocks.push({ info, text, page, start, end, trail });
        break;
      }
      case 'html':
        // A tag right above a table swallows it; a comment is meant to.
        if (page.text.startsWith('<!--', start)) {
          ownLines(page, start, end, owned);
          reportOpenComment(page, start, end, report);
        }
        break;
    }
  }
  reportUnownedLines(page, owned, report);
  return scanned;
}

function readRow(page: Page, start: number, end: number): Row {
  return { page, line: findLine(page, start), cells: splitRow(page, start, end) };
}

/** A fence that nothing closes makes the rest of the page a code block. */
function reportOpenFence(page: Page, start: number, end: number, report: Report): void {
  const lines = page.text.slice(start, end).split(/\r?\n/);
  const [fence = ''] = /^(`{3,}|~{3,})/.exec(lines[0]?.trimStart() ?? '') ?? [];
  const last = lines.at(-1)?.trim() ?? '';
  const closes = lines.length > 1 && last.startsWith(fence) && /^(`+|~+)$/.test(last);
  if (closes) return;
  const opening = lines[0] ?? '';
  report('PAGE-FENCE', placeAt(page, start, start + opening.length), {
    message: 'this code block is never closed; the rest of the page is not read',
    found: opening.trim(),
  });
}

/** A comment that nothing closes, or that only the end of another one closes, hides what was never meant to be hidden. */
function reportOpenComment(page: Page, start: number, end: number, report: Report): void {
  const text = page.text.slice(start, end);
  const inner = text.indexOf('<!--', 4);
  const closing = text.indexOf('-->');
  if (closing !== -1 && (inner === -1 || inner > closing)) return;
  report('PAGE-COMMENT', placeAt(page, start, start + 4), {
    message: `this comment is ${closing === -1 ? 'never closed; the rest of the page is not read' : 'not closed before the next one begins'}`,
    found: readLine(page, findLine(page, start)).slice(0, 60),
  });
}

function ownLines(page: Page, start: number, end: number, owned: Set<number>): void {
  for (let line = findLine(page, start); line <= findLine(page, end); line += 1) owned.add(line);
}

function reportLongLines(page: Page, report: Report): boolean {
  let long = false;
  page.lineStarts.forEach((start, line) => {
    const length = readLine(page, line).length;
    if (length <= LONGEST_LINE) return;
    long = true;
    report('PAGE-LINE-TOO-LONG', placeAt(page, start, start + length), {
      message: `this line has ${length} characters; the page is not read`,
      found: `${length} characters`,
      expected: `at most ${LONGEST_LINE}`,
    });
  });
  return long;
}

function reportControlCharacters(page: Page, report: Report): void {
  for (let index = page.text.indexOf('\uFFFD'); index !== -1; index = page.text.indexOf('\uFFFD', index + 1)) {
    report('PAGE-CONTROL-CHARACTER', placeAt(page, index, index + 1), {
      message: 'bytes that are no UTF-8 stand here',
      found: 'U+FFFD',
      expected: 'text in UTF-8',
    });
  }
  for (const { index, character } of findInvisible(page.text)) {
    const name = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    report('PAGE-CONTROL-CHARACTER', placeAt(page, index, index + character.length), {
      message: `the invisible character ${name} stands here`,
      found: name,
      help: character === '\r' ? 'write a line feed where a line ends, or delete the character' : undefined,
    });
  }
}
