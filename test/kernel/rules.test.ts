// Rules on bodies that are partly wrong: a rule speaks while it can read what it names, and no further.
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { need } from '../../generator/kernel/conditions.ts';
import { evaluateRules, isBinding, type RuleScope, toIssuePath, withRules } from '../../generator/kernel/rules.ts';
import type { Rule } from '../../generator/kernel/specification.ts';
import type { View } from '../../generator/kernel/view.ts';

const FIRM = {
  kind: 'rule',
  row: 'register/small.md:9',
  status: 'doc-confirmed',
  evidence: ['vendor-page'],
  message: 'must hold',
} as const;

function rule(name: string, reads: readonly string[], holds: (self: View, given: View) => boolean): Rule {
  return { ...FIRM, id: `small.create#${name}`, at: reads[0] ?? '', reads, holds };
}

const MODE = rule('mode', ['mode'], (self) => self.mode === 'std');
const SHOTS = rule('shots', ['shots'], (self) => Array.isArray(self.shots) && self.shots.length < 2);
const INDEX = rule('index', ['shots[].index'], () => false);
const WIDTH = rule('width', ['box.width'], () => false);
const BOX = rule('box', ['box'], (self) => self['?box'] === false);
const GRID = rule('grid', ['grid'], () => false);
const LIMIT = rule('limit', ['mode', 'given.limit'], (_self, given) => Number(need(given.limit)) > 3);

function evaluate(rules: readonly Rule[], body: unknown, given?: unknown) {
  const scope: RuleScope = {
    view: {
      mode: { kind: 'text', default: 'std' },
      limit: { kind: 'integer' },
      shots: { kind: 'list', of: { kind: 'object', fields: { index: { kind: 'integer' } } } },
      box: { kind: 'object', fields: { width: { kind: 'integer' } } },
      grid: { kind: 'list', of: { kind: 'list', of: { kind: 'integer' } } },
    },
    given: { limit: { kind: 'integer' } },
    rules,
  };
  const result = evaluateRules(scope, body, given);
  return { broken: result.broken.map(({ id }) => id), undecided: result.undecided.map(({ id }) => id) };
}

describe('a body that can be read', () => {
  it('breaks the rules that do not hold, in their order', () => {
    expect(evaluate([SHOTS, MODE, BOX], { shots: [{}, {}], mode: 'pro' })).toEqual({
      broken: [SHOTS.id, MODE.id],
      undecided: [],
    });
  });

  it('leaves a rule undecided that needs a fact nobody gave', () => {
    expect(evaluate([LIMIT], {})).toEqual({ broken: [], undecided: [LIMIT.id] });
    expect(evaluate([LIMIT], {}, { limit: 4 })).toEqual({ broken: [], undecided: [] });
    expect(evaluate([LIMIT], {}, { limit: 3 })).toEqual({ broken: [LIMIT.id], undecided: [] });
  });

  it('shows a bug of a rule instead of hiding it', () => {
    const buggy = rule('buggy', [], () => {
      throw new TypeError('a bug');
    });
    expect(() => evaluate([buggy], {})).toThrow(TypeError);
  });
});

describe('a rule is undecided when what it reads has the wrong type', () => {
  it.each([
    ['at the path', MODE, { mode: 7 }],
    ['above it, in an object', WIDTH, { box: 'small' }],
    ['above it, in a list', INDEX, { shots: {} }],
    ['above it, in an item', INDEX, { shots: ['first'] }],
    ['below a list that is read whole', SHOTS, { shots: [{}, 'second'] }],
    ['below a list of lists that is read whole', GRID, { grid: [[1, 'x']] }],
  ])('%s', (_where, { id, ...own }, body) => {
    expect(evaluate([{ id, ...own }], body)).toEqual({ broken: [], undecided: [id] });
  });

  it('in the given facts', () => {
    expect(evaluate([LIMIT], {}, { limit: 'four' })).toEqual({ broken: [], undecided: [LIMIT.id] });
  });
});

describe('a rule speaks although something else is wrong', () => {
  it.each([
    ['beside it', MODE, { mode: 'pro', box: 7, shots: 'none' }],
    ['in a field of the items, when it counts them', SHOTS, { shots: [{ index: 'one' }, {}] }],
    ['inside an object whose presence it reads', BOX, { box: { width: 'wide' } }],
    ['at a path that only begins alike', MODE, { mode: 'pro', mode_extra: 7 }],
  ])('%s', (_where, { id, ...own }, body) => {
    expect(evaluate([{ id, ...own }], body)).toEqual({ broken: [id], undecided: [] });
  });

  it('in a given fact that has the name of a field it reads', () => {
    const limit = rule('own-limit', ['limit'], (self) => self.limit === 1);
    expect(evaluate([limit], { limit: 2 }, { limit: 'two' })).toEqual({ broken: [limit.id], undecided: [] });
  });

  it('in a field that has the name of a given fact it reads', () => {
    expect(evaluate([{ ...LIMIT, reads: ['given.limit'] }], { limit: 'two' }, { limit: 2 })).toEqual({
      broken: [LIMIT.id],
      undecided: [],
    });
  });
});

describe('withRules', () => {
  const schema = z.strictObject({ mode: z.string().optional(), box: z.number().optional() });
  const weak: Rule = { ...MODE, id: 'small.create#rejected:1', status: 'not-evidenced' };
  const refined = withRules(schema, { view: { mode: { kind: 'text' } }, given: {}, rules: [MODE, weak] });

  it('adds one issue for a broken rule, with its row, and none for a shape that only one observer saw refused', () => {
    expect(refined.safeParse({ mode: 'pro' }).error?.issues).toEqual([
      {
        code: 'custom',
        path: ['mode'],
        message: 'must hold (register/small.md:9, doc-confirmed)',
        params: { rule: MODE.id, row: MODE.row, status: 'doc-confirmed', evidence: ['vendor-page'] },
      },
    ]);
  });

  it('speaks even when a field is wrong', () => {
    expect(refined.safeParse({ mode: 'pro', box: 'x' }).error?.issues.map(({ code }) => code)).toEqual([
      'invalid_type',
      'custom',
    ]);
  });

  it('accepts what keeps fields and rules', () => {
    expect(refined.safeParse({ mode: 'std', box: 1 })).toEqual({ success: true, data: { mode: 'std', box: 1 } });
  });
});

it('every rule binds but a shape whose refusal is not evidenced', () => {
  expect([isBinding(MODE), isBinding({ ...MODE, status: 'not-evidenced' })]).toEqual([true, false]);
});

it.each([
  ['', []],
  ['mode', ['mode']],
  ['box.width', ['box', 'width']],
  ['shots[].index', ['shots']],
])('a rule at %j is shown at %j', (at, path) => {
  expect(toIssuePath({ ...MODE, at })).toEqual(path);
});
