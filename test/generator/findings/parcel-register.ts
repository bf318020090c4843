// A small good register of an invented parcel service, and the means to spoil it: bad pages are made from it by replacing text.
import { readFileSync } from 'node:fs';
import { type CompiledContract, compileContract } from '../../../generator/compile-contract.ts';
import type { Code } from '../../../generator/findings/catalogue.ts';
import type { Finding } from '../../../generator/findings/finding.ts';
import { createPage } from '../../../generator/read/page.ts';

export const PARCEL_REGISTER = readFileSync(new URL('parcel-register.md', import.meta.url), 'utf8');

/** A text of the good register and what stands in its place. */
export type Edit = readonly [good: string, bad: string];

/** The good register with each edit made; the text to replace must stand in it exactly once. */
export function editRegister(edits: readonly Edit[]): string {
  return edits.reduce((text, [good, bad]) => {
    const count = text.split(good).length - 1;
    if (count !== 1) throw new Error(`the text to replace stands ${count} times in the register: ${good}`);
    return text.replace(good, () => bad);
  }, PARCEL_REGISTER);
}

export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Takes the marks « and » out of a text; they show where a finding is expected. */
export function readSpan(marked: string): { readonly text: string; readonly inner: string; readonly span: Span } {
  const [before, inner, after, more] = marked.split(/[«»]/);
  if (before === undefined || inner === undefined || after === undefined || more !== undefined) {
    throw new Error('the page needs exactly one pair of the marks « and »');
  }
  const [line, column] = countTo(before);
  const [endLine, endColumn] = countTo(before + inner);
  return { text: before + inner + after, inner, span: { line, column, endLine, endColumn } };
}

function countTo(text: string): readonly [line: number, column: number] {
  const lines = text.split('\n');
  return [lines.length, (lines.at(-1) ?? '').length + 1];
}

/** A finding without its wording: what programs and editors go by. */
export interface Located extends Span {
  readonly code: Code;
  readonly found?: string;
  readonly expected?: string;
  readonly nearest?: string;
}

export function locate({ code, place, found, expected, nearest }: Finding): Located {
  const { line, column, endLine, endColumn } = place;
  return {
    code,
    line,
    column,
    endLine,
    endColumn,
    ...(found === undefined ? {} : { found }),
    ...(expected === undefined ? {} : { expected }),
    ...(nearest === undefined ? {} : { nearest }),
  };
}

export function compileText(text: string): CompiledContract {
  return compileContract([createPage('register/parcel.md', text)]);
}

export function locateFindings(text: string): Located[] {
  return compileText(text).findings.map(locate);
}
