// Decides which files are generated and from which rows each is made. Pure: nothing here knows the disk.
import { type EvidenceBase, indexEvidence } from '../check/compute-status.ts';
import { createConditionReader } from '../conditions/read-condition.ts';
import { type Scope, scopeOf } from '../conditions/scope.ts';
import { compareText } from '../findings/finding.ts';
import type { ContractModel, Operation, Pattern, QuarantineRow, Run } from '../kernel/contract-model.ts';
import { printBuilder, printBuilderList } from '../print/print-builders.ts';
import { listCalls, printClient } from '../print/print-client.ts';
import { printContract } from '../print/print-contract.ts';
import { printErrors } from '../print/print-errors.ts';
import { printOperation, printOperationList } from '../print/print-operation.ts';
import { hasPrices, printPriceList, printPrices } from '../print/print-prices.ts';
import { printProof } from '../print/print-proof.ts';
import { printQuarantine, printQuarantineList } from '../print/print-quarantine.ts';
import { printRows } from '../print/print-rows.ts';
import { type CompiledRule, printRules } from '../print/print-rules.ts';
import { printSchemas } from '../print/print-schemas.ts';
import { printTypes } from '../print/print-types.ts';
import { HEADER } from '../print/typescript.ts';
import { compilePrices } from './compile-prices.ts';
import { deriveRules } from './derive-rules.ts';
import { nameFile } from './names.ts';

export interface PlannedFile {
  /** Path below the output folder. */
  readonly path: string;
  readonly text: string;
  /** The operation whose rows it is made from; absent when it is made from all of them, or from none. */
  readonly operation?: string;
}

/** A source file of the kernel, which is copied as it is. */
export interface KernelFile {
  readonly name: string;
  readonly text: string;
}

export function planFiles(model: ContractModel, kernel: readonly KernelFile[]): PlannedFile[] {
  const files: PlannedFile[] = [
    { path: 'contract.json', text: printContract(model) },
    { path: 'client.ts', text: printClient(model.operations, 'current') },
    ...(listCalls(model.operations, 'legacy').length === 0
      ? []
      : [{ path: 'legacy-client.ts', text: printClient(model.operations, 'legacy') }]),
    { path: 'operations.ts', text: printOperationList(model.operations) },
    { path: 'errors.ts', text: printErrors(model.errors) },
    { path: 'builders.ts', text: printBuilderList(model.patterns) },
    { path: 'quarantine.ts', text: printQuarantineList(model.operations, model.quarantine) },
    ...model.patterns.map((pattern) => planBuilder(model, pattern)),
    { path: 'prices.ts', text: printPriceList(model.operations, model.units) },
    ...planOperations(model),
    ...kernel.map(({ name, text }) => ({ path: `kernel/${name}`, text: `${HEADER}${text.replaceAll('\r\n', '\n')}` })),
  ];
  return files.sort((a, b) => compareText(a.path, b.path));
}

function planOperations(model: ContractModel): PlannedFile[] {
  const base = indexEvidence(model);
  const runs = new Map<string, Run[]>();
  for (const run of model.runs)
    for (const id of new Set(run.operations)) {
      const own = runs.get(id);
      if (own === undefined) runs.set(id, [run]);
      else own.push(run);
    }
  const quarantine = Map.groupBy(model.quarantine, (row) => row.operation);
  return model.operations.flatMap((operation) =>
    planOperation(operation, base, runs.get(operation.id) ?? [], quarantine.get(operation.id) ?? []),
  );
}

function planOperation(
  operation: Operation,
  base: EvidenceBase,
  runs: readonly Run[],
  quarantine: readonly QuarantineRow[],
): PlannedFile[] {
  const name = `${nameFile(operation.id)}.ts`;
  const scope = scopeOf(operation);
  const texts: readonly (readonly [folder: string, text: string])[] = [
    ['types', printTypes(operation)],
    ['schemas', printSchemas(operation)],
    ['rules', printRules(operation.id, scope, compileRules(base, operation, scope))],
    ...(hasPrices(operation) ? [['prices', printPrices(operation, compilePrices(operation, scope))] as const] : []),
    ...(quarantine.length > 0 ? [['quarantine', printQuarantine(operation, quarantine)] as const] : []),
    ['rows', printRows(operation, runs)],
    ['proofs', printProof(operation)],
    ['operations', printOperation(operation)],
  ];
  return texts.map(([folder, text]) => ({ path: `${folder}/${name}`, text, operation: operation.id }));
}

function planBuilder(model: ContractModel, pattern: Pattern): PlannedFile {
  const operation = model.operations.find((candidate) => candidate.id === pattern.operation);
  if (operation === undefined) throw new Error(`a checked pattern names no operation: ${pattern.operation}`);
  const isQuarantined = model.quarantine.some((row) => row.operation === operation.id);
  return {
    path: `builders/${nameFile(pattern.name)}.ts`,
    text: printBuilder(pattern, operation, isQuarantined),
    operation: operation.id,
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
