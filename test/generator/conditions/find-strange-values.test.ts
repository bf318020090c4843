// A condition that compares an enum with a text it cannot be is a slip of the author, wherever in the condition it stands.
import { describe, expect, it } from 'vitest';
import { createConditionReader } from '../../../generator/conditions/read-condition.ts';
import { buildScope } from '../../../generator/conditions/scope.ts';

const ENUM = { kind: 'enum' } as const;
const SCOPE = buildScope(
  [
    { path: 'mode', type: ENUM },
    { path: 'name', type: { kind: 'string', formats: [] } },
    { path: 'shots', type: { kind: 'array', of: { kind: 'object' } } },
    { path: 'shots[].type', type: ENUM },
  ],
  [],
);
const ENUMS = new Map([
  ['mode', ['std', 'pro']],
  ['shots[].type', ['first', 'last']],
]);
const find = (cel: string) =>
  createConditionReader(SCOPE)
    .findStrangeValues(cel, ENUMS)
    .map(({ value, path, start, end }) => `${path}=${value} at ${start}-${end}`);

describe('strange values', () => {
  it.each([
    ['this.mode == "ultra"', ['mode=ultra at 13-20']],
    ['"ultra" != this.mode', ['mode=ultra at 0-7']],
    ['this.mode in ["std", "prp"]', ['mode=prp at 21-26']],
    ['this.mode == "std" ? this.mode != "pr" : true', ['mode=pr at 34-38']],
    ['!(this.name == "x" && this.mode == "y")', ['mode=y at 35-38']],
    ['this.shots.exists(s, s.type == "lst")', ['shots[].type=lst at 31-36']],
    ['this.shots.filter(s, s.type == "x").all(t, t.type == "last")', ['shots[].type=x at 31-34']],
    ['size(this.shots.map(s, s.type == "x")) > 0', ['shots[].type=x at 33-36']],
  ])('of %s are %j', (cel, strange) => {
    expect(find(cel)).toEqual(strange);
  });

  it.each([
    'this.mode == "pro"',
    'this.name == "anything"',
    'this.mode == this.name',
    'this.mode in [this.name]',
    'this.shots.all(s, s.type in ["first", "last"])',
  ])('%s has none', (cel) => {
    expect(find(cel)).toEqual([]);
  });
});
