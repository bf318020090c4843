// What differs between two states of the rows of the whole service that code or people act on: service codes and policies.
import type { ErrorRow, Policy } from '../kernel/contract-model.ts';
import { compareGrades, compareOptional, compareWords, type Difference } from './difference.ts';

export function compareErrors(before: ErrorRow, after: ErrorRow): Difference[] {
  return [
    ...compareOptional('HTTP', 'http', String(before.http), String(after.http)),
    ...compareWords('Meaning', before.meaning, after.meaning),
    ...compareOptional('Retry', 'retry', before.retry, after.retry),
    ...compareOptional('Class', 'class', before.class, after.class),
    ...compareWords('Advice', before.advice, after.advice),
    ...compareGrades(before, after),
  ];
}

export function comparePolicies(before: Policy, after: Policy): Difference[] {
  return [
    ...compareOptional('Value', 'value', before.value, after.value),
    ...compareWords('Why', before.why, after.why),
    ...compareWords('Decided', before.decided, after.decided),
  ];
}
