// Every operation with its rules compiled once, for all that is printed of it.
import { type EvidenceBase, indexEvidence } from '../check/compute-status.ts';
import { createConditionReader } from '../conditions/read-condition.ts';
import { type Scope, scopeOf } from '../conditions/scope.ts';
import type { ContractModel, Operation } from '../kernel/contract-model.ts';
import type { CompiledRule } from '../print/print-rules.ts';
import { deriveRules } from './derive-rules.ts';

export interface CompiledOperation {
  readonly operation: Operation;
  readonly scope: Scope;
  readonly rules: readonly CompiledRule[];
}

export function compileOperations(model: ContractModel): CompiledOperation[] {
  const base = indexEvidence(model);
  return model.operations.map((operation) => {
    const scope = scopeOf(operation);
    return { operation, scope, rules: compileRules(base, operation, scope) };
  });
}

export function compileRules(base: EvidenceBase, operation: Operation, scope: Scope): CompiledRule[] {
  const reader = createConditionReader(scope);
  return deriveRules(operation, base).map((rule) => ({
    ...rule,
    compiled: reader.compile(rule.cel),
    at: rule.at ?? reader.findSubject(rule.cel),
  }));
}
