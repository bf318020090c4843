// The normalised view is the one reading of a body that compiled rules and the oracle share.
import { describe, expect, it } from 'vitest';
import { buildView, type ViewShape } from '../../generator/kernel/view.ts';

const SHAPE = {
  mode: { kind: 'text', default: 'std' },
  name: { kind: 'text' },
  count: { kind: 'integer', default: 3 },
  scale: { kind: 'number' },
  on: { kind: 'boolean', default: false },
  id: { kind: 'id' },
  extra: { kind: 'any' },
  box: { kind: 'object', fields: { width: { kind: 'integer' }, lid: { kind: 'text', default: 'open' } } },
  shots: {
    kind: 'list',
    of: { kind: 'object', fields: { index: { kind: 'integer' }, kind: { kind: 'text', default: 'a' } } },
  },
  sizes: { kind: 'list', of: { kind: 'integer' } },
  grid: { kind: 'list', of: { kind: 'list', of: { kind: 'integer' } } },
} satisfies ViewShape;

function view(body: unknown) {
  const { view, broken } = buildView(SHAPE, body);
  return { view, broken: [...broken] };
}

const NOTHING = {
  mode: 'std',
  '?mode': false,
  name: null,
  '?name': false,
  count: 3,
  '?count': false,
  scale: null,
  '?scale': false,
  on: false,
  '?on': false,
  id: null,
  '?id': false,
  extra: null,
  '?extra': false,
  box: { width: null, '?width': false, lid: 'open', '?lid': false },
  '?box': false,
  shots: [],
  '?shots': false,
  sizes: [],
  '?sizes': false,
  grid: [],
  '?grid': false,
};

describe('what is absent', () => {
  it('has its default, or is null; a list is empty, and an object holds its fields', () => {
    expect(view({})).toEqual({ view: NOTHING, broken: [] });
  });

  it('is also a key whose value is undefined', () => {
    expect(view({ mode: undefined, shots: undefined })).toEqual({ view: NOTHING, broken: [] });
  });

  it.each([null, 'text', 7, [], [{ mode: 'pro' }]])('is everything in a body that is no object: %j', (body) => {
    expect(view(body)).toEqual({ view: NOTHING, broken: [] });
  });

  it('is what only the prototype has', () => {
    expect(view(Object.create({ mode: 'pro' }))).toEqual({ view: NOTHING, broken: [] });
    expect(view(JSON.parse('{ "__proto__": { "mode": "pro" } }'))).toEqual({ view: NOTHING, broken: [] });
  });
});

describe('what is sent', () => {
  it('stands in the view as it is, with its presence beside it', () => {
    const body = {
      mode: 'pro',
      name: '',
      count: 0,
      scale: 0.5,
      on: true,
      extra: { a: 1 },
      sizes: [1, 2],
      grid: [[1], []],
    };
    expect(view(body)).toEqual({
      view: {
        ...NOTHING,
        ...body,
        ...{
          '?mode': true,
          '?name': true,
          '?count': true,
          '?scale': true,
          '?on': true,
          '?extra': true,
          '?sizes': true,
          '?grid': true,
        },
      },
      broken: [],
    });
  });

  it('has defaults inside objects and list items too', () => {
    expect(view({ box: {}, shots: [{ index: 1 }, { kind: 'b' }] })).toEqual({
      view: {
        ...NOTHING,
        box: { width: null, '?width': false, lid: 'open', '?lid': false },
        '?box': true,
        shots: [
          { index: 1, '?index': true, kind: 'a', '?kind': false },
          { index: null, '?index': false, kind: 'b', '?kind': true },
        ],
        '?shots': true,
      },
      broken: [],
    });
  });

  it.each([7, '7', 7n])('is the digits of an id: %s', (id) => {
    expect(view({ id })).toEqual({ view: { ...NOTHING, id: '7', '?id': true }, broken: [] });
  });

  it('leaves keys out that are no fields', () => {
    expect(view({ other: 1, '?mode': true })).toEqual({ view: NOTHING, broken: [] });
  });
});

describe('a value of the wrong type', () => {
  it.each([
    ['mode', 7],
    ['mode', null],
    ['count', '5'],
    ['count', 1.5],
    ['count', 2 ** 53],
    ['scale', Number.POSITIVE_INFINITY],
    ['scale', '0.5'],
    ['on', 'true'],
    ['id', 1.5],
    ['id', 2 ** 53],
    ['id', null],
    ['box', []],
    ['box', null],
    ['shots', {}],
    ['shots', null],
  ] as const)('of %s is read as absent and its path is broken: %j', (field, value) => {
    expect(view({ [field]: value })).toEqual({ view: { ...NOTHING, [`?${field}`]: true }, broken: [field] });
  });

  it('of unknown type does not exist', () => {
    expect(view({ extra: null })).toEqual({ view: { ...NOTHING, '?extra': true }, broken: [] });
  });

  it.each([
    [{ box: { width: 'wide' } }, ['box.width']],
    [{ shots: [{ index: '1' }, { index: 2 }, { index: true }] }, ['shots[].index']],
    [{ shots: ['a'] }, ['shots[]']],
    [{ shots: [null] }, ['shots[]']],
    [{ sizes: [1, '2'] }, ['sizes[]']],
    [{ sizes: [null] }, ['sizes[]']],
    [{ grid: [[1, 'a'], 7] }, ['grid[][]', 'grid[]']],
    [{ mode: 1, name: 2 }, ['mode', 'name']],
  ])('inside %j breaks its own path only', (body, broken) => {
    expect(view(body).broken).toEqual(broken);
  });

  it('in a list leaves the other items readable', () => {
    expect(view({ sizes: [1, 'x', 3] }).view).toEqual({ ...NOTHING, sizes: [1, null, 3], '?sizes': true });
  });
});
