// Every code that a finding can have, with what it means and what to do; terminal, pages, SARIF rules and tests read this one list.
import { CELLS_AND_NAMES } from './catalogue/cells-and-names.ts';
import { COMPARISONS } from './catalogue/comparisons.ts';
import { CONDITIONS } from './catalogue/conditions.ts';
import { DOCUMENTS } from './catalogue/documents.ts';
import type { CatalogueEntry } from './catalogue/entry.ts';
import { EVIDENCE } from './catalogue/evidence.ts';
import { GENERATED_FILES } from './catalogue/generated-files.ts';
import { HAND_WRITTEN_CODE } from './catalogue/hand-written-code.ts';
import { OPERATIONS_AND_FIELDS } from './catalogue/operations-and-fields.ts';
import { PAGES_AND_TABLES } from './catalogue/pages-and-tables.ts';
import { PATTERNS_AND_PRICES } from './catalogue/patterns-and-prices.ts';
import { PROMOTED_RUNS } from './catalogue/promoted-runs.ts';
import { SUPPRESSIONS } from './catalogue/suppressions.ts';

export type { CatalogueEntry };

export const CATALOGUE = {
  ...PAGES_AND_TABLES,
  ...CELLS_AND_NAMES,
  ...OPERATIONS_AND_FIELDS,
  ...CONDITIONS,
  ...EVIDENCE,
  ...PATTERNS_AND_PRICES,
  ...GENERATED_FILES,
  ...DOCUMENTS,
  ...HAND_WRITTEN_CODE,
  ...SUPPRESSIONS,
  ...PROMOTED_RUNS,
  ...COMPARISONS,
} as const satisfies Record<string, CatalogueEntry>;

export type Code = keyof typeof CATALOGUE;

/** True of a text that is a code; for what comes from outside. */
export function isCode(text: string): text is Code {
  return Object.hasOwn(CATALOGUE, text);
}
