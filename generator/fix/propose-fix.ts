// Finds the edits that would mend a finding. A stage that reports need not know how; most edits follow from the place and what was found there.
import type { Fix } from '../edits/edit.ts';
import type { Code } from '../findings/catalogue.ts';
import { CATALOGUE, type CatalogueEntry } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { Page } from '../read/page.ts';
import { fixDate, fixMarks } from './fix-cells.ts';
import { fixGap, fixStatus, removeCitation } from './fix-evidence.ts';
import { writeNearest } from './fix-nearest.ts';
import { fixHeading, fixInvisible, removeComment } from './fix-pages.ts';
import { escapePipe, fixLongRow, fixPhantomRow, fixShortRow } from './fix-rows.ts';
import { fixDelimiter, rejoinTable } from './fix-tables.ts';

/** The fix for a finding on its page; undefined if this one only a person can mend. */
export type FixFinder = (finding: Finding, page: Page) => Fix | undefined;

/** Codes whose edits are more than writing what is nearest. */
const FINDERS: { readonly [C in Code]?: FixFinder } = {
  'PAGE-CONTROL-CHARACTER': fixInvisible,
  'TABLE-LINE-UNOWNED': rejoinTable,
  'TABLE-DELIMITER': fixDelimiter,
  'TABLE-ROW-SHORT': fixShortRow,
  'TABLE-ROW-LONG': fixLongRow,
  'TABLE-PIPE-IN-CODE': escapePipe,
  'TABLE-PHANTOM-ROW': fixPhantomRow,
  'HEADING-UNKNOWN': fixHeading,
  'CELL-CODE': fixMarks,
  'CELL-DATE': fixDate,
  'EVIDENCE-STATUS': fixStatus,
  'RUN-SILENT': removeCitation,
  'RUN-MODERATION': removeCitation,
  'GAP-MISSING': fixGap,
  'SUPPRESSION-UNUSED': removeComment,
};

/** The findings with what would mend them. */
export function proposeFixes(findings: readonly Finding[], pages: ReadonlyMap<string, Page>): Finding[] {
  return findings.map((finding) => {
    const page = pages.get(finding.place.file);
    const fix = finding.fix ?? (page === undefined ? undefined : proposeFix(finding, page));
    return fix === undefined ? finding : { ...finding, fix };
  });
}

function proposeFix(finding: Finding, page: Page): Fix | undefined {
  const { edits }: CatalogueEntry = CATALOGUE[finding.code];
  if (edits.length === 0) return undefined;
  return FINDERS[finding.code]?.(finding, page) ?? writeNearest(finding, page);
}
