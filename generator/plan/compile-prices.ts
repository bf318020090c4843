// The prices of an operation with their conditions and quantities as code; what is not evidenced is left out.
import type { Compiled } from '../conditions/compile.ts';
import { createConditionReader } from '../conditions/read-condition.ts';
import type { Scope } from '../conditions/scope.ts';
import type { Operation, PriceRow } from '../kernel/contract-model.ts';
import { CALL } from '../kernel/prices.ts';
import { isEvidenced } from './is-evidenced.ts';

export interface CompiledPrice {
  readonly row: PriceRow;
  readonly applies: Compiled;
  /** Absent when no request says how many. */
  readonly quantity?: Compiled;
}

export function compilePrices(operation: Operation, scope: Scope): CompiledPrice[] {
  const reader = createConditionReader(scope);
  return operation.prices.filter(isEvidenced).map((row) => {
    const quantity = row.quantity?.cel ?? (row.per === CALL ? '1' : undefined);
    return {
      row,
      applies: reader.compile(row.condition?.cel ?? 'true'),
      ...(quantity === undefined ? {} : { quantity: reader.compileNumber(quantity) }),
    };
  });
}
