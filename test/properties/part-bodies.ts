// Random bodies of one part by its fields alone: good ones by types and limits, and the same with one thing changed that may or may not be wrong.
import * as fc from 'fast-check';
import type { Field, FieldType, Part } from '../../generator/kernel/contract-model.ts';
import { PARTS } from '../../generator/kernel/contract-model.ts';
import { isRecord } from '../../generator/kernel/view.ts';
import { buildFieldTree, type FieldNode } from '../../generator/plan/field-tree.ts';
import { findLimit } from '../../generator/plan/find-limit.ts';

type Body = Readonly<Record<string, unknown>>;

export function goodBodies(part: Part): fc.Arbitrary<Body> {
  return objectsOf(buildFieldTree(part, 'strict'), PARTS[part.name] === 'received');
}

/** A good body with one value, somewhere, replaced, removed or joined by an unknown key. */
export function changedBodies(part: Part): fc.Arbitrary<unknown> {
  const change = fc.tuple(fc.nat(), fc.oneof(fc.constantFrom('remove', 'add'), fc.constant('replace')), ODD);
  return fc.tuple(goodBodies(part), change).map(([body, [place, kind, odd]]) => {
    const paths = listPaths(body);
    const path = paths[place % paths.length] ?? [];
    return changeAt(body, path, kind === 'remove' ? () => REMOVED : kind === 'add' ? addKey : () => odd);
  });
}

const REMOVED = Symbol('removed');

const ODD = fc.oneof(
  fc.constantFrom<unknown>(null, '', ' ', 'text', 0, -1, 3, 2.5, 1e6, true, [], ['a'], [null], {}, { type: 1 }),
  fc.constantFrom(
    '007',
    '+5',
    '1.0',
    '1.5',
    '-0',
    '1e3',
    '9007199254740993',
    '🌊',
    'x'.repeat(5000),
    '🌊'.repeat(3000),
  ),
  fc.constantFrom(
    'AAAAA',
    'AA=',
    'https://a b',
    'https://',
    'ftp://a/b',
    'data:image/png;base64,AAAA',
    '9223372036854775808',
    '999999',
    9007199254740993n,
  ),
  fc.string({ unit: 'grapheme', maxLength: 5 }),
);

function addKey(value: unknown): unknown {
  return isRecord(value) ? { ...value, unknown_key: 1 } : value;
}

function objectsOf(nodes: readonly FieldNode[], received: boolean): fc.Arbitrary<Body> {
  const entries = nodes.map((node) => {
    const values = valuesOf(node, node.field.type, received).map((value) => [[node.name, value]] as const);
    return node.field.required.kind === 'yes' ? values : fc.oneof(values, fc.constant([] as const));
  });
  return fc.tuple(...entries).map((pairs) => Object.fromEntries(pairs.flat()));
}

function valuesOf(node: FieldNode, type: FieldType, received: boolean): fc.Arbitrary<unknown> {
  const { field, children } = node;
  switch (type.kind) {
    case 'string':
      return textsOf(field, type.formats);
    case 'enum': {
      const known = field.values.map(({ value }) => value);
      return fc.constantFrom(...(known.length === 0 || received ? [...known, 'new'] : known));
    }
    case 'integer':
      return fc.integer({ min: Math.ceil(rangeOf(field).min), max: Math.floor(rangeOf(field).max) });
    case 'number':
      return fc.double({ ...rangeOf(field), noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'int64':
      return fc.constantFrom(7, '7', 9223372036854775807n, '9223372036854775807');
    case 'unknown':
      return fc.jsonValue({ maxDepth: 1 });
    case 'object':
      return objectsOf(children, received);
    case 'array': {
      const items = findLimit(field, 'items');
      const minLength = Math.max(1, items?.min ?? 1);
      return fc.array(valuesOf(node, type.of, received), {
        minLength,
        maxLength: Math.min(items?.max ?? 3, minLength + 2),
      });
    }
  }
}

function rangeOf(field: Field): { readonly min: number; readonly max: number } {
  const range = findLimit(field, 'range');
  const min = range?.min ?? Math.min(-20, range?.max ?? 0);
  return { min, max: range?.max ?? Math.max(20, min) };
}

function textsOf(field: Field, formats: readonly string[]): fc.Arbitrary<string> {
  const { min, max } = rangeOf(field);
  const urls = ['https://example.com/a.png', 'HTTP://例え.jp/ü?b=c#d'];
  const base64 = ['AAAA', 'iVBORw0KGgo=', 'AA'];
  if (formats.includes('integer')) return fc.integer({ min: Math.ceil(min), max: Math.floor(max) }).map(String);
  if (formats.includes('decimal')) return fc.constantFrom(String(max), `${Math.ceil(min)}.50`);
  if (formats.length > 0)
    return fc.constantFrom(...(formats.includes('url') ? urls : []), ...(formats.includes('base64') ? base64 : []));
  const length = findLimit(field, 'length');
  const minLength = Math.max(1, length?.min ?? 1);
  const maxLength = length?.max ?? minLength + 8;
  return fc.oneof(
    fc.string({ unit: 'grapheme-ascii', minLength, maxLength: Math.min(maxLength, minLength + 8) }),
    // Two UTF-16 units for each character, as many as may be.
    fc.constant('🌊'.repeat(maxLength)),
  );
}

type Path = readonly (string | number)[];

function listPaths(value: unknown, path: Path = []): Path[] {
  const children = Array.isArray(value)
    ? value.flatMap((item, index) => listPaths(item, [...path, index]))
    : isRecord(value)
      ? Object.entries(value).flatMap(([key, child]) => listPaths(child, [...path, key]))
      : [];
  return [path, ...children];
}

function changeAt(value: unknown, [first, ...rest]: Path, change: (value: unknown) => unknown): unknown {
  if (first === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((item, index) => (index === first ? changeAt(item, rest, change) : item)).filter(isKept);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, child]) => [
    key,
    key === first ? changeAt(child, rest, change) : child,
  ]);
  return Object.fromEntries(entries.filter(([, child]) => isKept(child)));
}

function isKept(value: unknown): boolean {
  return value !== REMOVED;
}
