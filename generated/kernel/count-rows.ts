// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// Counts what a contract holds: the one place where its numbers come from, whoever shows them.
import type { ContractModel, Graded, Operation } from './contract-model.ts';

export interface ContractCounts {
  readonly operations: number;
  readonly fields: number;
  readonly values: number;
  readonly rules: number;
  readonly models: number;
  readonly rejected: number;
  readonly prices: number;
  readonly errors: number;
  readonly patterns: number;
  readonly quarantine: number;
  readonly policies: number;
  readonly sources: number;
  readonly runs: number;
  readonly readings: number;
  /** Subjects on which sources disagree. */
  readonly disagreements: number;
  readonly gaps: number;
  /** Graded rows by status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Graded rows of operations by the posture of the operation and their status. */
  readonly postures: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Operations by posture. */
  readonly operationsByPosture: Readonly<Record<string, number>>;
  readonly gapStates: Readonly<Record<string, number>>;
}

export function countRows(contract: ContractModel): ContractCounts {
  const { operations } = contract;
  const fields = operations.flatMap((operation) => operation.parts.flatMap((part) => part.fields));
  const postures = [...new Set(operations.map((operation) => operation.posture))].sort();
  return {
    operations: operations.length,
    fields: fields.length,
    values: fields.flatMap((field) => field.values).length,
    rules: operations.flatMap((operation) => operation.rules).length,
    models: operations.flatMap((operation) => operation.models).length,
    rejected: operations.flatMap((operation) => operation.rejected).length,
    prices: operations.flatMap((operation) => operation.prices).length,
    errors: contract.errors.length,
    patterns: contract.patterns.length,
    quarantine: contract.quarantine.length,
    policies: contract.policies.length,
    sources: contract.sources.length,
    runs: contract.runs.length,
    readings: contract.readings.length,
    disagreements: new Set(contract.readings.map((reading) => reading.subject)).size,
    gaps: contract.gaps.length,
    statuses: tally(listGradedRows(contract).map((row) => row.status)),
    postures: Object.fromEntries(
      postures.map((posture) => [
        posture,
        tally(
          operations
            .filter((operation) => operation.posture === posture)
            .flatMap(listOwn)
            .map((row) => row.status),
        ),
      ]),
    ),
    operationsByPosture: tally(operations.map((operation) => operation.posture)),
    gapStates: tally(contract.gaps.map((gap) => gap.state)),
  };
}

/** An operation's row and every graded row below it. */
function listOwn(operation: Operation): Graded[] {
  const fields = operation.parts.flatMap((part) => part.fields);
  const values = fields.flatMap((field) => field.values);
  return [operation, ...fields, ...values, ...operation.rules, ...operation.models, ...operation.prices];
}

/** Every row of the contract that has a status. */
export function listGradedRows(contract: ContractModel): Graded[] {
  return [...contract.operations.flatMap(listOwn), ...contract.errors, ...contract.units];
}

/** How often each word occurs, words in order. */
export function tally(words: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
