// Compiles the register from the last run and the pages that changed; gives up where that could be another answer than to compile all of it.
import { checkEvidence } from '../check/check-evidence.ts';
import { checkNames } from '../check/check-names.ts';
import { checkPaths } from '../check/check-paths.ts';
import type { Report } from '../findings/finding.ts';
import { readSuppressions } from '../findings/read-suppressions.ts';
import { listAddresses } from '../kernel/addresses.ts';
import type { ContractModel, Operation } from '../kernel/contract-model.ts';
import { listEnumPaths } from '../model/build-model.ts';
import { rebuildModel, SHARED_KINDS } from '../model/rebuild-model.ts';
import type { Page } from '../read/page.ts';
import { outlinePage, type PageOutline } from '../tables/outline-page.ts';
import { type ScannedPage, scanPage } from '../tables/scan.ts';
import { findFresh } from './find-fresh.ts';
import type { LastRun } from './last-run.ts';

export interface Recompiled {
  readonly model: ContractModel;
  readonly outlines: readonly PageOutline[];
}

/**
 * Undefined when there is a finding, or when more changed than can be told apart.
 * @param hashes SHA-256 of the text of each page
 */
export function recompile(
  { model: last, pages: records }: LastRun,
  pages: readonly Page[],
  hashes: readonly string[],
): Recompiled | undefined {
  if (pages.length !== records.length || pages.some(({ file }, index) => file !== records[index]?.file))
    return undefined;
  const changed = pages.filter((_page, index) => hashes[index] !== records[index]?.hash);
  if (changed.length === 0) return { model: last, outlines: records };
  let isClean = true;
  const report: Report = () => {
    isClean = false;
  };
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const fresh = findFresh(
    last,
    records,
    changed.map(({ file }) => file),
    (file) => scanPage(byFile.get(file) as Page, report),
  );
  const scanned = [...fresh.scanned.values()];
  const isShared = ({ origin }: { readonly origin: { readonly file: string } }): boolean =>
    fresh.files.has(origin.file);
  const { sources, runs, errors, units } = last;
  if ([sources, runs, errors, units].some((rows) => rows.some(isShared)) || scanned.some(holdsShared)) return undefined;
  if (records.some(({ file, hasBodies }) => hasBodies && fresh.files.has(file))) return undefined;
  if (scanned.some(({ page }) => readSuppressions(page, report).length > 0)) return undefined;
  const outlines = records.map((record) => {
    const page = fresh.scanned.get(record.file);
    return page === undefined ? record : outlinePage(page);
  });
  const all = pages.map((page, index) => fresh.scanned.get(page.file) ?? leaveUnread(page, outlines[index]));
  const model = rebuildModel(last, all, fresh, report);
  if (!isClean || hasDoubles(model) || isMissed(last, model, fresh.operations)) return undefined;
  checkNames(model, report);
  checkPaths(model, report);
  checkEvidence(model, pages, report);
  return isClean ? { model, outlines } : undefined;
}

function holdsShared(page: ScannedPage): boolean {
  return outlinePage(page).hasBodies || page.tables.some(({ kind }) => SHARED_KINDS.has(kind));
}

/** A page of which only the headings of operations are known; of them no place is needed, since nothing is reported. */
function leaveUnread(page: Page, outline: PageOutline | undefined): ScannedPage {
  const headings = (outline?.operations ?? []).map((code) => ({
    heading: { depth: 2, text: code, code, start: 0, end: 0 },
    trail: [],
  }));
  return { page, tables: [], blocks: [], headings };
}

/** Names are compared where rows are read: those of rows that were read and those that were kept have not met yet. */
function hasDoubles({ operations, patterns, quarantine, policies, gaps }: ContractModel): boolean {
  const lists = [
    operations.map(({ id }) => id),
    patterns.map(({ name }) => name),
    quarantine.map(({ name, operation }) => `${name} ${operation}`),
    policies.map(({ name }) => name),
    gaps.map(({ id }) => id),
  ];
  return lists.some((names) => new Set(names).size < names.length);
}

/** True if what was kept could be read otherwise now: by operations that came or went, an address that is gone, or rows that a run might be about. */
function isMissed(last: ContractModel, model: ContractModel, touched: ReadonlySet<string>): boolean {
  // Headings are read by which operations there are.
  if (listIds(last) !== listIds(model)) return true;
  const isTouched = ({ id }: Operation): boolean => touched.has(id);
  const [before, after] = [last.operations.filter(isTouched), model.operations.filter(isTouched)];
  const [old, now] = [listAddresses(before, [], []), listAddresses(after, [], [])];
  if (!old.isSubsetOf(now)) return true;
  const inRuns = new Set(last.runs.flatMap(({ operations }) => operations));
  return before.concat(after).some(({ id }) => inRuns.has(id)) && describeShape(before) !== describeShape(after);
}

function listIds({ operations }: ContractModel): string {
  return operations.map(({ id }) => id).join('\n');
}

/** What the claims and the bodies of a run are read by. */
function describeShape(operations: readonly Operation[]): string {
  return JSON.stringify([[...listAddresses(operations, [], [])], [...listEnumPaths(operations)]]);
}
