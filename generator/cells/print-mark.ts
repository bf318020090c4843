// Writes a text as a code mark of a cell, so that it is read back as it was whatever it holds.

import { findInvisible } from '../kernel/printable.ts';

/** False for what no cell can hold as it is: nothing, several lines, blanks at its ends, what nobody sees, a backslash that would hide the escape of a pipe. */
export function isMarkable(text: string): boolean {
  return text !== '' && text.trim() === text && !/[\n\t]|\\\|/.test(text) && findInvisible(text).length === 0;
}

/** The fence is longer than any run of backticks inside; pipes are escaped, as tables demand even inside code. */
export function printMark(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${text.replaceAll('|', '\\|')}${pad}${fence}`;
}

/** `one`, `two`: as cells list ids and addresses. */
export function printMarks(texts: readonly string[]): string {
  return texts.map(printMark).join(', ');
}
