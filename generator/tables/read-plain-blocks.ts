// Reads the blocks of a plainly written page line by line, a hundred times faster than a markdown parser. Whatever it does not know for certain it leaves to remark; tests hold both to the same blocks.
import { type Page, readLine } from '../read/page.ts';
import { splitRow } from './cell.ts';
import type { PageBlock, Slice } from './page-block.ts';
import { readHeadingText } from './read-blocks.ts';

/** `fresh` is after a blank line, a heading or a code block: only there a table surely begins. */
type Context = 'fresh' | 'prose' | 'comment' | 'list' | 'after-list';

interface Read {
  readonly block?: PageBlock;
  /** The line (from 0) to go on with. */
  readonly next: number;
  readonly context: Context;
}

/** Undefined if the page holds anything that only a parser can judge. */
export function readPlainBlocks(page: Page): PageBlock[] | undefined {
  // A carriage return alone ends a line for markdown and for nobody else.
  if (/\r(?!\n)/.test(page.text)) return undefined;
  const blocks: PageBlock[] = [];
  let context: Context = 'fresh';
  let line = 0;
  while (line < page.lineStarts.length) {
    const read = readBlock(page, line, context);
    if (read === undefined) return undefined;
    if (read.block !== undefined) blocks.push(read.block);
    line = read.next;
    context = read.context;
  }
  return blocks;
}

function readBlock(page: Page, line: number, context: Context): Read | undefined {
  const text = readLine(page, line);
  const next = line + 1;
  switch (text[0]) {
    case undefined:
      return { next, context: context === 'list' || context === 'after-list' ? 'after-list' : 'fresh' };
    case '|':
      return context === 'fresh' || context === 'after-list' ? readTable(page, line) : undefined;
    case '#':
      return readHeading(page, line, text, context);
    case '`':
      return text.startsWith('```') ? readFence(page, line, text) : { next, context: toProse(context) };
    case '<':
      return readComment(page, line, text);
    case ' ':
    case '\t':
      return readIndented(text, next, context);
    case '>':
    case '~':
    case '=':
      return undefined;
    default:
      return readProse(text, next, context);
  }
}

/** What continues a list is never a block of the page itself. */
function toProse(context: Context): Context {
  return context === 'list' ? 'list' : 'prose';
}

const LIST_ITEM = /^(?:[-*+]|\d{1,9}[.)])(?: +|$)/;
const RULE_OR_UNDERLINE = /^(?:([-*_])(?:[ \t]*\1){2,}|-+|=+)[ \t]*$/;
/** What begins a block of its own, inside a list as well. */
const OPENS_BLOCK = /^(?:[|<>#=]|`{3}|~{3})/;

function readProse(text: string, next: number, context: Context): Read | undefined {
  if (RULE_OR_UNDERLINE.test(text)) return undefined;
  const item = LIST_ITEM.exec(text);
  if (item === null) return { next, context: toProse(context) };
  return OPENS_BLOCK.test(text.slice(item[0].length)) ? undefined : { next, context: 'list' };
}

function readIndented(text: string, next: number, context: Context): Read | undefined {
  const inner = text.trimStart();
  if (inner === '') return { next, context: context === 'list' || context === 'after-list' ? 'after-list' : 'fresh' };
  if (OPENS_BLOCK.test(inner) || RULE_OR_UNDERLINE.test(inner)) return undefined;
  // Outside of a list, what stands deep is code unless it continues a paragraph.
  if (context === 'fresh' || context === 'comment') return undefined;
  return { next, context: context === 'prose' ? 'prose' : 'list' };
}

function readHeading(page: Page, line: number, text: string, context: Context): Read | undefined {
  const marks = /^(#{1,6})(?: |$)/.exec(text)?.[1];
  if (marks === undefined) return /^#{1,6}\t/.test(text) ? undefined : { next: line + 1, context: toProse(context) };
  if (/\s$/.test(text)) return undefined;
  const words = readHeadingText(text);
  const code = /^`([^`]+)`$/.exec(words)?.[1];
  // A heading between two backticks may be one code mark or several; blanks inside one are partly dropped.
  if (code === undefined ? words.startsWith('`') && words.endsWith('`') : /^\s|\s$/.test(code)) return undefined;
  const start = page.lineStarts[line] ?? 0;
  const heading = { depth: marks.length, text: words, start, end: start + text.length };
  return {
    block: { kind: 'heading', ...heading, ...(code === undefined ? {} : { code }) },
    next: line + 1,
    context: 'fresh',
  };
}

function readFence(page: Page, line: number, text: string): Read | undefined {
  const [, marks = '', info = ''] = /^(`{3,})(.*)$/.exec(text) ?? [];
  if (/[`&\\\t]/.test(info)) return undefined;
  const closing = new RegExp(`^ {0,3}\`{${marks.length},}[ \\t]*$`);
  let last = line + 1;
  while (last < page.lineStarts.length && !closing.test(readLine(page, last))) last += 1;
  const end = readLine(page, last);
  if (last >= page.lineStarts.length || /\s$/.test(end)) return undefined;
  const from = page.lineStarts[line + 1] ?? 0;
  const to = (page.lineStarts[last - 1] ?? 0) + readLine(page, last - 1).length;
  return {
    block: {
      kind: 'code',
      info: info.trim().replace(/^(\S+) +/, '$1 '),
      text: last === line + 1 ? '' : page.text.slice(from, to),
      start: page.lineStarts[line] ?? 0,
      end: (page.lineStarts[last] ?? 0) + end.length,
    },
    next: last + 1,
    context: 'fresh',
  };
}

/** Only a comment that is exactly its line; other HTML may swallow what follows. */
function readComment(page: Page, line: number, text: string): Read | undefined {
  if (!text.startsWith('<!--') || text.indexOf('-->') !== text.length - 3 || text.length < 7) return undefined;
  const start = page.lineStarts[line] ?? 0;
  // What stands right below may be part of it or not: a table there is left to the parser.
  return { block: { kind: 'html', start, end: start + text.length }, next: line + 1, context: 'comment' };
}

const DELIMITER = /^\|(?: ?:?-+:? ?\|)+$/;

/** Rows with a pipe at both ends and nothing behind, closed by a blank line or the end of the page. */
function readTable(page: Page, line: number): Read | undefined {
  const header = sliceRow(page, line);
  const delimiter = readLine(page, line + 1);
  if (header === undefined || !DELIMITER.test(delimiter)) return undefined;
  if (splitRow(page, header.start, header.end).length !== delimiter.split('|').length - 2) return undefined;
  const rows: Slice[] = [header];
  let next = line + 2;
  for (; next < page.lineStarts.length; next += 1) {
    const text = readLine(page, next);
    if (text === '') break;
    const row = sliceRow(page, next);
    if (row === undefined) return undefined;
    rows.push(row);
  }
  const last = page.lineStarts[next - 1] ?? 0;
  const end = last + readLine(page, next - 1).length;
  return { block: { kind: 'table', start: header.start, end, rows }, next, context: 'fresh' };
}

function sliceRow(page: Page, line: number): Slice | undefined {
  const text = readLine(page, line);
  if (text.length < 2 || text[0] !== '|' || !text.endsWith('|') || text.endsWith('\\|')) return undefined;
  const start = page.lineStarts[line] ?? 0;
  return { start, end: start + text.length };
}
