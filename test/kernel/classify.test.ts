// The class of a body decides whether it may be sent for money, so each step down must come from the weakest thing in it.
import { describe, expect, it } from 'vitest';
import { classifyBody, visitBody } from '../../generator/kernel/classify.ts';
import type { PartSpecification } from '../../generator/kernel/specification.ts';
import { field, part, row } from './small-part.ts';

const FIELDS = [
  field('mode', 'text', 1, { values: { std: row(11), pro: row(12, 'doc-confirmed'), max: row(13, 'not-evidenced') } }),
  field('prompt', 'text', 2),
  field('seed', 'integer', 3, { status: 'doc-confirmed' }),
  field('ghost', 'text', 4, { status: 'not-evidenced' }),
  field('style', 'text', 5, { status: 'doc-confirmed', values: { wild: row(14), calm: row(15, 'doc-confirmed') } }),
  field('shots', 'list', 6),
  field('shots[].index', 'integer', 7),
  field('tags', 'list', 8),
];

const RUNS = [
  { run: 'first', paths: ['mode', 'prompt', 'shots', 'shots[].index'] },
  { run: 'second', paths: ['mode', 'tags', 'style'] },
];

function classify(body: unknown, more: Partial<PartSpecification> = {}): string {
  return classifyBody(part(FIELDS, { name: 'request', direction: 'sent', carried: RUNS, ...more }), body);
}

describe('live-confirmed', () => {
  it.each([
    ['a run carried exactly these paths', { mode: 'std', prompt: 'a', shots: [{ index: 1 }] }],
    ['a run carried these paths and more', { mode: 'std', prompt: 'a' }],
    ['a run carried the list whose items are texts', { mode: 'std', tags: ['a', 'b'] }],
    ['the body is empty', {}],
  ])('%s', (_why, body) => {
    expect(classify(body)).toBe('live-confirmed');
  });
});

describe('doc-derived', () => {
  it.each([
    ['no one run carried all paths together', { prompt: 'a', tags: ['a'] }],
    ['a path is only documented', { mode: 'std', seed: 1 }],
    ['a value is only documented', { mode: 'pro' }],
    ['a live-confirmed value stands at a path that is only documented', { style: 'wild' }],
  ])('%s', (_why, body) => {
    expect(classify(body)).toBe('doc-derived');
  });

  it('is the least that an answer can be: the service itself sent it', () => {
    expect(classify({ unknown: 1 }, { direction: 'received' })).toBe('doc-derived');
  });
});

describe('hypothesis-only', () => {
  it.each([
    ['a key is unknown', { mode: 'std', unknown: 1 }],
    ['a key is unknown inside an item', { shots: [{ index: 1, size: 2 }] }],
    ['a path was never evidenced', { ghost: 'a' }],
    ['a value was never evidenced', { mode: 'max' }],
    ['a value is unknown', { mode: 'other' }],
    ['a value is what every object has', { mode: 'constructor' }],
    ['a key is what every object has', JSON.parse('{ "toString": 1 }') as unknown],
  ])('%s', (_why, body) => {
    expect(classify(body)).toBe('hypothesis-only');
  });
});

describe('visitBody', () => {
  it('calls for each value with its path, parents first', () => {
    const visited: [readonly PropertyKey[], unknown][] = [];
    visitBody({ a: [{ b: 1 }, 2] }, [], (path, value) => visited.push([path, value]));
    expect(visited).toEqual([
      [['a'], [{ b: 1 }, 2]],
      [['a', 0], { b: 1 }],
      [['a', 0, 'b'], 1],
      [['a', 1], 2],
    ]);
  });

  it('ends in a body of any depth', () => {
    let body: unknown = 1;
    for (let depth = 0; depth < 50_000; depth += 1) body = [body];
    let deepest = 0;
    visitBody(body, [], (path) => {
      deepest = Math.max(deepest, path.length);
    });
    expect(deepest).toBe(33);
  });
});
