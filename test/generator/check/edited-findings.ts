// Shorthand of the evidence tests: edits to the good register, and the findings that they make.
import { expect } from 'vitest';
import { type Edit, editRegister, type Located, locateFindings, readSpan } from '../findings/parcel-register.ts';

export function findingsAfter(...edits: readonly Edit[]): Located[] {
  return locateFindings(editRegister(edits));
}

/** The edits make one finding of this code, at the one marked place. */
export function expectFinding(code: string, ...edits: readonly Edit[]): void {
  const { text, span } = readSpan(editRegister(edits));
  expect(locateFindings(text)).toMatchObject([{ code, ...span }]);
}
