// Whether an expression is right in the scope that it sees: by the library's checker, which takes longer than everything else that is done with a condition.
import type { TypeCheckResult } from '@marcbachmann/cel-js';
import type { Condition } from '../kernel/contract-model.ts';
import type { ResultKind } from './compile.ts';
import { findEnvironment, type NarrowScope } from './environment.ts';

export interface TypeQuestion {
  readonly cel: string;
  readonly narrow: NarrowScope;
  readonly result: ResultKind;
}

/** The types that an expression of each result may have. */
export const RESULTS: Readonly<Record<ResultKind, readonly string[]>> = { truth: ['bool'], number: ['int', 'double'] };

export function checkTypes({ cel, narrow }: TypeQuestion): TypeCheckResult {
  return findEnvironment(narrow).check(cel);
}

export function isRight(question: TypeQuestion): boolean {
  const { valid, type = '' } = checkTypes(question);
  return valid && RESULTS[question.result].includes(type);
}

/** The same for questions that have the same answer. */
export function nameQuestion({ cel, narrow, result }: TypeQuestion): string {
  return `${result} ${narrow.key} ${cel}`;
}

/**
 * Takes conditions for right and has them checked elsewhere meanwhile. Whoever uses it asks in the end whether all were; if not, everything is read
 * again without it, so that findings come out as ever.
 * @param read the condition if its types are right
 */
export type AskLater = (question: TypeQuestion, read: () => Condition) => Condition;
