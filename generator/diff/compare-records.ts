// What differs between two states of the rows that say how something is known: sources, runs, readings and gaps. Every cell of them counts the same.
import type { Carried, Gap, Reading, Run, Source } from '../kernel/contract-model.ts';
import { compareOptional, type Difference } from './difference.ts';

/** The cells of a row by column. */
type Cells<Row> = readonly (readonly [column: string, read: (row: Row) => string | undefined])[];

const SOURCES: Cells<Source> = [
  ['Title', (row) => row.title],
  ['Publisher', (row) => row.publisher],
  ['Kind', (row) => row.kind],
  ['Where', (row) => row.where],
  ['Captured', (row) => row.captured],
  ['Trusted for', (row) => row.trustedFor],
];

const RUNS: Cells<Run> = [
  ['Date', (row) => row.date],
  ['Operation', (row) => row.operations.join(', ')],
  ['Model', (row) => row.model],
  ['Outcome', (row) => row.outcome],
  ['Code', (row) => row.code?.toString()],
  ['Deduction', (row) => row.deduction],
  ['Class', (row) => row.failure],
  ['Confirms', (row) => row.confirms.join(', ')],
  ['Rejects', (row) => row.rejects.join(', ')],
  // The bodies stand in blocks below the heading of the run.
  ['Id', (row) => printBodies(row)],
];

const READINGS: Cells<Reading> = [
  ['Reading', (row) => row.reading],
  ['Sources', (row) => row.sources.join(', ')],
  ['Chosen', (row) => (row.chosen ? 'yes' : 'no')],
  ['Why', (row) => row.why],
];

const GAPS: Cells<Gap> = [
  ['Subject', (row) => row.subject],
  ['State', (row) => row.state],
  ['Closes by', (row) => row.closesBy],
  ['Note', (row) => row.note],
];

export const compareSources = (before: Source, after: Source): Difference[] => compareCells(SOURCES, before, after);
export const compareRuns = (before: Run, after: Run): Difference[] => compareCells(RUNS, before, after);
export const compareReadings = (before: Reading, after: Reading): Difference[] => compareCells(READINGS, before, after);
export const compareGaps = (before: Gap, after: Gap): Difference[] => compareCells(GAPS, before, after);

function compareCells<Row>(cells: Cells<Row>, before: Row, after: Row): Difference[] {
  return cells
    .flatMap(([column, read]) =>
      compareOptional(column, 'content', read(before) || undefined, read(after) || undefined),
    )
    .map((difference) => ({ ...difference, action: 'changed' }));
}

function printBodies({ payload, response, query }: Run): string {
  const bodies = Object.entries({ payload, response, query });
  return bodies.flatMap(([name, body]) => (body === undefined ? [] : [`${name} ${printCarried(body)}`])).join('; ');
}

function printCarried({ paths, values }: Carried): string {
  return [...paths, ...values].join(' ');
}
