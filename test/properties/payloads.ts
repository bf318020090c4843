// Random bodies for an operation: mostly what a caller could mean, with every known value and the texts that its conditions ask for, and now and then something wrong.
import * as fc from 'fast-check';
import type { ViewNode, ViewShape } from '../../generator/kernel/view.ts';

/** Words that make conditions speak. */
export interface Vocabulary {
  /** Values of an enum by its path (`image_list[].type`). */
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** Texts in the conditions that read a path. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
}

export const NO_WORDS: Vocabulary = { values: new Map(), texts: new Map() };

const ABSENT = Symbol('absent');

/** Bodies whose keys are those of `shape`. */
export function bodiesOf(shape: ViewShape, words: Vocabulary): fc.Arbitrary<Record<string, unknown>> {
  return objectsOf(shape, '', words);
}

function objectsOf(shape: ViewShape, prefix: string, words: Vocabulary): fc.Arbitrary<Record<string, unknown>> {
  const fields = Object.entries(shape).map(([name, node]) =>
    fc
      .oneof(
        { weight: 24, arbitrary: valuesOf(node, `${prefix}${name}`, words) },
        { weight: 8, arbitrary: fc.constant(ABSENT) },
        { weight: 1, arbitrary: fc.oneof(WRONG, fc.constant(null)) },
      )
      .map((value) => [name, value] as const),
  );
  return fc.tuple(...fields).map((entries) => Object.fromEntries(entries.filter(([, value]) => value !== ABSENT)));
}

function valuesOf(node: ViewNode, path: string, words: Vocabulary): fc.Arbitrary<unknown> {
  switch (node.kind) {
    case 'text':
      return textsOf(words.values.get(path), words.texts.get(path.replace(/\[\]$/, '')) ?? []);
    case 'integer':
      return fc.integer({ min: -2, max: 12 });
    case 'number':
      return fc.oneof(
        fc.integer({ min: -10, max: 16 }),
        fc.constantFrom(0, 0.5, 2.9, 3.5, 10.01, 15.5, 24.5, 29.5, 60.5, 176.5),
      );
    case 'boolean':
      return fc.boolean();
    case 'id':
      return fc.constantFrom(7, '7', 9223372036854775807n, '9223372036854775807');
    case 'any':
      return fc.oneof(fc.constantFrom('', 'a', 1, true, null), fc.array(fc.integer(), { maxLength: 2 }));
    case 'object':
      return objectsOf(node.fields, `${path}.`, words);
    case 'list':
      return listsOf(node.of, path, words);
  }
}

function textsOf(values: readonly string[] | undefined, texts: readonly string[]): fc.Arbitrary<string> {
  const digits = fc.integer({ min: -3, max: 19 }).map(String);
  const odd = fc.oneof(
    fc.constant(LONG),
    fc.constantFrom('', ' ', '+5', '05', '1.5', '12 ', '0x1', '9007199254740993'),
    fc.string({ maxLength: 6 }),
  );
  const own = values ?? texts;
  return fc.oneof(
    ...(own.length === 0 ? [] : [{ weight: values === undefined ? 4 : 16, arbitrary: fc.constantFrom(...own) }]),
    ...(texts.length === 0 ? [] : [{ weight: 1, arbitrary: fc.constantFrom(...texts) }]),
    { weight: 5, arbitrary: digits },
    { weight: 2, arbitrary: odd },
  );
}

function listsOf(of: ViewNode, path: string, words: Vocabulary): fc.Arbitrary<unknown[]> {
  const items = fc.oneof({ weight: 40, arbitrary: valuesOf(of, `${path}[]`, words) }, { weight: 1, arbitrary: WRONG });
  const counter =
    of.kind === 'object' ? Object.keys(of.fields).find((name) => of.fields[name]?.kind === 'integer') : undefined;
  // Now and then longer than any limit on how many there may be.
  const lists = fc.oneof(
    { weight: 30, arbitrary: fc.array(items, { maxLength: 5 }) },
    { weight: 1, arbitrary: fc.array(items, { minLength: 9, maxLength: 12 }) },
    {
      weight: 10,
      arbitrary: fc.tuple(fc.array(items, { maxLength: 3 }), items, fc.integer({ min: 4, max: 8 })).map(crowd),
    },
  );
  if (counter === undefined) return lists;
  return fc
    .tuple(lists, fc.boolean())
    .map(([list, numbered]) => (numbered ? list.map((item, index) => number(item, counter, index + 1)) : list));
}

/** A list with one of its items many times over, for limits on how many of a kind there may be. */
function crowd([list, item, count]: [unknown[], unknown, number]): unknown[] {
  return [...list, ...Array.from({ length: count }, () => item)];
}

/** The item with its place in the list in its first whole-number field. */
function number(item: unknown, field: string, place: number): unknown {
  return typeof item === 'object' && item !== null && !Array.isArray(item) ? { ...item, [field]: place } : item;
}

/** Longer than any text may be. */
const LONG = 'x'.repeat(5000);

const WRONG = fc.constantFrom<unknown>(null, 'text', '', 3, 2.5, true, [], ['a'], {}, { type: 1 });
