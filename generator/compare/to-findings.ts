// Differences as findings, in the words of the catalogue and with the place on both sides, and as records for a program.
import { createFinding, type Finding, type Related } from '../findings/finding.ts';
import { placeOrigin } from '../model/row-reader.ts';
import type { Counts, Difference } from './difference.ts';

export function toFinding(difference: Difference): Finding {
  const { code, place, message, ours, theirs, help } = difference;
  return createFinding(code, place, {
    message: `${message}${printCounts(difference.counts)}${printPointer(difference)}`,
    ...(ours === undefined ? {} : { found: ours }),
    ...(theirs === undefined ? {} : { expected: theirs }),
    ...(help === undefined ? {} : { help }),
    related: listRelated(difference),
  });
}

/** `; 12 of 40, lines 3, 7, 9` */
function printCounts(counts: Counts | undefined): string {
  if (counts === undefined || counts.seen === 0) return '';
  const { seen, of, lines } = counts;
  const more = lines.length < seen && lines.length > 0 ? ', …' : '';
  const where = lines.length === 0 ? '' : `, ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}${more}`;
  return `; ${seen} of ${of}${where}`;
}

/** Where upstream says it, if the finding stands there itself; else it is a place of its own. */
function printPointer({ upstream, place }: Difference): string {
  return upstream?.place === place && upstream.pointer.startsWith('#') ? ` (${upstream.pointer})` : '';
}

function listRelated({ upstream, reading, counts, place }: Difference): Related[] {
  const what = counts === undefined ? `upstream: ${upstream?.pointer}` : 'the first call that shows it';
  return [
    ...(upstream === undefined || upstream.place === place ? [] : [{ place: upstream.place, message: what }]),
    ...(reading === undefined
      ? []
      : [{ place: placeOrigin(reading.origin, 'Reading'), message: `chosen: ${reading.reading}` }]),
  ];
}

/** A difference as a program reads it. */
export function toRecord(difference: Difference): Readonly<Record<string, unknown>> {
  const { code, operation, address, place, upstream, counts, reading } = difference;
  return {
    code,
    operation,
    address,
    place: { file: place.file, line: place.line, column: place.column },
    ...(upstream === undefined
      ? {}
      : { upstream: { file: upstream.place.file, line: upstream.place.line, pointer: upstream.pointer } }),
    ...(counts === undefined ? {} : { counts }),
    ...(reading === undefined ? {} : { reading: reading.reading }),
  };
}
