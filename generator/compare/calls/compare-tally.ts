// Compares what was counted of one row with what the row says, and then what stands below it.

import { addressValue } from '../../kernel/addresses.ts';
import type { Operation, PartName } from '../../kernel/contract-model.ts';
import { printLimit, printType } from '../../kernel/field-notation.ts';
import { placeOrigin } from '../../model/row-reader.ts';
import type { CompareCode, Difference } from '../difference.ts';
import { type Detail, differ } from '../field-pair.ts';
import type { Known } from '../known.ts';
import { refuseKnown, tellEvidenced } from '../tell-known.ts';
import { countSightings, placeLine } from './count-sightings.ts';
import type { Sightings } from './sightings.ts';
import type { FieldTally } from './tally.ts';

export interface TallyPair {
  readonly operation: Operation;
  readonly part: PartName;
  readonly direction: 'sent' | 'received';
  readonly file: string;
  readonly known: Known;
  /** Whether enough calls were seen to say what was in none of them, and how many there were. */
  readonly countsUnseen: boolean;
  readonly calls: number;
}

/** `objects` is how many could have had the field. */
export function compareTally(pair: TallyPair, tally: FieldTally, objects: number): Difference[] {
  if (tally.present.count + tally.nulls === 0) return missField(pair, tally, objects);
  return [
    ...tellStatus(pair, tally, objects),
    ...compareTypes(pair, tally),
    ...compareValues(pair, tally),
    ...compareLimits(pair, tally),
    ...comparePresence(pair, tally, objects),
    ...[...(tally.below?.fields.values() ?? [])].flatMap((field) =>
      compareTally(pair, field, tally.below?.objects ?? 0),
    ),
  ];
}

function missField(pair: TallyPair, tally: FieldTally, objects: number): Difference[] {
  const { field } = tally;
  const missed = comparePresence(pair, tally, objects);
  if (missed.length > 0 || !pair.countsUnseen || objects === 0 || field.status === 'not-evidenced') return missed;
  const message = `${field.id} was in none of ${objects} bodies (${pair.calls} calls)`;
  return [
    differ({ ...pair, field }, 'COMPARE-FIELD-UNSEEN', 'Field', {
      message,
      counts: { seen: 0, of: objects, lines: [] },
    }),
  ];
}

function tellStatus({ operation, file }: TallyPair, { field, present }: FieldTally, objects: number): Difference[] {
  const place = placeOrigin(field.origin, 'Status');
  const counts = countSightings(present, objects);
  return tellEvidenced({ operation: operation.id, address: field.id, place }, field, placeLine(file, present), counts);
}

function compareTypes(pair: TallyPair, tally: FieldTally): Difference[] {
  const { field, wrong, wrongTypes, loose, unformatted } = tally;
  const ours = printType(field.type);
  const types = [...wrongTypes].sort().join(' or ');
  return [
    ...tell(pair, tally, wrong, 'COMPARE-TYPE', 'Type', {
      message: `${field.id} is ${ours} in the register, values were ${types}`,
      ours,
      theirs: types,
    }),
    ...tell(pair, tally, unformatted, 'COMPARE-TYPE', 'Type', {
      message: `${field.id} is ${ours} in the register, values had another form`,
      ours,
    }),
    ...tell(pair, tally, loose, 'COMPARE-NARROWER', 'Type', {
      message: `${field.id} is ${ours} in the register, values came as ${ours.includes('string') ? 'number' : 'string'}; generated code reads them`,
      ours,
    }),
  ];
}

function compareValues(pair: TallyPair, tally: FieldTally): Difference[] {
  const { field, strange, refused, values, present } = tally;
  const own = { operation: pair.operation.id };
  const seen = present.count;
  return [
    ...tell(pair, tally, strange, 'COMPARE-VALUE-UNKNOWN', 'Field', {
      message: `${field.id} had values that no row has`,
      help: 'look the value up in the lines that are named and add its row; payloads are never shown here',
    }),
    ...[...refused].flatMap(([value, sightings]) => {
      const address = addressValue(field.id, value);
      const row = pair.known.refused.get(address);
      const counts = countSightings(sightings, present.count);
      const what = `the value ${value} of ${field.id} was seen in calls`;
      return row === undefined
        ? []
        : [refuseKnown({ ...own, address }, row, what, placeLine(pair.file, sightings), counts)];
    }),
    ...field.values.flatMap((row): Difference[] => {
      const count = values.get(row.value) ?? 0;
      const place = placeOrigin(row.origin, 'Value');
      const counts = { seen: count, of: seen, lines: [] };
      if (count > 0) return tellEvidenced({ ...own, address: row.id, place }, row, undefined, counts);
      if (!pair.countsUnseen || seen === 0 || row.status === 'not-evidenced') return [];
      const message = `${row.id} was not among ${seen} values (${pair.calls} calls)`;
      return [{ code: 'COMPARE-VALUE-UNSEEN', ...own, address: row.id, place, message, counts }];
    }),
  ];
}

function compareLimits(pair: TallyPair, tally: FieldTally): Difference[] {
  return [...tally.outside].flatMap(([kind, sightings]) => {
    const limit = tally.field.limits.find((each) => each.kind === kind);
    if (limit === undefined) return [];
    const ours = printLimit(limit);
    const message = `${tally.field.id} has ${ours} in the register, values were outside`;
    return tell(pair, tally, sightings, 'COMPARE-LIMIT', 'Limits', { message, ours });
  });
}

function comparePresence(pair: TallyPair, tally: FieldTally, objects: number): Difference[] {
  const { field, absent } = tally;
  if (absent.count === 0) return [];
  const counts = countSightings(absent, objects);
  const message = `${field.id} is required in the register and was missing`;
  const upstream = placeLine(pair.file, absent);
  return [differ({ ...pair, field }, 'COMPARE-REQUIRED', 'Required', { message, ours: 'required', upstream, counts })];
}

function tell(
  pair: TallyPair,
  { field, present }: FieldTally,
  sightings: Sightings,
  code: CompareCode,
  column: string,
  detail: Detail,
): Difference[] {
  if (sightings.count === 0) return [];
  const counts = countSightings(sightings, Math.max(present.count, sightings.count));
  return [differ({ ...pair, field }, code, column, { ...detail, upstream: placeLine(pair.file, sightings), counts })];
}
