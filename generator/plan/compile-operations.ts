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
  return model.operations.map((operation) => compileLater(operation, base));
}

/** Most operations are not asked for when few files are printed. */
function compileLater(operation: Operation, base: EvidenceBase): CompiledOperation {
  let scope: Scope | undefined;
  let rules: CompiledRule[] | undefined;
  return {
    operation,
    get scope() {
      scope ??= scopeOf(operation);
      return scope;
    },
    get rules() {
      rules ??= compileRules(base, operation, this.scope);
      return rules;
    },
  };
}

export function compileRules(base: EvidenceBase, operation: Operation, scope: Scope): CompiledRule[] {
  const reader = createConditionReader(scope);
  return deriveRules(operation, base).map((rule) => ({
    ...rule,
    compiled: reader.compile(rule.cel),
    at: rule.at ?? reader.findSubject(rule.cel),
  }));
}
