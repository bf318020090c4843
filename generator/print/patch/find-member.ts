// Finds a member in JSON as it is printed here, by its key and the blanks before it: a line that begins so can stand in no text.
import type { Range } from './splice.ts';

/** The value of the member `key`, an object, of an object that is laid out on several lines; undefined if there is none. */
export function findMember(text: string, within: Range, depth: number, key: string): Range | undefined {
  const line = `\n${'  '.repeat(depth)}`;
  const head = `${line}${JSON.stringify(key)}: `;
  const found = text.indexOf(`${head}{`, within.start);
  if (found === -1) return undefined;
  const start = found + head.length;
  const end = text[start + 1] === '\n' ? text.indexOf(`${line}}`, start) + line.length + 1 : endLine(text, start);
  return end <= start || end > within.end ? undefined : { start, end };
}

/** Where a value ends that stands on one line, a comma left out. */
function endLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return text[end - 1] === ',' ? end - 1 : end;
}
