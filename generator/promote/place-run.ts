// Finds where on the runs page a new run goes: behind the last row of its table, and behind the last section that is a run's.
import type { Edit } from '../edits/edit.ts';
import { type Page, placeAt, readLine } from '../read/page.ts';
import { type ScannedPage, scanPage, type Table } from '../tables/scan.ts';

export interface RunsPage {
  readonly page: Page;
  readonly table: Table;
  /** The depth of the headings of runs. */
  readonly depth: number;
  /** Offset behind the last line of the last section. */
  readonly end: number;
}

/** A second-level heading in code marks would open an operation. */
const DEPTH = 3;

/** The first page with a runs table; undefined if none has one. */
export function findRunsPage(pages: readonly Page[], runs: ReadonlySet<string>): RunsPage | undefined {
  for (const page of pages) {
    // Scanning is what compiling costs most, and few pages can be meant.
    if (!page.text.includes('Confirms')) continue;
    const scanned = scanPage(page, () => undefined);
    const table = scanned.tables.find(({ kind }) => kind === 'runs');
    if (table !== undefined) return { page, table, ...findSections(scanned, runs) };
  }
  return undefined;
}

function findSections({ page, headings }: ScannedPage, runs: ReadonlySet<string>): { depth: number; end: number } {
  const last = headings.findLastIndex(({ heading }) => heading.code !== undefined && runs.has(heading.code));
  const depth = headings[last]?.heading.depth ?? DEPTH;
  const next = last === -1 ? undefined : headings.slice(last + 1).find(({ heading }) => heading.depth <= depth);
  return { depth, end: next?.heading.start ?? page.text.length };
}

/** `section` has its lines ended by LF. */
export function insertRun({ page, table, end }: RunsPage, row: string, section: string): Edit[] {
  const line = table.rows.at(-1)?.line ?? table.header.line + 1;
  const rowOffset = (page.lineStarts[line] ?? 0) + readLine(page, line).length;
  const ending = page.text.startsWith('\r\n', rowOffset) ? '\r\n' : '\n';
  // Blank lines before what follows belong to what follows.
  const sectionOffset = Math.max(rowOffset, page.text.slice(0, end).trimEnd().length);
  const isLastLineOpen = sectionOffset === page.text.length;
  const rowText = `${ending}${row}`;
  const sectionText = `${ending}${ending}${section.replaceAll('\n', ending)}${isLastLineOpen ? ending : ''}`;
  // Two insertions at one place would be taken for a clash.
  if (sectionOffset === rowOffset) return [insertAt(page, rowOffset, `${rowText}${sectionText}`)];
  return [insertAt(page, rowOffset, rowText), insertAt(page, sectionOffset, sectionText)];
}

function insertAt(page: Page, offset: number, text: string): Edit {
  return { place: placeAt(page, offset, offset), text };
}
