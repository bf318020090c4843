// What differs between two states of an operation: the call, what it costs, and the generated function that makes it.
import type { Operation, PartName } from '../kernel/contract-model.ts';
import { findClient } from '../print/print-client.ts';
import type { Action } from './coordinates.ts';
import { compareGrades, compareOptional, createDifference, type Difference } from './difference.ts';

export function compareOperations(before: Operation, after: Operation): Difference[] {
  return [
    ...compareOptional('Method', 'call', before.method, after.method),
    ...compareOptional('Path', 'call', before.path, after.path).map((difference) => ({
      ...difference,
      action: 'changed' as const,
    })),
    ...compareCharge(before, after),
    ...comparePosture(before, after),
    ...listMovedArguments(before, after).map(({ part, action }) =>
      action === 'added'
        ? createDifference('Operation', 'argument', action, undefined, part)
        : createDifference('Operation', 'argument', action, part, undefined),
    ),
    ...compareGrades(before, after),
  ];
}

function compareCharge(before: Operation, after: Operation): Difference[] {
  if (before.bills === after.bills) return [];
  return [
    createDifference('Bills', 'charge', after.bills ? 'added' : 'removed', printBills(before), printBills(after)),
  ];
}

function printBills({ bills }: Operation): string {
  return bills ? 'yes' : 'no';
}

function comparePosture(before: Operation, after: Operation): Difference[] {
  if (before.posture === after.posture) return [];
  const [old, now] = [findClient(before), findClient(after)];
  if (old === now) return [createDifference('Posture', 'posture', 'changed', before.posture, after.posture)];
  return [
    createDifference('Posture', 'client', old === undefined ? 'added' : 'removed', before.posture, after.posture),
  ];
}

/** Parts that a generated function is given as arguments of their own; a query is one that may be left out. */
const ARGUMENTS: readonly PartName[] = ['request', 'path'];

export interface MovedArgument {
  readonly part: PartName;
  readonly action: Extract<Action, 'added' | 'removed'>;
}

/** Arguments that the generated function of an operation has in one state only; none where no client has the function in both. */
export function listMovedArguments(before: Operation, after: Operation): MovedArgument[] {
  if (findClient(before) === undefined || findClient(after) === undefined) return [];
  return ARGUMENTS.flatMap((part): MovedArgument[] => {
    const [had, has] = [before, after].map(({ parts }) => parts.some(({ name }) => name === part));
    if (had === has) return [];
    return [{ part, action: has === true ? 'added' : 'removed' }];
  });
}
