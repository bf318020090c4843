// A contradiction as the register records one: what each side says, with its sources, and the question that is open until somebody chooses.
import { printCells } from '../../cells/print-cells.ts';
import { isMarkable, printMark, printMarks } from '../../cells/print-mark.ts';
import type { Change } from './change.ts';
import type { Planner } from './planner.ts';
import type { Proposal } from './proposal.ts';

/** A reading without a source would be hearsay. */
export function planReadings(
  { row, ours, theirs }: Extract<Proposal, { kind: 'readings' }>,
  { grader, locator, readings }: Planner,
): Change[] {
  if (grader.source === undefined || ![row.id, ours, theirs].every(isMarkable)) return [];
  const { origin, evidence } = row.row;
  const { id } = grader.source;
  const known = readings.get(row.id) ?? [];
  // What the source says is recorded already, or it is all that the row rests on.
  if (known.some(({ sources }) => sources.includes(id)) || evidence.every((cited) => cited === id)) return [];
  const { file } = origin;
  const write = (reading: string, sources: readonly string[]): string =>
    printCells('readings', {
      Subject: printMark(row.id),
      Reading: printMark(reading),
      Sources: printMarks(sources),
      Chosen: 'no',
      Why: 'not decided yet',
    });
  const lines = [...(known.length > 0 ? [] : [write(ours, evidence)]), write(theirs, [id])];
  const isOpen = !known.some(({ chosen }) => chosen);
  return [
    { kind: 'lines', ...locator.question('readings', file), lines },
    ...(isOpen ? grader.ask(row.id, 'not-evidenced', file, 'upstream says otherwise') : []),
  ];
}
