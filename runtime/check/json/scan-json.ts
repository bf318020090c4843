// Walks through a JSON text with the place of everything in it, and says of a broken one where it breaks and what was expected. It keeps its own stack, so that no nesting is too deep for it.
import { describeFound, explainWord } from './describe-found.ts';

/** Is told what stands in a text, in order. Ends are exclusive offsets. */
export interface JsonListener {
  enter(kind: 'object' | 'array', start: number): void;
  leave(end: number): void;
  /** The name of the member that follows. */
  name(name: string, start: number, end: number): void;
  /** A text, a number, true, false or null. */
  scalar(start: number, end: number): void;
}

export interface JsonProblem {
  readonly offset: number;
  readonly message: string;
}

type Expected = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma' | 'nothing';

const BLANK = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[A-Za-z_$][\w$]*/y;
const LITERALS = new Set(['true', 'false', 'null']);
const BYTE_ORDER_MARK = 0xfeff;

/** Undefined if the text is JSON; a byte order mark before it is no part of it. */
export function scanJson(text: string, listener: JsonListener): JsonProblem | undefined {
  const open: ('object' | 'array')[] = [];
  let expected: Expected = 'value';
  let offset = skip(BLANK, text, text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0);
  const afterValue = (): Expected => (open.length === 0 ? 'nothing' : 'comma');
  for (; offset < text.length; offset = skip(BLANK, text, offset)) {
    const character = text[offset] ?? '';
    const inside = open.at(-1);
    const closes = (inside === 'object' && character === '}') || (inside === 'array' && character === ']');
    if (closes && (expected === 'comma' || expected === 'name-or-end' || expected === 'value-or-end')) {
      offset += 1;
      open.pop();
      listener.leave(offset);
      expected = afterValue();
    } else if (expected === 'comma' && character === ',') {
      offset += 1;
      expected = inside === 'object' ? 'name' : 'value';
    } else if (expected === 'colon' && character === ':') {
      offset += 1;
      expected = 'value';
    } else if ((expected === 'name' || expected === 'name-or-end') && character === '"') {
      const end = readText(text, offset);
      if (typeof end !== 'number') return end;
      listener.name(JSON.parse(text.slice(offset, end)), offset, end);
      offset = end;
      expected = 'colon';
    } else if (expected === 'value' || expected === 'value-or-end') {
      if (character === '{' || character === '[') {
        const kind = character === '{' ? 'object' : 'array';
        open.push(kind);
        listener.enter(kind, offset);
        offset += 1;
        expected = kind === 'object' ? 'name-or-end' : 'value-or-end';
        continue;
      }
      const end = character === '"' ? readText(text, offset) : readScalar(text, offset);
      if (end === undefined) return explain(text, offset, expected, inside);
      if (typeof end !== 'number') return end;
      listener.scalar(offset, end);
      offset = end;
      expected = afterValue();
    } else return explain(text, offset, expected, inside);
  }
  return expected === 'nothing' ? undefined : explain(text, text.length, expected, open.at(-1));
}

/** The offset behind what the pattern finds at an offset. */
function skip(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  const found = pattern.exec(text);
  return found === null ? offset : offset + found[0].length;
}

function readScalar(text: string, offset: number): number | undefined {
  const number = skip(NUMBER, text, offset);
  if (number > offset) return number;
  const word = skip(WORD, text, offset);
  return LITERALS.has(text.slice(offset, word)) ? word : undefined;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FIRST_PRINTABLE = 0x20;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** The offset behind the closing quotation mark. */
function readText(text: string, start: number): number | JsonProblem {
  for (let offset = start + 1; offset < text.length; offset += 1) {
    const code = text.charCodeAt(offset);
    if (code === QUOTE) return offset + 1;
    if (code === BACKSLASH) {
      const end = skip(ESCAPE, text, offset);
      if (end === offset) return { offset, message: 'no escape; a backslash in a text is written \\\\' };
      offset = end - 1;
    } else if (code < FIRST_PRINTABLE) {
      if (text[offset] === '\n' || text[offset] === '\r')
        return { offset: start, message: 'the text is not closed in its line; a line break in it is written \\n' };
      return { offset, message: `${describeFound(text, offset)} in a text; write it as an escape` };
    }
  }
  return { offset: start, message: 'the text is never closed; a " is missing' };
}

const NAMES: Readonly<Record<Expected, string>> = {
  value: 'a value is expected',
  'value-or-end': 'a value or ] is expected',
  name: 'a name in double quotes is expected',
  'name-or-end': 'a name in double quotes or } is expected',
  colon: 'a colon is expected after the name',
  comma: 'a comma is expected',
  nothing: 'nothing more is expected after the value',
};

function explain(
  text: string,
  offset: number,
  expected: Expected,
  inside: 'object' | 'array' | undefined,
): JsonProblem {
  const character = text[offset];
  const wanted = expected === 'comma' ? `a comma or ${inside === 'object' ? '}' : ']'} is expected` : NAMES[expected];
  if (offset >= text.length) return { offset, message: `the text ends; ${wanted}` };
  if (character === '/' && /[/*]/.test(text[offset + 1] ?? '')) return { offset, message: 'JSON has no comments' };
  if (character === "'") return { offset, message: 'texts and names stand in double quotes' };
  const comma = (character === '}' || character === ']') && (expected === 'name' || expected === 'value');
  if (comma && inside !== undefined && isAfterComma(text, offset))
    return { offset: text.lastIndexOf(',', offset), message: 'the last comma is one too many' };
  const word = text.slice(offset, skip(WORD, text, offset));
  if (word !== '')
    return { offset, message: explainWord(word, expected === 'name' || expected === 'name-or-end', wanted) };
  return { offset, message: `${describeFound(text, offset)}; ${wanted}` };
}

function isAfterComma(text: string, offset: number): boolean {
  return /,[ \t\n\r]*$/.test(text.slice(Math.max(0, offset - LONGEST_BLANK), offset));
}

/** How far back a comma is looked for. */
const LONGEST_BLANK = 1000;
