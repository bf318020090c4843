// The good register that samples are made from, and the means to compile a spoilt one and to compare what is found.
import { type CompiledContract, compileContract } from '../../../generator/compile-contract.ts';
import type { Code } from '../../../generator/findings/catalogue.ts';
import type { Finding } from '../../../generator/findings/finding.ts';
import { editSample, type SampleEdit, type Span } from '../../../generator/findings/samples/edit-sample.ts';
import { SAMPLE_DAY } from '../../../generator/findings/samples/suppressions.ts';
import { createPage } from '../../../generator/read/page.ts';
import { readSampleRegister, SAMPLE_FILE } from '../../../generator/read/read-sample-register.ts';
import { checkPages } from '../../../generator/run-contract.ts';

export { readSpan, type Span } from '../../../generator/findings/samples/edit-sample.ts';

export const PARCEL_REGISTER = readSampleRegister();

export type Edit = SampleEdit;

/** The good register with each edit made; the text to replace must stand in it exactly once. */
export function editRegister(edits: readonly Edit[]): string {
  return editSample(PARCEL_REGISTER, edits);
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
  return compileContract([createPage(SAMPLE_FILE, text)]);
}

/** What `contract check` finds in a register of this one page on the day of the samples. */
export function checkText(text: string): readonly Finding[] {
  return checkPages([createPage(SAMPLE_FILE, text)], SAMPLE_DAY);
}

export function locateFindings(text: string): Located[] {
  return checkText(text).map(locate);
}
