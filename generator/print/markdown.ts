// Pieces of markdown text. Cells are written by many hands and copied from the web: their text can open nothing that goes on behind it.

/** An escaped character, a code mark, a link or image, backticks without a partner, a backslash at the end, what would open a tag or a link. */
const SPECIAL = /\\[\s\S]|(`+)(?!`)[\s\S]*?[^`]\1(?!`)|!?\[([^\][]*)\]\([^()\s]*\)|`+|\\$|[<[]/g;

/** Prose of a cell on one line: code marks stay, links and images keep their words only, tags are shown as text. */
export function toInline(text: string): string {
  return toLine(text).replaceAll(SPECIAL, (found, fence: string | undefined, label: string | undefined) => {
    if (label !== undefined) return toInline(label);
    const isKept = fence !== undefined || (found.length === 2 && found.startsWith('\\'));
    return isKept ? found : found.replaceAll(/[\s\S]/g, '\\$&');
  });
}

/** Markdown in a cell of a table, where a pipe ends it even inside a code mark; behind a backslash no pipe can be written. */
export function toCell(markdown: string): string {
  return markdown.replaceAll('\\|', '\\ |').replaceAll('|', '\\|');
}

/** A code mark that its text cannot leave. */
export function markCode(text: string): string {
  const line = toLine(text);
  const runs = line.match(/`+/g) ?? [];
  const fence = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run.length), 0) + 1);
  const pad = line === '' || runs.length > 0 || /^ .* $/.test(line) ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

function toLine(text: string): string {
  return text.replaceAll(/[\r\n\u2028\u2029]+/g, ' ');
}
