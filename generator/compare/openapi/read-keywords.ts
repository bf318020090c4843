// What single keywords of a schema say: types, formats, limits. The differences between 3.0 and 3.1 end here.
import type { Scalar, TextFormat } from '../../kernel/contract-model.ts';
import {
  isTrue,
  listItems,
  readEntry,
  readNumberOf,
  readTextOf,
  type SourceMap,
  type SourceNode,
} from '../document/source-node.ts';
import { type Bounds, JSON_TYPES, type JsonType } from '../upstream.ts';

const FORMATS: Readonly<Record<string, TextFormat>> = {
  uri: 'url',
  url: 'url',
  iri: 'url',
  'uri-reference': 'url',
  byte: 'base64',
  base64: 'base64',
  integer: 'integer',
  int64: 'integer',
  decimal: 'decimal',
};

export function readTypes(schema: SourceMap): ReadonlySet<JsonType> | undefined {
  const type = schema.entries.get('type');
  const names = type?.kind === 'list' ? type.items.map(readTextOf) : [readTextOf(type)];
  const types = new Set(JSON_TYPES.filter((name) => names.includes(name)));
  if (types.has('number')) types.add('integer');
  if (types.size > 0) return types;
  return inferTypes(schema);
}

/** Many leave the type out where the rest tells it. */
function inferTypes(schema: SourceMap): ReadonlySet<JsonType> | undefined {
  const { entries } = schema;
  if (entries.has('properties') || entries.has('additionalProperties')) return new Set(['object']);
  if (entries.has('items')) return new Set(['array']);
  const constant = entries.get('const');
  const values = [...listItems(entries.get('enum')), ...(constant === undefined ? [] : [constant])];
  const types = values.flatMap((node) => {
    const value = readScalar(node);
    return value === undefined || value === null ? [] : typeOf(value);
  });
  return types.length === 0 ? undefined : new Set(types);
}

function typeOf(value: Scalar): JsonType {
  switch (typeof value) {
    case 'string':
      return 'string';
    case 'boolean':
      return 'boolean';
    default:
      return Number.isInteger(value) ? 'integer' : 'number';
  }
}

export function readScalar(node: SourceNode | undefined): Scalar | null | undefined {
  return node?.kind === 'scalar' ? node.value : undefined;
}

export function readFormats(schema: SourceMap): TextFormat[] {
  const names = ['format', 'contentEncoding'].map((keyword) => readTextOf(schema.entries.get(keyword)) ?? '');
  const format = names.flatMap((name) => (Object.hasOwn(FORMATS, name) ? (FORMATS[name] ?? []) : []));
  // On a number a format says how large it may be, not how a text is written.
  return readTypes(schema)?.has('string') === false ? [] : format;
}

const LIMITS = [
  ['length', 'minLength', 'maxLength'],
  ['items', 'minItems', 'maxItems'],
  ['range', 'minimum', 'maximum'],
] as const;

export function readLimits(schema: SourceMap): Bounds[] {
  return LIMITS.flatMap(([kind, minimum, maximum]): Bounds[] => {
    const min = readNumberOf(schema.entries.get(minimum));
    const max = readNumberOf(schema.entries.get(maximum));
    // That a text or list may be empty says nothing.
    const low = kind === 'range' ? min : (readGap(schema, minimum, maximum) ?? (min === 0 ? undefined : min));
    const stated = { kind, ...(low === undefined ? {} : { min: low }), ...(max === undefined ? {} : { max }) };
    const bounds = kind === 'range' ? applyExclusive(schema, stated) : stated;
    return bounds.min === undefined && bounds.max === undefined ? [] : [bounds];
  });
}

/** `not: { minItems: 1, maxItems: 1 }` says that there are none or at least two; being empty means the same as none. */
function readGap(schema: SourceMap, minimum: string, maximum: string): number | undefined {
  const gap = schema.entries.get('not');
  const isPlain = gap?.kind === 'map' && [...gap.entries.keys()].every((key) => key === minimum || key === maximum);
  const max = isPlain ? readNumberOf(gap.entries.get(maximum)) : undefined;
  return max === undefined || readNumberOf(readEntry(gap, minimum)) !== 1 ? undefined : max + 1;
}

/** True if `not` says no more than that. */
export function isGap(schema: SourceMap): boolean {
  return LIMITS.some(([kind, minimum, maximum]) => kind !== 'range' && readGap(schema, minimum, maximum) !== undefined);
}

/** `exclusiveMinimum` is a number in 3.1 and a flag in 3.0; of whole numbers the next one is the limit, of others the bound itself is compared. */
function applyExclusive(schema: SourceMap, bounds: Bounds): Bounds {
  const types = readTypes(schema);
  const step = types?.has('integer') === true && !types.has('number') ? 1 : 0;
  const low = schema.entries.get('exclusiveMinimum');
  const high = schema.entries.get('exclusiveMaximum');
  const min = readNumberOf(low) ?? (isTrue(low) ? bounds.min : undefined);
  const max = readNumberOf(high) ?? (isTrue(high) ? bounds.max : undefined);
  return {
    ...bounds,
    ...(min === undefined ? {} : { min: Math.max(min + step, bounds.min ?? -Infinity) }),
    ...(max === undefined ? {} : { max: Math.min(max - step, bounds.max ?? Infinity) }),
  };
}
