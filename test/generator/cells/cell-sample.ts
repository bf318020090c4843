// Puts a text into the first cell of a row, reads it, and tells the result with what was reported.
import type { Finding, Report } from '../../../generator/findings/finding.ts';
import { createFinding } from '../../../generator/findings/finding.ts';
import { createPage } from '../../../generator/read/page.ts';
import { type Cell, splitRow } from '../../../generator/tables/cell.ts';

export interface ReadCell<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
}

/** `raw` is the cell as it is written, with its escapes; it begins in column 3. */
export function readCellText<T>(raw: string, read: (cell: Cell, report: Report) => T): ReadCell<T> {
  const findings: Finding[] = [];
  const row = `| ${raw} |`;
  const [cell] = splitRow(createPage('register/page.md', row), 0, row.length);
  if (cell === undefined) throw new Error('a row has a cell');
  const value = read(cell, (code, place, detail) => findings.push(createFinding(code, place, detail)));
  return { value, findings };
}

/** The text under the caret of the one finding, its code, and the nearest legal value. */
export function summarise(raw: string, findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code, place, nearest }) => {
    const under = `| ${raw} |`.slice(place.column - 1, place.endColumn - 1);
    return `${code} at ${under}${nearest === undefined ? '' : `, nearest ${nearest}`}`;
  });
}
