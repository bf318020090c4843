// The generated code of any operation, all at hand: for the build and for tests. The page loads it one operation at a time.
import { errorBody } from '../../../generated/operations/error-body.ts';
import { operations } from '../../../generated/operations.ts';
import { prices, units } from '../../../generated/prices.ts';
import { quarantine } from '../../../generated/quarantine.ts';
import { checkCallback, checkError, checkResponse } from '../../../runtime/check/check-answers.ts';
import type { OperationCode } from './check/operation-code.ts';

export function findCode(id: string): OperationCode {
  const operation = operations.find((candidate) => candidate.id === id);
  if (operation === undefined) throw new Error(`there is no operation ${id}`);
  return {
    operation,
    prices: prices[id],
    units,
    quarantine: quarantine[id],
    checkAnswer(kind, body) {
      if (kind === 'response') return checkResponse(operation, body, [errorBody]);
      return kind === 'callback' ? checkCallback(operation, body) : checkError(operation, body, [errorBody]);
    },
  };
}
