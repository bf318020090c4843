// Writes a text as a code mark of a cell, so that it is read back as it was whatever it holds.

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
