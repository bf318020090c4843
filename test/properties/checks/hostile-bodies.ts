// Turns an ordinary body into one that JSON never makes but JavaScript can: inherited keys, accessors, holes, foreign prototypes, keys of the prototype itself.
import * as fc from 'fast-check';

type Body = Readonly<Record<string, unknown>>;

/** The body itself more often than not. */
export function disguise(body: fc.Arbitrary<Body>): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 6, arbitrary: body },
    { weight: 4, arbitrary: fc.tuple(body, fc.constantFrom(...DISGUISES)).map(([plain, change]) => change(plain)) },
  );
}

const DISGUISES: readonly ((body: Body) => unknown)[] = [
  (body) => ({ ...body, unknown_key: 1 }),
  (body) => ({ ...body, unknown_key: undefined }),
  (body) => ({ ...body, [Symbol('symbol')]: 1 }),
  (body) => define(body, '__proto__', { enumerable: true, value: { polluted: true } }),
  (body) => define(body, '__proto__', { enumerable: false, value: 1 }),
  (body) => define(body, 'hidden', { enumerable: false, value: 1 }),
  (body) => Object.assign(Object.create(null), body),
  // Every key inherited, enumerable or not.
  (body) => Object.create(body),
  (body) => Object.create(mapKeys(body, (value) => ({ enumerable: false, value }))),
  (body) => Object.create(mapKeys(body, (value) => ({ enumerable: false, get: () => value }))),
  (body) =>
    Object.defineProperties(
      {},
      mapDescriptors(body, (value) => ({ enumerable: true, get: () => value })),
    ),
  (body) =>
    Object.defineProperties(
      {},
      mapDescriptors(body, (value) => ({ enumerable: false, value })),
    ),
  (body) => Object.freeze({ ...body }),
  (body) => new Proxy({ ...body }, {}),
  (body) => Object.assign(new Map(), body),
  (body) => Object.values(body),
  (body) => [body],
  (body) => shuffleKeys(body),
  (body) => mapValues(body, (value) => (Array.isArray(value) ? punch(value) : value)),
  (body) => mapValues(body, (value) => (Array.isArray(value) ? Object.assign([...value], { extra: 1 }) : value)),
  (body) => mapValues(body, (value) => (Array.isArray(value) ? foreignList(value) : value)),
  (body) => mapValues(body, (value) => (isPlain(value) ? Object.create(value) : value)),
  (body) => mapValues(body, (value) => (isPlain(value) ? { ...value, constructor: 1 } : value)),
  (body) =>
    mapValues(body, (value) =>
      isPlain(value) ? define(value, '__proto__', { enumerable: true, value: null }) : value,
    ),
  (body) => mapValues(body, (value) => (typeof value === 'string' ? Object(value) : value)),
  (body) => mapValues(body, (value) => (typeof value === 'number' ? Object(value) : value)),
  (body) => mapValues(body, (value) => (typeof value === 'string' ? `${value}${'x'.repeat(100_000)}` : value)),
  (body) => mapValues(body, (value) => (value === undefined ? null : value)),
  (body) => mapValues(body, () => undefined),
  () => null,
  () => undefined,
  () => 'text',
  () => new Date(0),
  () => Math.max,
];

function isPlain(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function define(body: Body, key: string, descriptor: PropertyDescriptor): unknown {
  return Object.defineProperty({ ...body }, key, { configurable: true, writable: true, ...descriptor });
}

function mapValues(body: Body, change: (value: unknown) => unknown): unknown {
  return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, change(value)]));
}

function mapDescriptors(body: Body, describe: (value: unknown) => PropertyDescriptor): PropertyDescriptorMap {
  return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, describe(value)]));
}

function mapKeys(body: Body, describe: (value: unknown) => PropertyDescriptor): object {
  return Object.defineProperties({}, mapDescriptors(body, describe));
}

function shuffleKeys(body: Body): unknown {
  return Object.fromEntries(Object.entries(body).reverse());
}

/** A list with a hole behind its items. */
function punch(list: readonly unknown[]): unknown[] {
  const holed = [...list];
  holed.length += 1;
  return holed;
}

/** A list whose own iterator and methods lie about it. */
function foreignList(list: readonly unknown[]): unknown[] {
  return Object.assign([...list], {
    *[Symbol.iterator]() {
      yield 'not an item';
    },
    every: () => true,
    map: () => ['not an item'],
  });
}
