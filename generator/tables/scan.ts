// Finds the tables, headings and code blocks of a page. remark's parser is the authority on what is a table; what it drops in silence is a finding here.
import type { Code as CodeNode, Heading as HeadingNode, Table as TableNode } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Report } from '../findings/finding.ts';
import { findInvisible } from '../kernel/printable.ts';
import type { Kind } from '../kernel/table-kinds.ts';
import { findLine, type Page, placeAt, readLine } from '../read/page.ts';
import { type Cell, splitRow } from './cell.ts';
import { readTable } from './read-table.ts';
import { reportUnownedLines } from './unowned-lines.ts';

export interface Heading {
  readonly depth: number;
  readonly text: string;
  /** The text inside code marks, when the heading is nothing but one code mark. */
  readonly code?: string;
  readonly start: number;
  readonly end: number;
}

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
  const scanned = {
    page,
    tables: [] as Table[],
    blocks: [] as Block[],
    headings: [] as { heading: Heading; trail: Trail }[],
  };
  reportControlCharacters(page, report);
  if (reportLongLines(page, report)) return scanned;
  const tree = fromMarkdown(page.text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const owned = new Set<number>();
  let trail: Trail = [];
  for (const node of tree.children) {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    switch (node.type) {
      case 'heading': {
        const heading = readHeading(page, node, start, end);
        trail = [...trail.filter((above) => above.depth < heading.depth), heading];
        scanned.headings.push({ heading, trail });
        break;
      }
      case 'table': {
        ownLines(page, start, end, owned);
        const table = readTable(page, readRows(page, node), trail, report);
        if (table !== undefined) scanned.tables.push(table);
        break;
      }
      case 'code':
        // An indented row after a table is a code block to markdown and a row to everybody else: only fences own lines.
        if (/^[`~]/.test(page.text.slice(start, end).trimStart())) {
          ownLines(page, start, end, owned);
          reportOpenFence(page, start, end, report);
        }
        scanned.blocks.push(readBlock(page, node, start, end, trail));
        break;
      case 'html':
        // A tag right above a table swallows it; a comment is meant to.
        if (page.text.startsWith('<!--', start)) ownLines(page, start, end, owned);
        break;
      default:
        break;
    }
  }
  reportUnownedLines(page, owned, report);
  return scanned;
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

function readHeading(page: Page, node: HeadingNode, start: number, end: number): Heading {
  const text = page.text
    .slice(start, end)
    .replace(/^#+\s*/, '')
    .replace(/\s+#*\s*$/, '')
    .trim();
  const only = node.children.length === 1 ? node.children[0] : undefined;
  return { depth: node.depth, text, start, end, ...(only?.type === 'inlineCode' ? { code: only.value } : {}) };
}

function readRows(page: Page, node: TableNode): Row[] {
  return node.children.map((row) => {
    const start = row.position?.start.offset ?? 0;
    const end = row.position?.end.offset ?? 0;
    return { page, line: findLine(page, start), cells: splitRow(page, start, end) };
  });
}

function readBlock(page: Page, node: CodeNode, start: number, end: number, trail: Trail): Block {
  const info = [node.lang, node.meta].filter((part) => part !== null && part !== undefined).join(' ');
  return { info, text: node.value, page, start, end, trail };
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
    });
  }
}
