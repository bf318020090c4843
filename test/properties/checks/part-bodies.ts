// Random bodies of one part: mostly what its schema takes, with the limits themselves and what lies just beyond them.
import * as fc from 'fast-check';
import type { Accepted, AcceptedField, AcceptedObject, Bounds } from '../../../generator/plan/accepted.ts';

/** Of so many values one is none that the field takes. */
const GOOD = 40;

export function bodiesOfPart(object: AcceptedObject): fc.Arbitrary<Record<string, unknown>> {
  const fields = object.fields.map((field) => propertyOf(field, object.isStrict));
  const others = object.isStrict ? fc.constant([]) : fc.array(OTHER, { maxLength: 2 });
  return fc.tuple(others, ...fields).map(([other, ...own]) => Object.fromEntries([...own.flat(), ...other]));
}

type Property = readonly [name: string, value: unknown];

const OTHER: fc.Arbitrary<Property> = fc.tuple(
  fc.constantFrom('extra', 'constructor', 'toString', '7', 'x-y'),
  fc.constantFrom<unknown>(1, null, undefined, 'text', [1], { deep: {} }),
);

function propertyOf(
  { name, accepted, isRequired }: AcceptedField,
  isStrict: boolean,
): fc.Arbitrary<readonly Property[]> {
  const value = valuesOf(accepted).map((each) => [[name, each]] as const);
  const absent = fc.constantFrom<readonly Property[]>(
    [],
    [[name, undefined]],
    ...(isStrict ? [] : [[[name, null]] as const]),
  );
  return fc.oneof({ weight: isRequired ? GOOD : 3, arbitrary: value }, { weight: 1, arbitrary: absent });
}

function valuesOf(accepted: Accepted): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: GOOD, arbitrary: goodValuesOf(accepted) }, { weight: 1, arbitrary: oddValuesOf(accepted) });
}

function goodValuesOf(accepted: Accepted): fc.Arbitrary<unknown> {
  switch (accepted.kind) {
    case 'text':
      return fc.constantFrom(...textsWithin(accepted.length));
    case 'formatted':
      return fc.constantFrom(...accepted.formats.flatMap((format) => FORMATTED[format]));
    case 'numeric':
      return fc.constantFrom(...numbersWithin(accepted.range).map(String));
    case 'number':
      return fc.constantFrom(...numbersWithin(accepted.range));
    case 'boolean':
      return fc.boolean();
    case 'int64':
      return fc.constantFrom<unknown>(7, '7', -0, '9223372036854775807', -9223372036854775808n, '0000000000000000007');
    case 'any':
      return fc.constantFrom<unknown>(null, undefined, 0, 'text', SPARSE, { deep: [{}] }, 5n);
    case 'enum':
    case 'read-enum':
      return fc.constantFrom(...(accepted.values.length === 0 ? ['none'] : accepted.values));
    case 'object':
      return bodiesOfPart(accepted);
    case 'list':
      return listsOf(accepted);
    case 'read-parameter':
      return goodValuesOf(accepted.of).chain((value) => fc.constantFrom(value, String(value)));
    case 'read-number':
      return fc.constantFrom<unknown>(0, -0, 7, '7', '-0', '5.0', '007');
    case 'read-numeric-text':
      return fc.constantFrom<unknown>('', 'text', 0.1, -0, 1e21, '5.041');
    case 'read-int64':
      return fc.constantFrom<unknown>('', '7', 7, -0, 9007199254740993n);
  }
}

/** A list with holes. */
const SPARSE = Object.assign(new Array(3), { 1: 'item' });

/** What lies just beyond the limits, and what is nothing at all. */
function oddValuesOf(accepted: Accepted): fc.Arbitrary<unknown> {
  const beyond: readonly unknown[] =
    accepted.kind === 'text' || accepted.kind === 'formatted' || accepted.kind === 'numeric'
      ? [...textsBeyond(accepted.length), '1e3', ' 5', 'https:/a', 'data:image/png;base64,AAAA', 'A']
      : accepted.kind === 'number'
        ? [
            (accepted.range.min ?? 0) - 1,
            (accepted.range.max ?? 0) + 1,
            Number.NaN,
            Number.POSITIVE_INFINITY,
            2 ** 53,
            0.5,
          ]
        : ['9223372036854775808', 2 ** 53, 1.5, Number.NaN, 'other'];
  return fc.constantFrom<unknown>(...beyond, ...NOTHING);
}

const NOTHING: readonly unknown[] = [
  null,
  '',
  0,
  7,
  7n,
  true,
  [],
  {},
  'text',
  Symbol('symbol'),
  Math.max,
  new Date(0),
  Object('text'),
];

const FORMATTED = {
  url: ['https://example.com/a.png', 'HTTP://A', 'https://xn--fsq.example/%F0'],
  base64: ['aGVsbG8=', 'AA', '+/9a', 'A'.repeat(400)],
  integer: ['0', '-12', '999999999999999'],
  decimal: ['0', '1.5', '-0.25'],
} as const;

function textsWithin({ min = 0, max }: Bounds): string[] {
  const longest = max ?? min + 3;
  // A character outside the basic plane is two units long and counts as one.
  return ['a'.repeat(longest), '😀'.repeat(longest), `${'é'.repeat(Math.max(0, min - 1))}${min === 0 ? '' : '\ud800'}`];
}

function textsBeyond({ min = 0, max = 3 }: Bounds): string[] {
  return ['a'.repeat(max + 1), '😀'.repeat(max + 1), '😀'.repeat(Math.max(0, min - 1)), 'x'.repeat(max * 2 + 1)];
}

function numbersWithin({ min, max }: Bounds): number[] {
  const low = min ?? (max === undefined ? -3 : max - 3);
  return [low, max ?? low + 4].map((limit) => (limit === 0 ? -0 : limit));
}

function listsOf({ of, items, mayBeEmpty }: Extract<Accepted, { kind: 'list' }>): fc.Arbitrary<unknown[]> {
  const { min = 0, max = min + 2 } = items;
  const lists = fc.array(valuesOf(of), { minLength: min, maxLength: Math.min(max, min + 3) });
  const around = fc.array(goodValuesOf(of), { minLength: Math.max(0, min - 1), maxLength: max + 1 });
  return fc.oneof(
    { weight: 12, arbitrary: lists },
    { weight: 1, arbitrary: around },
    {
      weight: mayBeEmpty ? 2 : 0,
      arbitrary: fc.constant<unknown[]>([]),
    },
  );
}
