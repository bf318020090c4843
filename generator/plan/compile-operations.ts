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
  const keep = createShelf();
  return model.operations.map((operation) => compileLater(operation, base, keep));
}

/** So many operations stay compiled: all of a register ten times as large as a large one. They take as much memory as their rows. */
const MOST_KEPT = 1_000;

/** Puts away what was compiled; when there is too much, what stands there longest is forgotten. */
type Keep = (forget: () => void) => void;

function createShelf(): Keep {
  const kept = new Set<() => void>();
  return (forget) => {
    kept.add(forget);
    const [oldest] = kept;
    if (kept.size <= MOST_KEPT || oldest === undefined) return;
    kept.delete(oldest);
    oldest();
  };
}

/** Most operations are not asked for when few files are printed. */
function compileLater(operation: Operation, base: EvidenceBase, keep: Keep): CompiledOperation {
  let made: { readonly scope: Scope; rules?: CompiledRule[] } | undefined;
  const forget = (): void => {
    made = undefined;
  };
  const make = (): NonNullable<typeof made> => {
    made ??= { scope: scopeOf(operation) };
    keep(forget);
    return made;
  };
  return {
    operation,
    get scope() {
      return (made ?? make()).scope;
    },
    get rules() {
      const own = made ?? make();
      own.rules ??= compileRules(base, operation, own.scope);
      return own.rules;
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
