// What differs between two states of a field.

import type { Field, Required } from '../kernel/contract-model.ts';
import { printType } from '../kernel/field-notation.ts';
import { compareLimits } from './compare-limits.ts';
import { compareTypes } from './compare-types.ts';
import type { Direction } from './coordinates.ts';
import { compareConditions, compareGrades, compareOptional, createDifference, type Difference } from './difference.ts';

export function compareFields(before: Field, after: Field, direction: Direction): Difference[] {
  const type = compareTypes(before.type, after.type, direction);
  return [
    ...(type === undefined
      ? []
      : [createDifference('Type', 'type', type, printType(before.type), printType(after.type))]),
    ...compareRequired(before.required, after.required),
    ...compareOptional('Default', 'default', printDefault(before), printDefault(after)),
    ...compareLimits(before.limits, after.limits),
    ...compareGrades(before, after),
  ];
}

/** How many bodies a word keeps out; `expected` keeps out none. */
const STRICTNESS: Readonly<Record<Required['kind'], number>> = { no: 0, expected: 0, if: 1, yes: 2 };

function compareRequired(before: Required, after: Required): Difference[] {
  const [old, now] = [printRequired(before), printRequired(after)];
  if (before.kind === 'if' && after.kind === 'if') {
    const differences = compareConditions('Required', 'required', before.condition.cel, after.condition.cel);
    return differences.map((difference) => ({ ...difference, before: old, after: now }));
  }
  if (before.kind === after.kind) return [];
  const change = STRICTNESS[after.kind] - STRICTNESS[before.kind];
  const action = change > 0 ? 'narrowed' : change < 0 ? 'widened' : 'changed';
  return [createDifference('Required', 'required', action, old, now)];
}

export function printRequired(required: Required): string {
  return required.kind === 'if' ? `if ${required.condition.cel}` : required.kind;
}

function printDefault(field: Field): string | undefined {
  return field.default === undefined ? undefined : String(field.default);
}
