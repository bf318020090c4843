// Runs the rules of an operation, emitted and not printed, against the oracle on random bodies, and counts what the rules said, so that a rule that never speaks is seen.
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { evaluateRules } from '../../generated/kernel/rules.ts';
import { evaluateTerm, nameRoots } from '../../generator/conditions/evaluate-term.ts';
import { buildView } from '../../generator/kernel/view.ts';
import type { JoinedOperation } from './contract.ts';
import { createOracle, judge, toCel, type Verdict } from './oracle.ts';
import { bodiesOf } from './payloads.ts';

export type Tally = Record<Verdict, number>;

/** Throws at the first body on which a rule and the oracle disagree, with that body made as small as possible. */
export function compareRules(
  operation: JoinedOperation,
  options: { readonly numRuns: number; readonly seed?: number },
): Map<string, Tally> {
  const { scope, words, emitted } = operation;
  const rules = operation.rules.map(({ written, emitted: rule }) => ({
    rule,
    term: written.compiled.term,
    oracle: createOracle(written.cel),
    tally: { holds: 0, broken: 0, undecided: 0 },
  }));
  const property = fc.property(bodiesOf(scope.self, words), bodiesOf(scope.given, words), (body, given) => {
    const [self, facts] = [buildView(scope.self, body), buildView(scope.given, given)];
    const [celSelf, celGiven] = [toCel(scope.self, self.view), toCel(scope.given, facts.view)];
    const { broken, undecided } = evaluateRules(emitted, body, given);
    const readable = self.broken.size + facts.broken.size === 0;
    const differences = rules.flatMap(({ rule, term, oracle, tally }) => {
      const expected = oracle(celSelf, celGiven);
      const direct = judge(() => rule.holds(self.view, facts.view));
      const unprinted = judge(() => evaluateTerm(term, nameRoots(self.view, facts.view)) === true);
      const evaluated: Verdict = broken.includes(rule) ? 'broken' : undecided.includes(rule) ? 'undecided' : 'holds';
      tally[evaluated] += 1;
      const agrees =
        direct === expected &&
        unprinted === expected &&
        (evaluated === expected || (evaluated === 'undecided' && !readable));
      return agrees ? [] : [{ rule: rule.id, expected, direct, unprinted, evaluated }];
    });
    expect(differences).toEqual([]);
  });
  fc.assert(property, options);
  return new Map(rules.map(({ rule, tally }) => [rule.id, tally]));
}

/** Rules that always said the same: the comparison says nothing of them. */
export function listSilent(tallies: ReadonlyMap<string, Tally>): string[] {
  return [...tallies].flatMap(([id, { holds, broken }]) =>
    holds === 0 ? [`${id} never holds`] : broken === 0 ? [`${id} is never broken`] : [],
  );
}
