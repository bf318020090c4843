// The contract that properties run on: the register compiled here and now, and the code that was generated from it, joined by id.
import { fileURLToPath } from 'node:url';
import type { OperationSpecification, Rule } from '../../generated/kernel/specification.ts';
import { operations } from '../../generated/operations.ts';
import { compileContract } from '../../generator/compile-contract.ts';
import type { Scope } from '../../generator/conditions/scope.ts';
import { compileOperations } from '../../generator/plan/compile-operations.ts';
import type { CompiledRule } from '../../generator/print/print-rules.ts';
import { readPages } from '../../generator/read/read-pages.ts';
import type { Vocabulary } from './payloads.ts';

export interface JoinedOperation {
  readonly id: string;
  readonly scope: Scope;
  readonly emitted: OperationSpecification;
  readonly rules: readonly { readonly written: CompiledRule; readonly emitted: Rule }[];
  readonly words: Vocabulary;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Every operation that has rules. */
export function readOperations(): JoinedOperation[] {
  const { model, findings } = compileContract(readPages(ROOT, 'register'));
  if (findings.length > 0) throw new Error(`the register has ${findings.length} findings`);
  return compileOperations(model).flatMap(({ operation, scope, rules: written }) => {
    const emitted = operations.find((candidate) => candidate.id === operation.id);
    if (emitted === undefined) throw new Error(`${operation.id} is not generated`);
    if (written.length === 0) return [];
    const fields = operation.parts.flatMap((part) =>
      ['request', 'path', 'query', 'given'].includes(part.name) ? part.fields : [],
    );
    const values = new Map(
      fields
        .filter((field) => field.values.length > 0)
        .map((field) => [field.path, field.values.map((value) => value.value)]),
    );
    return [
      {
        id: operation.id,
        scope,
        emitted,
        rules: joinRules(written, emitted.rules),
        words: { values, texts: listTexts(written) },
      },
    ];
  });
}

function joinRules(written: readonly CompiledRule[], emitted: readonly Rule[]): JoinedOperation['rules'] {
  if (written.length !== emitted.length)
    throw new Error(`${written.length} rules are written, ${emitted.length} are generated`);
  return written.map((rule) => {
    const twin = emitted.find((candidate) => candidate.id === rule.id);
    if (twin === undefined) throw new Error(`${rule.id} is not generated`);
    return { written: rule, emitted: twin };
  });
}

/** For each path the texts in the conditions that read it, also with something behind them, since some are only a beginning. */
function listTexts(rules: readonly CompiledRule[]): Map<string, readonly string[]> {
  const byPath = new Map<string, Set<string>>();
  for (const { cel, compiled } of rules) {
    const texts = [...cel.matchAll(/"([^"\\]*)"/g)].flatMap(([, text = '']) => [text, `${text}x`]);
    for (const path of compiled.reads) byPath.set(path, (byPath.get(path) ?? new Set()).union(new Set(texts)));
  }
  return new Map([...byPath].map(([path, texts]) => [path, [...texts].sort()]));
}
