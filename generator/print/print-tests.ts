// Prints the tests of one value: what must be true of it so that it may be kept as it is.
import type { Accepted, AcceptedObject, Bounds } from '../plan/accepted.ts';
import { quoteText } from './typescript.ts';

/** The name of the function that tests an object inside the value. */
export type NameGuard = (object: AcceptedObject) => string;

/** Expressions that must all be true, each fit to stand beside `&&`. */
export function listTests(accepted: Accepted, value: string, nameGuard: NameGuard): string[] {
  switch (accepted.kind) {
    case 'text':
      return [`typeof ${value} === 'string'`, ...listLengths(accepted.length, value)];
    case 'formatted':
      return listFormats(accepted.length, value, [
        printAny(accepted.formats.map((format) => `${TEXT_TESTS[format]}(${value})`)),
      ]);
    case 'numeric':
      return listFormats(accepted.length, value, [
        `${TEXT_TESTS[accepted.format]}(${value})`,
        ...listBounds(accepted.range, `Number(${value})`),
      ]);
    case 'number':
      return [`${accepted.isWhole ? 'isWhole' : 'isNumber'}(${value})`, ...listBounds(accepted.range, value)];
    case 'boolean':
      return [`typeof ${value} === 'boolean'`];
    case 'int64':
      return [`isInt64(${value})`];
    case 'any':
      return [];
    case 'enum':
      return [
        accepted.values.length === 0
          ? `isNothing(${value})`
          : printAny(accepted.values.map((each) => `${value} === ${quoteText(each)}`)),
      ];
    case 'read-enum':
      return [`typeof ${value} === 'string'`];
    case 'object':
      return [`${nameGuard(accepted)}(${value})`];
    case 'list':
      return [...listSizes(accepted, value), ...listItems(accepted.of, value, nameGuard)];
    case 'read-parameter':
    case 'read-number':
    case 'read-numeric-text':
    case 'read-int64':
      throw new Error(`${accepted.kind} converts what it reads: it is no test`);
  }
}

const TEXT_TESTS = {
  url: 'isWebUrl',
  base64: 'isRawBase64',
  integer: 'isWholeText',
  decimal: 'isDecimalText',
} as const;

export function printAll(tests: readonly string[]): string {
  return tests.join(' && ');
}

function printAny(tests: readonly string[]): string {
  return tests.length === 1 ? tests.join('') : `(${tests.join(' || ')})`;
}

function listFormats({ min, max }: Bounds, value: string, format: readonly string[]): string[] {
  const isText = `typeof ${value} === 'string'`;
  // The empty text means the same as none; where it is too short, no format takes it either.
  if (min === undefined)
    return [
      isText,
      ...listLengths({ max }, value),
      `(${value} === '' || ${format.length === 1 ? format.join('') : `(${printAll(format)})`})`,
    ];
  return [isText, ...listLengths({ min: min === 1 ? undefined : min, max }, value), ...format];
}

interface Lengths {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

function listLengths({ min, max }: Lengths, value: string): string[] {
  return [
    ...(min === undefined ? [] : [min === 1 ? `${value} !== ''` : `isAtLeast(${value}, ${min})`]),
    ...(max === undefined ? [] : [`isAtMost(${value}, ${max})`]),
  ];
}

function listBounds({ min, max }: Bounds, value: string): string[] {
  return [...(min === undefined ? [] : [`${value} >= ${min}`]), ...(max === undefined ? [] : [`${value} <= ${max}`])];
}

/** That a value is a list, and of the right length. */
export function listSizes({ items, mayBeEmpty }: Extract<Accepted, { kind: 'list' }>, value: string): string[] {
  const { min, max } = items;
  const least = `${value}.length >= ${min}`;
  return [
    `Array.isArray(${value})`,
    ...(min === undefined ? [] : [mayBeEmpty ? `(${value}.length === 0 || ${least})` : least]),
    ...(max === undefined ? [] : [`${value}.length <= ${max}`]),
  ];
}

function listItems(of: Accepted, value: string, nameGuard: NameGuard): string[] {
  if (of.kind === 'any') return [];
  const test = of.kind === 'object' ? nameGuard(of) : `(item) => ${printAll(listTests(of, 'item', nameGuard))}`;
  return [`allPass(${value}, ${test})`];
}
