// Makes bad pages from a good one by replacing text, and reads the marks « and » that show where a finding is expected.

/** A text of the good page and what stands in its place. */
export type SampleEdit = readonly [good: string, bad: string];

/** The page with each edit made; the text to replace must stand in it exactly once. */
export function editSample(page: string, edits: readonly SampleEdit[]): string {
  return edits.reduce((text, [good, bad]) => {
    const count = text.split(good).length - 1;
    if (count !== 1) throw new Error(`the text to replace stands ${count} times in the page: ${good}`);
    return text.replace(good, () => bad);
  }, page);
}

/** Lines and columns from 1; the end is exclusive. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Takes the marks out of a text. */
export function readSpan(marked: string): { readonly text: string; readonly inner: string; readonly span: Span } {
  const [before, inner, after, more] = marked.split(/[«»]/);
  if (before === undefined || inner === undefined || after === undefined || more !== undefined)
    throw new Error('the page needs exactly one pair of the marks « and »');
  const [line, column] = countTo(before);
  const [endLine, endColumn] = countTo(before + inner);
  return { text: before + inner + after, inner, span: { line, column, endLine, endColumn } };
}

function countTo(text: string): readonly [line: number, column: number] {
  const lines = text.split('\n');
  return [lines.length, (lines.at(-1) ?? '').length + 1];
}
