// A finding is what an author did that the generator cannot accept: data with a place, never an exception.

import type { Fix } from '../edits/edit.ts';
import { compareText } from '../read/compare-text.ts';
import type { Place } from '../read/page.ts';
import { CATALOGUE, type CatalogueEntry, type Code } from './catalogue.ts';
import type { Severity } from './severity.ts';

export interface Finding {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly place: Place;
  readonly found?: string;
  readonly expected?: string;
  /** The closest legal value, where one is close enough to be meant. */
  readonly nearest?: string;
  /** What to do about it; the catalogue's general advice where nothing better is known. */
  readonly help: string;
  /** Other places that belong to it: the first of two rows with one name, say. */
  readonly related?: readonly Related[];
  /** The edits that would mend it, where they can be known. */
  readonly fix?: Fix;
}

export interface Related {
  readonly place: Place;
  readonly message: string;
}

export interface FindingDetail {
  readonly message: string;
  readonly found?: string;
  readonly expected?: string;
  readonly nearest?: string | undefined;
  readonly help?: string | undefined;
  readonly related?: readonly Related[];
  readonly fix?: Fix;
}

/** Where stages drop their findings. */
export type Report = (code: Code, place: Place, detail: FindingDetail) => void;

export function createFinding(code: Code, place: Place, detail: FindingDetail): Finding {
  const { severity, fix }: CatalogueEntry = CATALOGUE[code];
  return {
    code,
    severity: severity ?? 'error',
    message: detail.message,
    place,
    ...(detail.found === undefined ? {} : { found: detail.found }),
    ...(detail.expected === undefined ? {} : { expected: detail.expected }),
    ...(detail.nearest === undefined ? {} : { nearest: detail.nearest }),
    help: detail.help ?? fix,
    ...(detail.related === undefined ? {} : { related: detail.related }),
    ...(detail.fix === undefined ? {} : { fix: detail.fix }),
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
