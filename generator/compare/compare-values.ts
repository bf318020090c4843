// Compares the values of an enum with those that upstream lists, each value a difference of its own unless the two lists share nothing.

import { addressValue } from '../kernel/addresses.ts';
import type { FieldType, Value } from '../kernel/contract-model.ts';
import { placeOrigin } from '../model/row-reader.ts';
import type { Difference } from './difference.ts';
import { contradict, differ, type FieldPair } from './field-pair.ts';
import type { Known } from './known.ts';
import { refuseKnown, tellEvidenced } from './tell-known.ts';
import type { ShapeValue } from './upstream.ts';

/** Lists of values in messages are cut here; the whole list is at its place. */
const MOST_SHOWN = 8;

export function compareValues(pair: FieldPair, known: Known): Difference[] {
  const { field, theirs } = pair;
  if (field.type.kind === 'array') return compareItems(pair, field.type.of);
  // A list that is closed and empty is what lists in one allOf have in common.
  if (theirs.values.length === 0 && !(theirs.closed && field.type.kind === 'enum')) return [];
  if (field.type.kind !== 'enum') return compareUnlisted(pair, field.type, '');
  const listed = new Map(theirs.values.map((each) => [String(each.value), each]));
  const ours = new Map(field.values.map((row) => [row.value, row]));
  if (![...ours.keys()].some((value) => listed.has(value)) && theirs.closed) return [sharesNothing(pair)];
  return [
    ...field.values.flatMap((row) => compareValue(pair, row, listed.get(row.value))),
    ...[...listed].flatMap(([value, each]) => (ours.has(value) ? [] : [meetValue(pair, value, each, known)])),
  ];
}

/** No row can list the values of items, so upstream may know more of them. */
function compareItems(pair: FieldPair, of: FieldType): Difference[] {
  const items = pair.theirs.items?.();
  return items === undefined || items.values.length === 0
    ? []
    : compareUnlisted({ ...pair, theirs: items }, of, ' in a list');
}

/** Upstream lists values where the register takes any. */
function compareUnlisted(pair: FieldPair, type: FieldType, suffix: string): Difference[] {
  const { field, theirs, direction } = pair;
  if (type.kind === 'boolean' || type.kind === 'unknown') return [];
  const told = listValues(theirs.values);
  const sides = {
    ours: `any value${suffix}`,
    theirs: `${told}${suffix}`,
    claims: theirs.values.map(({ value }) => String(value)),
  };
  if (direction === 'sent' && theirs.closed) {
    const message = `${field.id} takes any value${suffix} in the register, upstream takes only ${told}`;
    return [contradict(pair, 'COMPARE-ENUM', 'Type', message, sides)];
  }
  const message = `upstream lists values of ${field.id}${suffix}: ${told}`;
  return [differ(pair, 'COMPARE-DETAIL-UNKNOWN', 'Type', { message, ...sides, upstream: theirs.at })];
}

function sharesNothing(pair: FieldPair): Difference {
  const { field, theirs } = pair;
  const ours = listValues(field.values);
  const told = listValues(theirs.values);
  const message = `${field.id} has no value in common with upstream`;
  const claims = theirs.values.map(({ value }) => String(value));
  return contradict(pair, 'COMPARE-ENUM', 'Type', message, { ours, theirs: told, claims });
}

function compareValue(pair: FieldPair, row: Value, told: ShapeValue | undefined): Difference[] {
  const place = placeOrigin(row.origin, 'Value');
  const own = { operation: pair.operation.id, address: row.id, place };
  if (told !== undefined) return tellEvidenced(own, row, told.at);
  if (row.status === 'not-evidenced') return [];
  const message = `upstream has no value ${row.value} of ${pair.field.id}`;
  return [{ code: 'COMPARE-VALUE-MISSING', ...own, message, ours: row.value, upstream: pair.theirs.at }];
}

function meetValue(pair: FieldPair, value: string, { at }: ShapeValue, known: Known): Difference {
  const { field, operation, part } = pair;
  const address = addressValue(field.id, value);
  const row = known.refused.get(address);
  const own = { operation: operation.id, address, place: placeOrigin(field.origin, 'Field') };
  if (row !== undefined) return refuseKnown(own, row, `upstream has the value ${value} of ${field.id}`, at);
  const message = `upstream has the value ${value} of ${field.id}, the register has not`;
  const proposal = { kind: 'value', operation, part, field, value } as const;
  return { code: 'COMPARE-VALUE-UNKNOWN', ...own, message, theirs: value, upstream: at, claims: [value], proposal };
}

function listValues(values: readonly { readonly value: unknown }[]): string {
  if (values.length === 0) return 'no value';
  const shown = values.slice(0, MOST_SHOWN).map(({ value }) => String(value));
  return `${shown.join(', ')}${values.length > MOST_SHOWN ? `, and ${values.length - MOST_SHOWN} more` : ''}`;
}
