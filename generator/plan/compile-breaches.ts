// The rules that a valid body of an operation can break, as tests; what is only a warning is left out.
import type { Breach } from '../breaches/compile-breach.ts';
import { listRequestFields } from '../breaches/request-fields.ts';
import { createConditionReader } from '../conditions/read-condition.ts';
import type { Scope } from '../conditions/scope.ts';
import type { Operation } from '../kernel/contract-model.ts';
import type { DerivedRule } from './derive-rules.ts';

export interface CompiledBreach {
  readonly rule: DerivedRule;
  readonly breach: Exclude<Breach, { kind: 'never' }>;
}

export function compileBreaches(operation: Operation, scope: Scope, rules: readonly DerivedRule[]): CompiledBreach[] {
  const reader = createConditionReader(scope);
  const fields = listRequestFields(operation);
  return rules
    .filter((rule) => rule.status !== 'not-evidenced')
    .flatMap((rule) => {
      const breach = reader.compileBreach(rule.cel, fields);
      return breach.kind === 'never' ? [] : [{ rule, breach }];
    });
}
