// A quarantined shape is refused by a name that people know, so it must be found in whatever else stands in the request, and nowhere else.
import { describe, expect, it } from 'vitest';
import { findQuarantined, type QuarantinedShape } from '../../generator/kernel/quarantine.ts';
import { QUARANTINE } from './small-pattern.ts';

function find(body: unknown, given?: unknown, written?: unknown): string[] {
  return findQuarantined(QUARANTINE, body, given, written).map(({ name }) => name);
}

describe('a condition', () => {
  it.each([
    ['is true of the request', { model: 'old' }, ['old-model']],
    ['is not true of it', { model: 'new' }, []],
    ['reads what is not there', {}, []],
    ['reads a value of the wrong type', { model: ['old'] }, []],
    ['speaks although something else is wrong', { model: 'old', shots: 7 }, ['old-model']],
    ['is true of one item', { shots: [{}, { loud: true }] }, ['all-loud']],
    ['is true of one item, and another cannot be read', { shots: [{ loud: 1 }, { loud: true }] }, []],
  ])('that %s', (_what, body, names) => {
    expect(find(body)).toEqual(names);
  });

  it.each([
    ['not given', {}, []],
    ['given', { clip_seconds: 12 }, ['long-clip']],
    ['given and within bounds', { clip_seconds: 3 }, []],
    ['of the wrong type', { clip_seconds: '12' }, []],
  ])('on a fact that is %s', (_what, given, names) => {
    expect(find({ model: 'new' }, given)).toEqual(names);
  });

  it.each([[undefined], [null], ['text'], [7], [[]]])(
    'is not asked of %j, which has no fields to leave out',
    (body) => {
      const absent: QuarantinedShape = {
        name: 'no-model',
        operation: 'film.create',
        row: 'register/small.md:80',
        why: '',
        instead: '',
        kind: 'condition',
        reads: ['model'],
        matches: ({ '?model': isSent }) => isSent !== true,
      };
      const scope = { ...QUARANTINE, shapes: [absent] };
      expect(findQuarantined(scope, {})).toEqual([absent]);
      expect(findQuarantined(scope, body)).toEqual([]);
    },
  );

  it('with a bug in it is shown, not hidden', () => {
    const buggy: QuarantinedShape = {
      name: 'buggy',
      operation: 'film.create',
      row: 'register/small.md:80',
      why: '',
      instead: '',
      kind: 'condition',
      reads: [],
      matches: () => {
        throw new TypeError('a bug');
      },
    };
    expect(() => findQuarantined({ ...QUARANTINE, shapes: [buggy] }, {})).toThrow(TypeError);
  });
});

describe('a key', () => {
  const [top, inner] = ['picture-of-another-service', 'caption-of-another-service'];

  it.each([
    ['at the top', { picture: 'a' }, [top]],
    ['with an empty value', { picture: '' }, [top]],
    ['with null', { picture: null }, [top]],
    ['without a value', { picture: undefined }, []],
    ['inside of something else', { frame: { picture: 'a' } }, []],
    ['in one of the items', { shots: [{ text: 'a' }, { caption: 'b' }] }, [inner]],
    ['beside the items', { caption: 'b', shots: [{ text: 'a' }] }, []],
    ['in an item that is none', { shots: ['caption', null, ['caption']] }, []],
    ['in something that is no list', { shots: { caption: 'b' } }, []],
    ['written as a path', { 'shots[].caption': 'b' }, [inner]],
  ])('%s', (_where, body, names) => {
    expect(find(body)).toEqual(names);
  });

  it('is looked for in what was written, where that is not the body', () => {
    expect(find({ model: 'new' }, {}, { picture: 'a' })).toEqual([top]);
    expect(find({ picture: 'a' }, {}, { model: 'new' })).toEqual([]);
  });

  it('that an object inherits is not there', () => {
    expect(find(Object.create({ picture: 'a' }))).toEqual([]);
  });
});

describe('an operation', () => {
  const shapes: readonly QuarantinedShape[] = [
    {
      name: 'old-route',
      operation: 'film.create',
      row: 'register/small.md:81',
      why: 'old',
      instead: 'new',
      kind: 'operation',
    },
  ];

  it.each([[{}], [{ model: 'new' }], [undefined], [null], ['text'], [[]]])(
    'is quarantined whatever is sent: %j',
    (body) => {
      expect(findQuarantined({ ...QUARANTINE, shapes }, body)).toEqual(shapes);
    },
  );
});

it('words are for people: no request is refused by them', () => {
  expect(find({ model: 'new', frame: { image: 'blurred' } })).toEqual([]);
});

it('all that is found comes in the order of the register', () => {
  const body = { picture: 'a', shots: [{ caption: 'a', loud: true }], model: 'old' };
  expect(find(body, { clip_seconds: 99 })).toEqual([
    'old-model',
    'all-loud',
    'long-clip',
    'picture-of-another-service',
    'caption-of-another-service',
  ]);
});

it.each([[undefined], [null], ['text'], [7], [[{ picture: 'a' }]]])('a body that is none has no shape: %j', (body) => {
  expect(find(body)).toEqual([]);
});
