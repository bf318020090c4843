// Decides which files are generated and from which rows each is made. Pure: nothing here knows the disk.
import { indexEvidence } from '../check/compute-status.ts';
import { createConditionReader } from '../conditions/read-condition.ts';
import { buildScope, type Scope } from '../conditions/scope.ts';
import { compareText } from '../findings/finding.ts';
import type { ContractModel, Operation } from '../model/contract-model.ts';
import { printClient } from '../print/print-client.ts';
import { printContract } from '../print/print-contract.ts';
import { printErrors } from '../print/print-errors.ts';
import { printOperation, printOperationList } from '../print/print-operation.ts';
import { printProof } from '../print/print-proof.ts';
import { printRows } from '../print/print-rows.ts';
import { type CompiledRule, printRules } from '../print/print-rules.ts';
import { printSchemas } from '../print/print-schemas.ts';
import { printTypes } from '../print/print-types.ts';
import { HEADER } from '../print/typescript.ts';
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
    { path: 'client.ts', text: printClient(model.operations) },
    { path: 'operations.ts', text: printOperationList(model.operations) },
    { path: 'errors.ts', text: printErrors(model.errors) },
    ...model.operations.flatMap((operation) => planOperation(model, operation)),
    ...kernel.map(({ name, text }) => ({ path: `kernel/${name}`, text: `${HEADER}${text.replaceAll('\r\n', '\n')}` })),
  ];
  return files.sort((a, b) => compareText(a.path, b.path));
}

function planOperation(model: ContractModel, operation: Operation): PlannedFile[] {
  const name = `${nameFile(operation.id)}.ts`;
  const scope = scopeOf(operation);
  const runs = model.runs.filter((run) => run.operations.includes(operation.id));
  const texts: readonly (readonly [folder: string, text: string])[] = [
    ['types', printTypes(operation)],
    ['schemas', printSchemas(operation)],
    ['rules', printRules(operation.id, scope, compileRules(model, operation, scope))],
    ['rows', printRows(operation, runs)],
    ['proofs', printProof(operation)],
    ['operations', printOperation(operation)],
  ];
  return texts.map(([folder, text]) => ({ path: `${folder}/${name}`, text, operation: operation.id }));
}

/** What the conditions of an operation may read. */
export function scopeOf(operation: Operation): Scope {
  const fieldsOf = (names: readonly string[]) =>
    operation.parts.filter((part) => names.includes(part.name)).flatMap((part) => part.fields);
  return buildScope(fieldsOf(['request', 'path', 'query']), fieldsOf(['given']));
}

export function compileRules(model: ContractModel, operation: Operation, scope: Scope): CompiledRule[] {
  const reader = createConditionReader(scope);
  return deriveRules(operation, indexEvidence(model)).map((rule) => ({
    ...rule,
    compiled: reader.compile(rule.cel),
    at: rule.at ?? reader.findSubject(rule.cel),
  }));
}
