// Counts one captured body along the rows of its part. Values are looked at and forgotten; only counts, our own values and JSON types stay.

import { addressValue } from '../../kernel/addresses.ts';
import { type FieldType, PARTS } from '../../kernel/contract-model.ts';
import { hasFormat, isInt64 } from '../../kernel/scalars.ts';
import { readParameter } from '../../kernel/tolerant.ts';
import { isRecord } from '../../kernel/view.ts';
import type { Known } from '../known.ts';
import { typeOfJson } from './json-type.ts';
import { LIMIT_FORMS } from './limit-forms.ts';
import { createSightings, noteSighting, type Sightings } from './sightings.ts';
import type { Container, FieldTally, PartTally, TypeSets } from './tally.ts';
import { noteUnknown, type UnknownScope } from './unknown-keys.ts';

export interface BodyScope {
  readonly known: Known;
  readonly unknown: UnknownScope;
}

export function tallyBody(tally: PartTally, body: unknown, line: number, scope: BodyScope): void {
  const isText = tally.part === 'query' || tally.part === 'path';
  const received = PARTS[tally.part] === 'received';
  if (isRecord(body)) tallyObject(tally.root, body);
  else noteSighting(tally.shapeless, line);

  function tallyObject(container: Container, object: Readonly<Record<string, unknown>>): void {
    container.objects += 1;
    const strangers: [string, unknown][] = [];
    for (const [key, value] of Object.entries(object)) {
      const field = container.fields.get(key);
      if (field === undefined) strangers.push([key, value]);
      else tallyValue(field, value);
    }
    for (const [name, tally] of container.demanded)
      if (!Object.hasOwn(object, name) || isEmpty(object[name])) noteSighting(tally.absent, line);
    if (strangers.length > 0) noteUnknown(container.unknown, strangers, line, scope.unknown);
  }

  /** What is required is no empty text and, where it is sent, no empty list. */
  function isEmpty(value: unknown): boolean {
    return value === null || value === '' || (!received && Array.isArray(value) && value.length === 0);
  }

  function tallyValue(tally: FieldTally, raw: unknown): void {
    const { type } = tally.field;
    const value = isText && isWritten(type) ? readParameter(raw) : raw;
    if (value === null || value === undefined) {
      tally.nulls += 1;
      return;
    }
    noteSighting(tally.present, line);
    if (!tallyType(tally, tally.whole, value)) return;
    tallyLimits(tally, value);
    if (type.kind === 'enum' && typeof value === 'string') tallyEnum(tally, value);
    if (tally.item !== undefined && Array.isArray(value)) for (const item of value) tallyItem(tally, tally.item, item);
    if (tally.below !== undefined && isRecord(value)) tallyObject(tally.below, value);
  }

  function tallyItem(tally: FieldTally, types: TypeSets, item: unknown): void {
    if (item === null || item === undefined) return;
    if (tallyType(tally, types, item) && tally.below !== undefined && isRecord(item)) tallyObject(tally.below, item);
  }

  /** True if the value is of the type of the row and may be looked at further. */
  function tallyType(tally: FieldTally, { type, main, tolerated, loose }: TypeSets, value: unknown): boolean {
    const own = typeOfJson(value);
    if (main === undefined || own === undefined) return true;
    if (main.has(own)) {
      if (!isWellFormed(type, value)) noteSighting(tally.unformatted, line);
      return true;
    }
    if (tolerated.has(own)) return false;
    if (loose.has(own)) {
      noteSighting(tally.loose, line);
      return false;
    }
    noteSighting(tally.wrong, line);
    tally.wrongTypes.add(own);
    return false;
  }

  function tallyEnum(tally: FieldTally, value: string): void {
    const count = tally.values.get(value);
    if (count !== undefined) {
      tally.values.set(value, count + 1);
      return;
    }
    // A word of our own register, so that it may be told.
    if (scope.known.refused.has(addressValue(tally.field.id, value))) noteRefused(tally.refused, value);
    else noteSighting(tally.strange, line);
  }

  function noteRefused(refused: Map<string, Sightings>, value: string): void {
    const sightings = refused.get(value) ?? createSightings();
    refused.set(value, sightings);
    noteSighting(sightings, line);
  }

  function tallyLimits(tally: FieldTally, value: unknown): void {
    for (const limit of tally.field.limits) {
      if (limit.kind !== 'length' && limit.kind !== 'items' && limit.kind !== 'range') continue;
      const size = LIMIT_FORMS[limit.kind](value);
      const isOutside = size !== undefined && (size < (limit.min ?? -Infinity) || size > (limit.max ?? Infinity));
      const sightings = tally.outside.get(limit.kind);
      if (isOutside && sightings !== undefined) noteSighting(sightings, line);
    }
  }
}

/** What travels as text in a path or query and means something else. */
function isWritten({ kind }: FieldType): boolean {
  return kind === 'integer' || kind === 'number' || kind === 'boolean';
}

/** An empty text means the same as none. */
function isWellFormed(type: FieldType, value: unknown): boolean {
  if (type.kind === 'int64') return isInt64(value);
  if (type.kind !== 'string' || typeof value !== 'string' || value === '' || type.formats.length === 0) return true;
  return type.formats.some((format) => hasFormat(value, format));
}
