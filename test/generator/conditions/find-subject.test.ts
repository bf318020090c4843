// A broken rule is shown at the field it is about: of "if A then B" at what B reads.
import { describe, expect, it } from 'vitest';
import { createConditionReader } from '../../../generator/conditions/read-condition.ts';
import { buildScope } from '../../../generator/conditions/scope.ts';

const text = (path: string) => ({ path, type: { kind: 'string', formats: [] } as const });
const reader = createConditionReader(buildScope([text('a'), text('b'), text('c')], [text('fact')]));

describe('the subject of a condition', () => {
  it.each([
    ['this.a == "x"', 'a'],
    ['this.a == "x" ? this.b == "y" : true', 'b'],
    ['this.a == "x" ? true : this.b == "y"', 'b'],
    ['this.a == "x" ? (this.b == "y" ? this.c == "z" : true) : true', 'c'],
    ['this.a == "x" ? this.b == "y" : this.c == "z"', 'a'],
    ['this.a == "x" ? given.fact == "y" : true', 'a'],
    ['given.fact == "x"', ''],
    ['true', ''],
  ])('%s is %s', (cel, subject) => {
    expect(reader.findSubject(cel)).toBe(subject);
  });
});

describe('a fact that nobody gave', () => {
  it('is needed, so that the rule stays undecided even where null could be compared', () => {
    expect(reader.compile('this.a == "x" ? given.fact == "y" : true').code).toBe(
      '(self.a === "x") ? (need(given.fact) === "y") : true',
    );
  });
});
