// Prints JSON that is read and compared by people too: what is short stands on one line, and a changed cell is a changed line.

/** Objects this short stand on one line: a row's origin or limit reads better so. */
const WIDTH = 120;

/** JSON of a plain value with a line end; members that are undefined are left out. */
export function printJson(value: unknown): string {
  return `${layOut(value, '\n', { length: 0, keys: new Map() })}\n`;
}

/** The text that a value has in a larger one, so deep below its root. */
export function printJsonAt(value: unknown, depth: number): string {
  return layOut(value, `\n${'  '.repeat(depth)}`, { length: 0, keys: new Map() });
}

const PRINTED = Symbol('printed');

/** Stands for a value of several lines whose text is known already; only `streamJson` knows it. */
interface Printed {
  readonly [PRINTED]: string;
}

/** What takes less memory than the value until it is streamed so deep below the root: its text, or a value that is short. */
export function printAhead(value: object, depth: number): object {
  const text = printJsonAt(value, depth);
  return text.includes('\n') ? ({ [PRINTED]: text } satisfies Printed) : value;
}

/** The text of `printJson` in pieces: what stands so many levels below the root is one piece each, and made when it is asked for. */
export function* streamJson(value: object, levels: number): Generator<string> {
  yield* streamValue(value, '\n', levels, { length: 0, keys: new Map() });
  yield '\n';
}

function* streamValue(value: unknown, line: string, levels: number, measure: Measure): Generator<string> {
  if (typeof value === 'object' && value !== null && PRINTED in value) yield String(value[PRINTED]);
  else if (levels === 0 || typeof value !== 'object' || value === null || fits(value, line))
    yield layOut(value, line, measure);
  else {
    const below = `${line}  `;
    const [open, close] = Array.isArray(value) ? '[]' : '{}';
    let before = open;
    for (const [name, child] of Object.entries(value)) {
      if (child === undefined && open === '{') continue;
      yield `${before}${below}${open === '{' ? `${quoteKey(name, measure.keys)}: ` : ''}`;
      yield* streamValue(child, below, levels - 1, measure);
      before = ',';
    }
    yield `${line}${close}`;
  }
}

/** Whether it stands on one line; of what does not, only the beginning is looked at. */
function fits(value: object, line: string): boolean {
  const room = WIDTH - line.length + 1;
  return measureUpTo(value, room) <= room;
}

/** The length on one line without blanks, or any number above `most` if it is longer. */
function measureUpTo(value: unknown, most: number): number {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)?.length ?? 4;
  if (PRINTED in value) return most + 1;
  const isList = Array.isArray(value);
  let length = 1;
  for (const [name, child] of Object.entries(value)) {
    if (length > most) break;
    if (child !== undefined || isList)
      length += measureUpTo(child, most - length) + 1 + (isList ? 0 : JSON.stringify(name).length + 1);
  }
  return Math.max(length, 2);
}

/** What was laid out last: its length on one line without any blanks decides whether it stands on one line. */
interface Measure {
  length: number;
  /** Keys in quotes: there are few, and most come a thousand times. */
  readonly keys: Map<string, string>;
}

/**
 * From the leaves up, so that nothing is printed twice; what fits on a line has only members that do.
 * @param line the line break and the blanks before what stands below the value
 */
function layOut(value: unknown, line: string, measure: Measure): string {
  if (typeof value !== 'object' || value === null) {
    const text = JSON.stringify(value) ?? 'null';
    measure.length = text.length;
    return text;
  }
  if (Array.isArray(value)) return layOutList(value, line, measure);
  // Of any object its own members may be read.
  return layOutObject(value as Readonly<Record<string, unknown>>, line, measure);
}

function layOutList(values: readonly unknown[], line: string, measure: Measure): string {
  const below = `${line}  `;
  const texts: string[] = [];
  let length = values.length + 1;
  for (const value of values) {
    texts.push(layOut(value, below, measure));
    length += measure.length;
  }
  return join('[', ']', '', texts, line, length, measure);
}

function layOutObject(value: Readonly<Record<string, unknown>>, line: string, measure: Measure): string {
  const below = `${line}  `;
  const texts: string[] = [];
  let length = 1;
  for (const name of Object.keys(value)) {
    const child = value[name];
    if (child === undefined) continue;
    const key = quoteKey(name, measure.keys);
    texts.push(`${key}: ${layOut(child, below, measure)}`);
    length += key.length + measure.length + 2;
  }
  return join('{', '}', ' ', texts, line, length, measure);
}

function quoteKey(name: string, keys: Map<string, string>): string {
  let key = keys.get(name);
  if (key === undefined) {
    key = JSON.stringify(name);
    keys.set(name, key);
  }
  return key;
}

function join(
  open: string,
  close: string,
  pad: string,
  texts: readonly string[],
  line: string,
  length: number,
  measure: Measure,
): string {
  measure.length = texts.length === 0 ? 2 : length;
  if (texts.length === 0) return open + close;
  if (length + line.length - 1 <= WIDTH) return `${open}${pad}${texts.join(', ')}${pad}${close}`;
  return `${open}${line}  ${texts.join(`,${line}  `)}${line}${close}`;
}
