// Compiled conditions, printed and evaluated, against the independent interpreter on random conditions and random bodies.
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { parseCel } from '../../../generator/conditions/environment.ts';
import { evaluateTerm, nameRoots } from '../../../generator/conditions/evaluate-term.ts';
import { findExcess } from '../../../generator/conditions/find-excess.ts';
import { createConditionReader } from '../../../generator/conditions/read-condition.ts';
import * as kernel from '../../../generator/kernel/conditions.ts';
import { buildView, type View } from '../../../generator/kernel/view.ts';
import { createOracle, judge, toCel, type Verdict } from '../../properties/oracle.ts';
import { bodiesOf, NO_WORDS } from '../../properties/payloads.ts';
import { randomConditions } from './random-conditions.ts';
import { listFindings, SCOPE } from './small-scope.ts';

const READER = createConditionReader(SCOPE);

/** The condition as the generated file would hold it. */
function emit(cel: string): (self: View, given: View) => boolean {
  const { code, calls } = READER.compile(cel);
  const functions = calls.map((name) => Reflect.get(kernel, name));
  const compiled = new Function('self', 'given', ...calls, `'use strict'; return ${code};`);
  return (self, given) => {
    return decide(Reflect.apply(compiled, undefined, [self, given, ...functions]));
  };
}

function decide(result: unknown): boolean {
  if (typeof result !== 'boolean') throw new Error(`a condition gives ${String(result)}`);
  return result;
}

/** Throws at the first condition that is not accepted or decides a body unlike the interpreter; else counts what conditions said. */
export function compareConditions(
  depth: number,
  options: { readonly numRuns: number; readonly seed?: number },
): Record<Verdict, number> {
  const counts = { holds: 0, broken: 0, undecided: 0 };
  const body = fc.tuple(bodiesOf(SCOPE.self, NO_WORDS), bodiesOf(SCOPE.given, NO_WORDS));
  const property = fc.property(
    randomConditions(depth),
    fc.array(body, { minLength: 6, maxLength: 6 }),
    (cel, bodies) => {
      // Four loops inside each other are refused for what they cost.
      fc.pre(findExcess(parseCel(cel)) === undefined);
      expect(listFindings(cel), cel).toEqual([]);
      const [holds, oracle] = [emit(cel), createOracle(cel)];
      const { code, term } = READER.compile(cel);
      for (const [sent, given] of bodies) {
        const [self, facts] = [buildView(SCOPE.self, sent).view, buildView(SCOPE.given, given).view];
        const verdict = judge(() => holds(self, facts));
        expect(verdict, code).toBe(oracle(toCel(SCOPE.self, self), toCel(SCOPE.given, facts)));
        expect(
          judge(() => decide(evaluateTerm(term, nameRoots(self, facts)))),
          code,
        ).toBe(verdict);
        counts[verdict] += 1;
      }
    },
  );
  fc.assert(property, options);
  return counts;
}
