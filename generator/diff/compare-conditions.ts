// What differs between two states of the rows that are conditions on a request, or say what it costs: rules, models, refused shapes, prices and units.
import type { Allowed, ModelRow, PriceRow, RejectedRow, Rule, UnitRow } from '../kernel/contract-model.ts';
import { printShape } from '../model/pair-rows.ts';
import { compareDecimals } from './compare-decimals.ts';
import type { Action, Aspect } from './coordinates.ts';
import {
  compareConditions,
  compareEvidence,
  compareGrades,
  compareOptional,
  compareWords,
  createDifference,
  type Difference,
} from './difference.ts';

export function compareRules(before: Rule, after: Rule): Difference[] {
  return [
    ...compareConditions('Holds when', 'condition', before.condition.cel, after.condition.cel),
    ...compareWords('Message', before.message, after.message),
    ...compareGrades(before, after),
  ];
}

export function compareModelRows(before: ModelRow, after: ModelRow): Difference[] {
  const allowed = compareAllowed(before.allowed, after.allowed);
  return [
    ...(allowed === undefined
      ? []
      : [createDifference('Allowed', 'allowed', allowed, printAllowed(before.allowed), printAllowed(after.allowed))]),
    ...compareConditions('When', 'condition', before.when, after.when),
    ...compareGrades(before, after),
  ];
}

export function printAllowed(allowed: Allowed): string {
  switch (allowed.kind) {
    case 'none':
      return 'none';
    case 'range':
      return `${allowed.min}..${allowed.max}`;
    case 'values':
      return allowed.values.join(', ');
  }
}

function compareAllowed(
  before: Allowed,
  after: Allowed,
): Extract<Action, 'widened' | 'narrowed' | 'changed'> | undefined {
  const isNarrower = allows(before, after);
  const isWider = allows(after, before);
  if (isNarrower && isWider) return undefined;
  return isWider ? 'widened' : isNarrower ? 'narrowed' : 'changed';
}

/** True if whatever `inner` allows is allowed by `outer`. A field that must be absent shares nothing with one that takes values. */
function allows(outer: Allowed, inner: Allowed): boolean {
  if (outer.kind === 'none' || inner.kind === 'none') return outer.kind === inner.kind;
  if (outer.kind === 'values')
    return inner.kind === 'values' && new Set(inner.values).isSubsetOf(new Set(outer.values));
  if (inner.kind === 'range') return inner.min >= outer.min && inner.max <= outer.max;
  return inner.values.every((value) => /^\d+$/.test(value) && Number(value) >= outer.min && Number(value) <= outer.max);
}

export function compareRejected(before: RejectedRow, after: RejectedRow): Difference[] {
  return [
    ...compareWords('Shape', printShape(before.shape), printShape(after.shape)),
    ...compareWords('Seen', before.seen, after.seen),
    ...compareWords('Use instead', before.instead, after.instead),
    ...compareEvidence(before.evidence, after.evidence),
  ];
}

export function comparePrices(before: PriceRow, after: PriceRow): Difference[] {
  return [
    ...compareConditions('Applies when', 'condition', before.condition?.cel, after.condition?.cel),
    ...compareAmounts('Units', 'units', before.units, after.units),
    ...compareOptional('Unit', 'unit', before.unit, after.unit),
    ...compareOptional('Per', 'unit', before.per, after.per),
    ...compareConditions('Quantity', 'quantity', before.quantity?.cel, after.quantity?.cel),
    ...compareGrades(before, after),
  ];
}

export function compareUnits(before: UnitRow, after: UnitRow): Difference[] {
  return [
    ...compareOptional('Currency', 'currency', before.currency, after.currency),
    ...compareAmounts('List price', 'price', before.listPrice, after.listPrice),
    ...compareGrades(before, after),
  ];
}

function compareAmounts(column: string, kind: Aspect, before: string, after: string): Difference[] {
  const order = compareDecimals(before, after);
  if (order === 0) return compareWords(column, before, after);
  return [createDifference(column, kind, order < 0 ? 'raised' : 'lowered', before, after)];
}
