// Reads the evidence tables: sources, runs with the bodies under their headings, disagreements and open questions.
import { readMarks, readSoleMark } from '../cells/marks.ts';
import { demandText, quote, readDate, readText, readWholeNumber, readWord } from '../cells/words.ts';
import type { Report } from '../findings/finding.ts';
import {
  FAILURE_CLASSES,
  GAP_STATES,
  type Gap,
  OUTCOMES,
  type Reading,
  type Run,
  SOURCE_KINDS,
  type Source,
} from '../kernel/contract-model.ts';
import { findNearest } from '../kernel/nearest.ts';
import { type Cell, placeCell } from '../tables/cell.ts';
import { optionalText, type RowOf, readEvidence, readName } from './row-reader.ts';

export function readSource(row: RowOf<'sources'>, report: Report): Source | undefined {
  const id = readName(row.cell('Id'), 'id', report);
  const kind = readWord(row.cell('Kind'), SOURCE_KINDS, report);
  const captured = readDate(row.cell('Captured'), report);
  demandText(row.cell('Title'), 'the title of the text', report);
  demandText(row.cell('Publisher'), 'who wrote it', report);
  demandText(row.cell('Trusted for'), 'what may be concluded from it', report);
  if (id === undefined || kind === undefined) return undefined;
  return {
    id,
    title: readText(row.cell('Title')),
    publisher: readText(row.cell('Publisher')),
    kind,
    where: readText(row.cell('Where')),
    ...(captured === undefined ? {} : { captured }),
    trustedFor: readText(row.cell('Trusted for')),
    origin: row.origin,
  };
}

/** A run without its bodies and without its Confirms and Rejects, which need every row to be known. */
export type RunHead = Omit<Run, 'confirms' | 'rejects' | 'payload' | 'response' | 'query'>;

export function readRunHead(row: RowOf<'runs'>, report: Report): RunHead | undefined {
  const id = readName(row.cell('Id'), 'id', report);
  const date = readDate(row.cell('Date'), report);
  const outcome = readWord(row.cell('Outcome'), OUTCOMES, report);
  const failure = row.cell('Class').text === '' ? undefined : readWord(row.cell('Class'), FAILURE_CLASSES, report);
  const code = row.cell('Code').text === '' ? undefined : readWholeNumber(row.cell('Code'), report);
  if (failure !== undefined && (outcome === 'accepted' || outcome === 'succeeded')) {
    report('CELL-VALUE', placeCell(row.cell('Class')), {
      message: `a run that was ${outcome} has no class of failure`,
      found: failure,
      expected: 'an empty cell',
    });
    return undefined;
  }
  if (id === undefined || outcome === undefined) return undefined;
  return {
    id,
    date: date ?? '',
    operations: readMarks(row.cell('Operation').text).map((mark) => mark.text),
    outcome,
    ...stripMarks('model', row.cell('Model')),
    ...stripMarks('deduction', row.cell('Deduction')),
    ...(failure === undefined ? {} : { failure }),
    ...(code === undefined ? {} : { code }),
    origin: row.origin,
  };
}

function stripMarks<Key extends string>(key: Key, cell: Cell): { [K in Key]?: string } {
  const text = readText(cell).replaceAll('`', '');
  return (text === '' ? {} : { [key]: text }) as { [K in Key]?: string };
}

/** Checks that a run's operations exist. */
export function checkRunOperations(row: RowOf<'runs'>, operations: ReadonlySet<string>, report: Report): void {
  const cell = row.cell('Operation');
  for (const mark of readMarks(cell.text)) {
    if (operations.has(mark.text)) continue;
    report('ADDRESS-UNKNOWN', placeCell(cell, mark.from, mark.to), {
      message: `${quote(mark.text)} is no operation`,
      found: mark.text,
      nearest: findNearest(mark.text, operations),
    });
  }
}

/** Full addresses of the rows that a Confirms or Rejects cell names; a short address belongs to every operation of the run that has such a row. */
export function readClaims(
  cell: Cell,
  operations: readonly string[],
  addresses: ReadonlySet<string>,
  report: Report,
): string[] {
  const claims: string[] = [];
  for (const mark of readMarks(cell.text)) {
    const candidates = addresses.has(mark.text)
      ? [mark.text]
      : operations.map((operation) =>
          mark.text.startsWith('#') ? `${operation}${mark.text}` : `${operation}/${mark.text}`,
        );
    const found = candidates.filter((address) => addresses.has(address));
    if (found.length > 0) claims.push(...found);
    else reportAddress(cell, mark, candidates, addresses, report);
  }
  return claims;
}

function reportAddress(
  cell: Cell,
  mark: { text: string; from: number; to: number },
  candidates: readonly string[],
  addresses: ReadonlySet<string>,
  report: Report,
): void {
  const nearest = candidates
    .map((candidate) => findNearest(candidate, addresses))
    .find((address) => address !== undefined);
  report('ADDRESS-UNKNOWN', placeCell(cell, mark.from, mark.to), {
    message: `${quote(mark.text)} names no row`,
    found: mark.text,
    nearest,
  });
}

/** A Subject: an address in code marks, which must exist, or prose. */
function readSubject(cell: Cell, addresses: ReadonlySet<string>, report: Report): string | undefined {
  if (!cell.text.startsWith('`')) {
    if (cell.text === '')
      report('CELL-EMPTY', placeCell(cell), {
        message: 'the subject is empty',
        expected: 'the address of a row in code marks, or a few words',
      });
    return cell.text === '' ? undefined : readText(cell);
  }
  const mark = readSoleMark(cell, 'the address of a row', report);
  if (mark === undefined) return undefined;
  if (!addresses.has(mark.text)) reportAddress(cell, mark, [mark.text], addresses, report);
  return mark.text;
}

export function readReading(
  row: RowOf<'readings'>,
  known: ReadonlySet<string>,
  addresses: ReadonlySet<string>,
  report: Report,
): Reading | undefined {
  const subject = readSubject(row.cell('Subject'), addresses, report);
  const chosen = readWord(row.cell('Chosen'), ['yes', 'no'], report);
  const sources = readEvidence(row.cell('Sources'), known, report);
  demandText(row.cell('Reading'), 'what the sources say', report);
  if (subject === undefined || chosen === undefined) return undefined;
  return {
    subject,
    reading: readText(row.cell('Reading')),
    sources,
    chosen: chosen === 'yes',
    why: readText(row.cell('Why')),
    origin: row.origin,
  };
}

export function readGap(row: RowOf<'gaps'>, addresses: ReadonlySet<string>, report: Report): Gap | undefined {
  const id = readName(row.cell('Gap'), 'id', report);
  const subject = readSubject(row.cell('Subject'), addresses, report);
  const state = readWord(row.cell('State'), GAP_STATES, report);
  if (id === undefined || subject === undefined || state === undefined) return undefined;
  return {
    id,
    subject,
    state,
    ...{ closesBy: '' },
    ...optionalText('closesBy', row.cell('Closes by')),
    note: readText(row.cell('Note')),
    origin: row.origin,
  };
}
