// A finding is what an author did that the generator cannot accept: data with a place, never an exception.
import type { Place } from '../read/page.ts';
import { CATALOGUE, type Code } from './catalogue.ts';

export interface Finding {
  readonly code: Code;
  readonly message: string;
  readonly place: Place;
  readonly found?: string;
  readonly expected?: string;
  /** The closest legal value, where one is close enough to be meant. */
  readonly nearest?: string;
  /** What to do about it; the catalogue's general advice where nothing better is known. */
  readonly help: string;
}

export interface FindingDetail {
  readonly message: string;
  readonly found?: string;
  readonly expected?: string;
  readonly nearest?: string | undefined;
  readonly help?: string;
}

/** Where stages drop their findings. */
export type Report = (code: Code, place: Place, detail: FindingDetail) => void;

export function createFinding(code: Code, place: Place, detail: FindingDetail): Finding {
  return {
    code,
    message: detail.message,
    place,
    ...(detail.found === undefined ? {} : { found: detail.found }),
    ...(detail.expected === undefined ? {} : { expected: detail.expected }),
    ...(detail.nearest === undefined ? {} : { nearest: detail.nearest }),
    help: detail.help ?? CATALOGUE[code].fix,
  };
}

/** Sorts by file, position and code, in code-unit order, so that output never depends on the run. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      compareText(a.place.file, b.place.file) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      compareText(a.code, b.code) ||
      compareText(a.message, b.message),
  );
}

/** Code-unit order: the same in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
