// Compares the type of a row with the types that upstream allows. Sent values must be ones that upstream takes, received ones must be ones that we read.

import type { Field, FieldType, TextFormat } from '../kernel/contract-model.ts';
import { printType } from '../kernel/field-notation.ts';
import type { Difference } from './difference.ts';
import { contradict, differ, type FieldPair } from './field-pair.ts';
import { listMainTypes } from './register/shape-rows.ts';
import { JSON_TYPES, type JsonType, type Shape } from './upstream.ts';

export interface TypeVerdict {
  readonly differences: readonly Difference[];
  /** False when the two have nothing in common, so that comparing what is below would only echo it. */
  readonly comparable: boolean;
}

export function compareType(pair: FieldPair): TypeVerdict {
  return compareTypes(pair, pair.field.type, pair.theirs, '');
}

function compareTypes(pair: FieldPair, type: FieldType, theirs: Shape, suffix: string): TypeVerdict {
  const main = listMainTypes(type);
  if (theirs.types === undefined) return { differences: [], comparable: true };
  const sides = { ours: `${printType(type)}${suffix}`, theirs: `${printShape(theirs)}${suffix}`, at: theirs.at };
  if (main === undefined) {
    const message = `${pair.field.id} is of any type in the register, upstream has ${sides.theirs}`;
    const upstream = theirs.at;
    return {
      differences: [differ(pair, 'COMPARE-DETAIL-UNKNOWN', 'Type', { message, ...sides, upstream })],
      comparable: false,
    };
  }
  const readable = new Set([...main, ...listTolerated(pair.field, type)]);
  if (![...theirs.types].some((name) => readable.has(name)))
    return { differences: [conflict(pair, sides)], comparable: false };
  return {
    differences: [...compareSets(pair, type, main, theirs, sides), ...compareItems(pair, type, theirs)],
    comparable: true,
  };
}

type Sides = Parameters<typeof contradict>[4];

function conflict(pair: FieldPair, sides: Sides): Difference {
  const message = `${pair.field.id} is ${sides.ours} in the register, upstream has ${sides.theirs}`;
  return contradict(pair, 'COMPARE-TYPE', 'Type', message, sides);
}

function compareSets(
  pair: FieldPair,
  type: FieldType,
  main: ReadonlySet<JsonType>,
  theirs: Shape,
  sides: Sides,
): Difference[] {
  if (haveOtherFormats(type, theirs)) return [conflict(pair, sides)];
  const allowed = theirs.types ?? new Set(JSON_TYPES);
  const readable = new Set([...main, ...listTolerated(pair.field, type), ...listReadAnyway(type)]);
  // An int64 is text or number by its type, whichever of them upstream names.
  const oursOnly = type.kind === 'int64' ? [] : [...main].filter((name) => !allowed.has(name));
  const theirsOnly = [...allowed].filter((name) => !(pair.direction === 'received' ? readable : main).has(name));
  const breaking = pair.direction === 'sent' ? oursOnly : theirsOnly;
  if (breaking.length > 0) return [conflict(pair, sides)];
  const harmless = pair.direction === 'sent' ? theirsOnly : oursOnly;
  if (harmless.length > 0) {
    const message = `${pair.field.id} is ${sides.ours} in the register, upstream has ${sides.theirs}; no call breaks by it`;
    return [
      differ(pair, 'COMPARE-NARROWER', 'Type', {
        message,
        ours: sides.ours,
        theirs: sides.theirs,
        upstream: theirs.at,
      }),
    ];
  }
  return compareFormats(pair, type, theirs);
}

/** JSON types that the row says are sent instead at times. */
export function listTolerated(field: Pick<Field, 'limits'>, type: FieldType): JsonType[] {
  const json = field.limits.find((limit) => limit.kind === 'tolerate')?.json;
  if (json === undefined || type.kind === 'unknown') return [];
  return json === 'number' ? ['integer', 'number'] : [json];
}

/** What generated code reads of an answer although the row does not say it: digits for a number, and numbers for digits. */
export function listReadAnyway(type: FieldType): JsonType[] {
  if (type.kind === 'integer' || type.kind === 'number') return ['string'];
  return type.kind === 'string' && isNumeric(type.formats) ? ['integer', 'number'] : [];
}

function isNumeric(formats: readonly TextFormat[]): boolean {
  return formats.some((format) => format === 'integer' || format === 'decimal');
}

function haveOtherFormats(type: FieldType, { formats, types }: Shape): boolean {
  if (type.kind !== 'string' || type.formats.length === 0 || formats.length === 0 || types?.has('string') === false)
    return false;
  return !type.formats.some((format) => formats.includes(format));
}

function compareFormats(pair: FieldPair, type: FieldType, theirs: Shape): Difference[] {
  const [format] = theirs.formats;
  if (format === undefined || type.kind !== 'string' || type.formats.length > 0) return [];
  const ours = printType(type);
  const told = `string<${theirs.formats.join(',')}>`;
  const message = `${pair.field.id} is any text in the register, upstream has ${told}`;
  return [differ(pair, 'COMPARE-DETAIL-UNKNOWN', 'Type', { message, ours, theirs: told, upstream: theirs.at })];
}

/** Items of a list; of objects their fields are compared, as rows of their own. */
function compareItems(pair: FieldPair, type: FieldType, theirs: Shape): readonly Difference[] {
  if (type.kind !== 'array' || theirs.items === undefined) return [];
  return compareTypes(pair, type.of, theirs.items(), ' in a list').differences;
}

/** `string<url> or array<integer>`. */
export function printShape({ types, formats, items }: Pick<Shape, 'types' | 'formats' | 'items'>, depth = 0): string {
  if (types === undefined) return 'any type';
  if (types.size === 0) return 'no type that all its schemas allow';
  const names = JSON_TYPES.filter((name) => types.has(name) && !(name === 'integer' && types.has('number')));
  return names
    .map((name) => {
      if (name === 'string' && formats.length > 0) return `string<${formats.join(',')}>`;
      return name === 'array' && items !== undefined && depth === 0 ? `array<${printShape(items(), 1)}>` : name;
    })
    .join(' or ');
}
