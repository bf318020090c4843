// The new texts of the pages: cells of the rows that the run supports, and the run itself.
import { applyEdits } from '../edits/apply-edits.ts';
import type { Edit } from '../edits/edit.ts';
import type { RunRecord } from '../kernel/run-record.ts';
import { compareText } from '../read/compare-text.ts';
import { createPage, type Page } from '../read/page.ts';
import type { DraftedRun } from './draft-run.ts';
import { citeRun, editLifted } from './edit-rows.ts';
import { insertRun, type RunsPage } from './place-run.ts';
import { printRunRow, printRunSection } from './print-run.ts';
import type { RewrittenPage } from './promotion.ts';
import type { ShownRow } from './weigh-rows.ts';

export interface RunEdits {
  readonly record: RunRecord;
  readonly drafted: DraftedRun;
  /** Rows whose status changes. */
  readonly lifted: readonly ShownRow[];
  /** Rows that keep their status and get the citation. */
  readonly cited: readonly ShownRow[];
  /** Rows that keep all their cells. */
  readonly kept: readonly ShownRow[];
  readonly runsPage: RunsPage;
}

export function editPages(
  pages: readonly Page[],
  { record, drafted, lifted, cited, kept, runsPage }: RunEdits,
): RewrittenPage[] {
  const claims = {
    confirms: listConfirms(drafted, [...lifted, ...cited, ...kept.filter(({ by }) => by === 'claim')]),
    rejects: record.failure === 'moderation' ? [] : record.rejects,
  };
  const section = printRunSection(record, drafted, runsPage.depth);
  return rewritePages(
    pages,
    [
      ...lifted.flatMap(({ row }) => editLifted(row, record.id)),
      ...cited.map(({ row }) => citeRun(row, record.id)),
      ...insertRun(runsPage, printRunRow(drafted, claims), section),
    ],
    runsPage.page,
  );
}

/** What the run called, then the supported rows that no block shows. */
function listConfirms({ run, shown }: DraftedRun, supported: readonly ShownRow[]): string[] {
  const called = run.operations.filter((id) => shown.has(id));
  const rows = supported.filter(({ by }) => by !== 'block').map(({ row }) => row.subject.id);
  return [...new Set([...called, ...rows])];
}

/** Sorted by file, with the page of the runs last. */
function rewritePages(pages: readonly Page[], edits: readonly Edit[], last: Page): RewrittenPage[] {
  const byFile = Map.groupBy(edits, (edit) => edit.place.file);
  const rewritten = pages.flatMap((page): RewrittenPage[] => {
    const own = byFile.get(page.file);
    if (own === undefined) return [];
    const { text, left } = applyEdits(page, own);
    if (left.length > 0) throw new Error(`edits of one promotion overlap in ${page.file}`);
    return [{ page, text }];
  });
  return rewritten.sort(
    (a, b) => Number(a.page === last) - Number(b.page === last) || compareText(a.page.file, b.page.file),
  );
}

export function replacePages(pages: readonly Page[], rewritten: readonly RewrittenPage[]): Page[] {
  const texts = new Map(rewritten.map(({ page, text }) => [page.file, text]));
  return pages.map((page) => {
    const text = texts.get(page.file);
    return text === undefined ? page : createPage(page.file, text);
  });
}
