// A builder may be fed by a language model or a form: whatever it is given, it answers, and what it builds is sound.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBody } from '../../generator/kernel/builders.ts';
import { checkSent, findPart } from '../../generator/kernel/check.ts';
import { findQuarantined } from '../../generator/kernel/quarantine.ts';
import { FILM, FILM_SCHEMA } from './small-operation.ts';
import { QUARANTINE, SCENE } from './small-pattern.ts';
import { tell } from './tell-built.ts';

const GOOD = { model: 'new', seconds: 5 };

function parse(text: string): unknown {
  return JSON.parse(text);
}

describe('an input that is none', () => {
  const needs = [
    '$.model missing: the pattern scene needs model [61]',
    '$.seconds missing: the pattern scene needs seconds [63]',
  ];

  it.each([
    ['nothing', undefined, ['$ required: is missing; an object is expected [1]']],
    ['null', null, ['$ type: is null; an object is expected [1]']],
    ['an empty list', [], ['$ type: is a list; an object is expected [1]']],
    ['a list of inputs', [GOOD], ['$ type: is a list; an object is expected [1]']],
    ['a text', 'scene', ['$ type: is the text "scene"; an object is expected [1]']],
    ['a bigint', 7n, ['$ type: is the number 7; an object is expected [1]']],
    ['an empty object', {}, needs],
    ['a map', new Map([['model', 'new']]), needs],
  ])('%s is refused', (_what, input, refusals) => {
    expect(tell(buildBody(SCENE, input))).toEqual(refusals);
  });
});

describe('a hostile key', () => {
  const takes = 'it takes model, mode, seconds, count, shots, frame [60]';

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', '$', 'a.b', 'shots[]', '\u202E'])(
    '%j is one that the pattern does not take',
    (key) => {
      const input = parse(`{ "model": "new", "seconds": 5, ${JSON.stringify(key)}: { "mode": "pro" } }`);
      const path = /^[A-Za-z_$][\w$]*$/.test(key) ? `$.${key}` : `$[${JSON.stringify(key)}]`;
      expect(tell(buildBody(SCENE, input))).toEqual([
        `${path} not-in-pattern: ${key} is no part of the pattern scene; ${key === 'shots[]' ? 'did you mean shots? [60]' : takes}`,
      ]);
    },
  );

  it('in an item is one too', () => {
    const input = parse('{ "model": "new", "seconds": 5, "shots": [{ "text": "a", "__proto__": { "loud": true } }] }');
    expect(tell(buildBody(SCENE, input))).toEqual([
      '$.shots[0].__proto__ not-in-pattern: __proto__ is no part of the pattern scene; it takes text, loud [60]',
    ]);
  });

  it('does not reach the prototype of anything', () => {
    buildBody(SCENE, parse('{ "__proto__": { "mode": "pro" }, "shots": [{ "__proto__": { "mode": "pro" } }] }'));
    expect('mode' in {}).toBe(false);
  });
});

describe('an input with a life of its own', () => {
  it('is not asked for what it inherits', () => {
    expect(tell(buildBody(SCENE, Object.create(GOOD)))).toEqual([
      '$.model missing: the pattern scene needs model [61]',
      '$.seconds missing: the pattern scene needs seconds [63]',
    ]);
  });

  it('may have no prototype', () => {
    const input: unknown = Object.assign(Object.create(null), GOOD);
    expect(buildBody(SCENE, input)).toMatchObject({ kind: 'built', body: { ...GOOD, mode: 'std', sound: true } });
  });

  it('is read once, so that it cannot change between the check and the body', () => {
    let reads = 0;
    const turn = (first: unknown, later: unknown): unknown => {
      reads += 1;
      return reads === 1 ? first : later;
    };
    const model = {
      seconds: 5,
      get model() {
        return turn('old', 'new');
      },
    };
    expect(tell(buildBody(SCENE, model))).toEqual(['old-model: old-model is not sent; another [70]']);
    reads = 0;
    const shot = {
      get text() {
        return turn('a', 7);
      },
    };
    expect(buildBody(SCENE, { ...GOOD, shots: [shot] })).toMatchObject({
      kind: 'built',
      body: { shots: [{ text: 'a' }] },
    });
  });

  it('may hold itself', () => {
    const circle: Record<string, unknown> = { ...GOOD };
    circle.frame = circle;
    circle.shots = [circle];
    const refusals = tell(buildBody(SCENE, circle));
    expect(refusals).toContain('$.frame.image missing: the pattern scene needs image [77]');
    expect(refusals).toContain('$.shots[0].text missing: the pattern scene needs text [68]');
  });
});

/** Mostly what a caller could mean, with something wrong in it now and then. */
const wrong = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
  fc.constantFrom('', null, 0, [], {}),
);
const mostly = (good: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 40, arbitrary: good },
    { weight: 2, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: wrong },
  );
const shots = fc.array(
  mostly(fc.record({ text: mostly(fc.string()), loud: mostly(fc.boolean()) }, { requiredKeys: ['text'] })),
  { maxLength: 4 },
);
const inputs = fc.oneof(
  { weight: 1, arbitrary: wrong },
  {
    weight: 20,
    arbitrary: fc
      .tuple(
        fc.record({
          model: mostly(fc.constantFrom('new', 'new', 'new', 'old')),
          seconds: mostly(fc.oneof(fc.integer({ min: 1, max: 30 }), fc.double())),
          mode: mostly(fc.constantFrom('std', 'pro', 'pro', '4k')),
          count: mostly(fc.integer({ min: 1, max: 5 })),
          shots: mostly(shots),
          frame: mostly(fc.record({ image: mostly(fc.constantFrom('iVBORw0K', 'https://example.com/a', 'no')) })),
        }),
        fc.subarray(['mode', 'count', 'shots', 'frame']),
        fc.oneof(
          { weight: 9, arbitrary: fc.constant({}) },
          fc.dictionary(fc.constantFrom('picture', 'sound', 'other'), wrong),
        ),
      )
      .map(([full, left, more]) => ({
        ...Object.fromEntries(Object.entries(full).filter(([key]) => !left.includes(key))),
        ...more,
      })),
  },
);

it('whatever the input, it is refused, or a body that the check and the schema accept and nothing forbids', () => {
  const request = findPart(FILM, 'request');
  if (request === undefined) throw new Error('the small operation has no request');
  const counts = { built: 0, refused: 0 };
  // Mostly facts that can be read and forbid nothing: any other is refused, whatever the input is.
  const seconds = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 11 }) }, fc.double(), wrong);
  const facts = fc.option(fc.record({ clip_seconds: seconds }), { nil: undefined });
  fc.assert(
    fc.property(inputs, facts, (input, given) => {
      const built = buildBody<unknown>(SCENE, input, given);
      counts[built.kind] += 1;
      if (built.kind === 'refused') {
        expect(built.refusals.length).toBeGreaterThan(0);
        return;
      }
      const { valid, class: kind } = checkSent(FILM, request, built.body, given);
      expect([valid, kind]).toEqual([true, built.class]);
      expect(FILM_SCHEMA.safeParse(built.body).success).toBe(true);
      expect(findQuarantined(QUARANTINE, built.body, given)).toEqual([]);
      expect(built.body).toMatchObject({ model: 'new', sound: true });
    }),
    { numRuns: 3000, seed: 20260329 },
  );
  expect(Math.min(counts.built, counts.refused)).toBeGreaterThan(300);
});
