// Scans one page in memory and tells what was found, so that a test shows page and outcome side by side.
import { createPage } from '../../../generator/read/page.ts';
import { type ScannedPage, scanPage } from '../../../generator/tables/scan.ts';

/** The header and delimiter row of the smallest kind of table. */
export const POLICIES = '| Policy | Value | Why | Decided |\n| --- | --- | --- | --- |\n';

export interface Scan {
  readonly scanned: ScannedPage;
  /** The cells of every row that was read. */
  readonly rows: readonly (readonly string[])[];
  /** `CODE line:column-endColumn message` for each finding. */
  readonly findings: readonly string[];
}

export function scanText(text: string): Scan {
  const findings: string[] = [];
  const scanned = scanPage(createPage('register/page.md', text), (code, { line, column, endColumn }, { message }) => {
    // Whether a table is compact has tests of its own.
    if (code !== 'TABLE-PADDED') findings.push(`${code} ${line}:${column}-${endColumn} ${message}`);
  });
  const rows = scanned.tables.flatMap((table) => table.rows.map((row) => row.cells.map((cell) => cell.text)));
  return { scanned, rows, findings };
}

/** What each finding says is to be done. */
export function listHelp(text: string): readonly string[] {
  const helps: string[] = [];
  scanPage(createPage('register/page.md', text), (_code, _place, { help }) => helps.push(help ?? ''));
  return helps;
}
