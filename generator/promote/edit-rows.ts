// The edits that make a run part of the evidence of a row: its id at the end of the Evidence cell, and the status that follows from it.
import { printMark } from '../cells/print-mark.ts';
import type { GradedRow } from '../check/list-graded.ts';
import type { Edit } from '../edits/edit.ts';
import { placeOrigin } from '../model/row-reader.ts';
import type { Place } from '../read/page.ts';

/** Cites the run, and writes the status. */
export function editLifted(row: GradedRow, run: string): Edit[] {
  return [{ place: placeOrigin(row.origin, 'Status'), text: 'live-confirmed' }, citeRun(row, run)];
}

export function citeRun({ origin, evidence }: GradedRow, run: string): Edit {
  const place = placeOrigin(origin, 'Evidence');
  // An empty cell is the whole gap between its pipes.
  if (evidence.length === 0) return { place, text: ` ${printMark(run)} ` };
  return { place: placeEnd(place), text: `, ${printMark(run)}` };
}

function placeEnd({ file, endLine, endColumn }: Place): Place {
  return { file, line: endLine, column: endColumn, endLine, endColumn };
}
