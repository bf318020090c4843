// Finds a member in JSON as it is printed here, by its key and the blanks before it: a line that begins so can stand in no text.
import type { Range } from './splice.ts';

/** The value of the member `key` of an object that is laid out on several lines, as is the value; undefined if there is none. */
export function findMember(text: string, within: Range, depth: number, key: string): Range | undefined {
  const line = `\n${'  '.repeat(depth)}`;
  const head = `${line}${JSON.stringify(key)}: `;
  const found = text.indexOf(`${head}{\n`, within.start);
  if (found === -1) return undefined;
  const start = found + head.length;
  const closing = text.indexOf(`${line}}`, start);
  const end = closing + line.length + 1;
  return closing === -1 || end > within.end ? undefined : { start, end };
}
