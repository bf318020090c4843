// Reads a JSON file so that every value keeps its place, and refuses what a plain parser takes in silence: keys that stand twice, nesting and numbers without end.

/** Offsets in the text, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface JsonNode extends Span {
  readonly value: unknown;
  /** Of an object, in document order. */
  readonly members?: readonly JsonMember[];
  /** Of a list. */
  readonly items?: readonly JsonNode[];
}

export interface JsonMember {
  readonly key: string;
  readonly keySpan: Span;
  readonly node: JsonNode;
}

export type JsonDocument =
  | { readonly kind: 'read'; readonly root: JsonNode }
  | { readonly kind: 'broken'; readonly at: number; readonly message: string };

/** What nests deeper is hostile; readers of bodies look no deeper either. */
const DEEPEST = 32;

/** No number of a service is longer, and turning digits into a bigint is not linear. */
const LONGEST_NUMBER = 64;

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const BLANK = /[ \t\r\n]*/y;
const WORDS: readonly (readonly [word: string, value: unknown])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

/** Whole numbers beyond 2^53 become bigints; a document may nest deeper than the body of a call. */
export function readJson(text: string, deepest = DEEPEST): JsonDocument {
  let position = 0;
  let broken: { at: number; message: string } | undefined;

  const fail = (message: string, at = position): undefined => {
    broken ??= { at, message };
    return undefined;
  };

  const skipBlank = (): void => {
    BLANK.lastIndex = position;
    BLANK.exec(text);
    position = BLANK.lastIndex;
  };

  const take = (character: string): boolean => {
    skipBlank();
    if (text[position] !== character) return false;
    position += 1;
    return true;
  };

  const readValue = (depth: number): JsonNode | undefined => {
    skipBlank();
    if (depth > deepest) return fail(`nested deeper than ${deepest} levels`);
    switch (text[position]) {
      case '{':
        return readObject(depth);
      case '[':
        return readList(depth);
      case '"':
        return readText();
      default:
        return readWord() ?? readNumber();
    }
  };

  const readObject = (depth: number): JsonNode | undefined => {
    const start = position;
    position += 1;
    const members: JsonMember[] = [];
    const seen = new Set<string>();
    if (!take('}')) {
      do {
        skipBlank();
        const name = text[position] === '"' ? readText() : fail('a key in quotes is expected');
        if (name === undefined) return undefined;
        const key = String(name.value);
        if (seen.has(key)) return fail('the key stands twice in its object', name.start);
        seen.add(key);
        if (!take(':')) return fail('a colon is expected');
        const node = readValue(depth + 1);
        if (node === undefined) return undefined;
        members.push({ key, keySpan: { start: name.start, end: name.end }, node });
      } while (take(','));
      if (!take('}')) return fail('a comma or the end of the object is expected');
    }
    // fromEntries makes an own key of any name, __proto__ as well.
    const value = Object.fromEntries(members.map((member) => [member.key, member.node.value]));
    return { start, end: position, value, members };
  };

  const readList = (depth: number): JsonNode | undefined => {
    const start = position;
    position += 1;
    const items: JsonNode[] = [];
    if (!take(']')) {
      do {
        const node = readValue(depth + 1);
        if (node === undefined) return undefined;
        items.push(node);
      } while (take(','));
      if (!take(']')) return fail('a comma or the end of the list is expected');
    }
    return { start, end: position, value: items.map((item) => item.value), items };
  };

  const readText = (): JsonNode | undefined => {
    const start = position;
    const end = findClosingQuote(text, start);
    if (end === undefined) return fail('the text is never closed', start);
    position = end;
    try {
      return { start, end, value: JSON.parse(text.slice(start, end)) };
    } catch {
      return fail('the text holds a control character or an unknown escape', start);
    }
  };

  const readWord = (): JsonNode | undefined => {
    const found = WORDS.find(([word]) => text.startsWith(word, position));
    if (found === undefined) return undefined;
    const start = position;
    position += found[0].length;
    return { start, end: position, value: found[1] };
  };

  const readNumber = (): JsonNode | undefined => {
    const start = position;
    NUMBER.lastIndex = start;
    const [digits] = NUMBER.exec(text) ?? [];
    if (digits === undefined) return fail('a value is expected');
    position = NUMBER.lastIndex;
    if (digits.length > LONGEST_NUMBER) return fail(`the number has more than ${LONGEST_NUMBER} characters`, start);
    const number = Number(digits);
    if (!Number.isFinite(number)) return fail('the number is too large', start);
    const isWhole = /^-?\d+$/.test(digits);
    return { start, end: position, value: isWhole && !Number.isSafeInteger(number) ? BigInt(digits) : number };
  };

  const root = readValue(0);
  skipBlank();
  if (root !== undefined && position < text.length) fail('nothing is expected after the value');
  if (root === undefined || broken !== undefined) return { kind: 'broken', at: 0, message: 'no value', ...broken };
  return { kind: 'read', root };
}

/** The offset after the quote that closes the text which opens at `start`. */
function findClosingQuote(text: string, start: number): number | undefined {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text[end - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return end + 1;
  }
  return undefined;
}
