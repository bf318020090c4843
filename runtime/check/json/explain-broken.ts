// Says of a text that is no JSON where it breaks, what stands there, what is expected and how it is mended, in one line.
import { indexLines } from './line-index.ts';
import { type JsonListener, scanJson } from './scan-json.ts';

const NOBODY: JsonListener = { enter() {}, leave() {}, name() {}, scalar() {} };

/** `error` is what the parser threw: it has the word where it refuses what the grammar allows. */
export function explainBroken(text: string, error: unknown): string {
  const problem = scanJson(text, NOBODY);
  if (problem === undefined) return error instanceof Error ? error.message : String(error);
  const lines = indexLines(text);
  const { line, column } = lines.locate(problem.offset);
  // Of a text of one line, the number of the line says nothing.
  const place = lines.count === 1 ? `column ${column}` : `line ${line}, column ${column}`;
  return `${place}: ${problem.message}`;
}
