// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// What compiled checks call to tell whether a valid request breaks a rule. Fields that were not sent are undefined here; each is asked for with `isSent` before it is used.
import { evaluateRules, type RuleScope } from './rules.ts';
import type { Int64Input } from './wire-types.ts';

export function isSent(value: unknown): boolean {
  return value !== undefined;
}

/** An int64 as text, in whatever form it was sent; undefined when it was not. */
export function digitsOf(id: Int64Input | undefined): string | undefined {
  return id === undefined ? undefined : String(id);
}

export function hasGaps(list: readonly unknown[]): boolean {
  return list.includes(undefined);
}

export function hasItem(list: readonly unknown[], index: number): boolean {
  return index >= 0 && index < list.length;
}

/** An item that `hasItem` has asked for. */
export function itemAt<Item>(list: readonly Item[], index: number): Item {
  return list[index] as Item;
}

export function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** The general way, for the rare rule that is not written out. */
export function breaksRule(scope: RuleScope, id: string, body: unknown): boolean {
  return evaluateRules({ ...scope, rules: scope.rules.filter((rule) => rule.id === id) }, body).broken.length > 0;
}
