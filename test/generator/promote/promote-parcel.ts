// Promotes made-up runs into the parcel register in memory, and shows what came of it in few words.
import { stringifyJson } from '../../../generator/kernel/json.ts';
import type { UnsealedRunRecord } from '../../../generator/kernel/run-record.ts';
import { promoteRun } from '../../../generator/promote/promote-run.ts';
import type { Promotion } from '../../../generator/promote/promotion.ts';
import { createPage, type Page, readLine } from '../../../generator/read/page.ts';
import { readPages } from '../../../generator/read/read-pages.ts';
import { compilePages } from '../../../generator/run-contract.ts';
import { hashText } from '../../../generator/write/manifest.ts';
import { HOSTS_PAGE, PARCEL_ENDS, PARCEL_HOSTS, sealRun } from '../../vendors/parcel-run.ts';
import { REPOSITORY } from '../../vendors/project.ts';

export const PAGES: readonly Page[] = [
  ...readPages(`${REPOSITORY}test/vendors/parcel`, 'register'),
  createPage('register/hosts.md', HOSTS_PAGE),
];

export interface PromoteOptions {
  readonly pages?: readonly Page[];
  readonly cite?: boolean;
  readonly hosts?: string | undefined;
}

export function promoteText(text: string, { pages = PAGES, cite = false, ...rest }: PromoteOptions = {}): Promotion {
  const hosts = 'hosts' in rest ? rest.hosts : PARCEL_HOSTS;
  return promoteRun({
    pages,
    compile: (each) => compilePages(each),
    file: 'run.json',
    text,
    facts: { ends: PARCEL_ENDS, ...(hosts === undefined ? {} : { hosts }) },
    today: '2024-06-30',
    cite,
    digest: hashText,
  });
}

export function promote(run: UnsealedRunRecord, options: PromoteOptions = {}): Promotion {
  return promoteText(stringifyJson(sealRun(run), 2), options);
}

/** `PROMOTE-DATE at «"2999-01-01T00:00:00Z"»: …` for each finding, with what stands at its place. */
export function tellFindings({ findings, pages }: Promotion): string[] {
  return findings.map(({ code, place, message }) => {
    const page = pages.find(({ file }) => file === place.file);
    const end = place.endLine === place.line ? place.endColumn : Number.POSITIVE_INFINITY;
    const text = page === undefined ? '' : readLine(page, place.line - 1).slice(place.column - 1, end - 1);
    return `${code} at «${text}»: ${message}`;
  });
}

/** The rows that changed, by address. */
export function tellChanged({ changed }: Promotion): string[] {
  return changed.map(({ row, from, to }) => `${row} ${from === to ? 'cited' : from}`);
}

/** `reason subject: detail` for everything that did not change. */
export function tellUnchanged({ unchanged }: Promotion): string[] {
  return unchanged.map(
    ({ reason, subject, detail }) => `${reason} ${subject}${detail === undefined ? '' : `: ${detail}`}`,
  );
}

/** The new text of a page, or the text it has. */
export function readAfter(promotion: Promotion, file: string): string {
  const rewritten = promotion.rewritten.find(({ page }) => page.file === file);
  return rewritten?.text ?? PAGES.find((page) => page.file === file)?.text ?? '';
}

/** Lines that a promotion adds to a page, in order. */
export function listAdded(promotion: Promotion, file: string): string[] {
  const before = new Set((PAGES.find((page) => page.file === file)?.text ?? '').split('\n'));
  return readAfter(promotion, file)
    .split('\n')
    .filter((line) => !before.has(line));
}

/** A page of a register in which no run is any evidence: everything that was live-confirmed is documented. */
export function forgetRuns({ file, text }: Page): Page {
  return createPage(
    file,
    text
      .replaceAll(/, `2026-06-0\d[a-z0-9-]*`/g, '')
      .replaceAll(/`2026-06-0\d[a-z0-9-]*`/g, '`vendor-manual-2026`')
      .replaceAll('live-confirmed', 'doc-confirmed')
      .replace('as a run sent it | doc-confirmed', 'as a run sent it | doc-derived'),
  );
}
