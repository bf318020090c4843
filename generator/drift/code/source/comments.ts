// The comments of a file, with the code that each of them is about.
import { ts } from 'ts-morph';
import { findLine, type Page } from '../../../read/page.ts';
import type { CodeSource } from './parse-code.ts';

export interface Comment {
  /** With its marks. */
  readonly text: string;
  readonly start: number;
  /** Offset of the code that it is about: what follows on its line, else what stands before it there, else the code below; undefined if there is none. */
  readonly target: number | undefined;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a comment of either kind begins with. */
const OPENING = /\/[/*]/g;
const LINE_END = /[\n\r\u2028\u2029]|$/g;

export function listComments(source: CodeSource): Comment[] {
  const { page } = source;
  const spans = findComments(source);
  const before = listCodeBefore(page, spans);
  const after = listCodeAfter(page, spans);
  return spans.map(({ start, end }, index) => {
    const next = after[index];
    const isFollowed = next !== undefined && findLine(page, next) === findLine(page, end);
    return { text: page.text.slice(start, end), start, target: isFollowed ? next : (before[index] ?? next) };
  });
}

/** Texts, in which the same marks stand for nothing, are stepped over. */
function findComments({ page: { text }, tree, nodes }: CodeSource): Span[] {
  const texts = nodes.filter(isText).map((node): Span => ({ start: node.getStart(tree), end: node.getEnd() }));
  const spans: Span[] = [];
  let from = 0;
  let next = 0;
  for (let start = findFrom(OPENING, text, from); start !== undefined; start = findFrom(OPENING, text, from)) {
    while ((texts[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const around = texts[next];
    if (around !== undefined && around.start <= start) from = around.end;
    else {
      from = findEnd(text, start);
      spans.push({ start, end: from });
    }
  }
  return spans;
}

function findEnd(text: string, start: number): number {
  if (text.startsWith('//', start)) return findFrom(LINE_END, text, start) ?? text.length;
  const end = text.indexOf('*/', start + 2);
  return end === -1 ? text.length : end + 2;
}

/** Offset of the next match. */
function findFrom(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index;
}

function isText(node: ts.Node): boolean {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isTemplateLiteralToken(node) ||
    ts.isRegularExpressionLiteral(node) ||
    ts.isJsxText(node)
  );
}

/** For each comment the first code on the line in which it begins, if that stands before it. */
function listCodeBefore(page: Page, spans: readonly Span[]): (number | undefined)[] {
  let line = -1;
  let code: number | undefined;
  let from = 0;
  return spans.map(({ start, end }) => {
    const own = findLine(page, start);
    if (own !== line) {
      line = own;
      code = undefined;
      from = Math.max(from, page.lineStarts[own] ?? 0);
    }
    code ??= findCode(page.text, from, start);
    from = end;
    return code;
  });
}

/** For each comment the first code after it that is no comment. */
function listCodeAfter({ text }: Page, spans: readonly Span[]): (number | undefined)[] {
  const after: (number | undefined)[] = [];
  for (let index = spans.length - 1; index >= 0; index -= 1) {
    const next = spans[index + 1];
    after[index] = findCode(text, spans[index]?.end ?? 0, next?.start ?? text.length) ?? after[index + 1];
  }
  return after;
}

/** Offset of the first character between two offsets that is not blank. */
function findCode(text: string, from: number, to: number): number | undefined {
  const found = findFrom(/\S/g, text, from);
  return found === undefined || found >= to ? undefined : found;
}
