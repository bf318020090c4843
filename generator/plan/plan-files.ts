// Decides which files are generated and from which rows each is made. Pure: nothing here knows the disk.
import { listExamples } from '../examples/list-examples.ts';
import type { ContractModel, ErrorRow, Operation, Pattern, QuarantineRow, Run } from '../kernel/contract-model.ts';
import { patchContract } from '../print/patch/patch-contract.ts';
import { printBuilder, printBuilderList } from '../print/print-builders.ts';
import { printChecks } from '../print/print-checks.ts';
import { listCalls, printClient } from '../print/print-client.ts';
import { streamContract } from '../print/print-contract.ts';
import {
  hasChecks,
  printCheckEntry,
  printRuleEntry,
  printSchemaEntry,
  printTypeEntry,
} from '../print/print-entries.ts';
import { printErrors } from '../print/print-errors.ts';
import { printExamples } from '../print/print-examples.ts';
import { printOperation, printOperationList } from '../print/print-operation.ts';
import { printPolicies } from '../print/print-policies.ts';
import { hasPrices, printPriceList, printPrices } from '../print/print-prices.ts';
import { printProof } from '../print/print-proof.ts';
import { printQuarantine, printQuarantineList } from '../print/print-quarantine.ts';
import { printRows } from '../print/print-rows.ts';
import { printRules } from '../print/print-rules.ts';
import { printSchemas } from '../print/print-schemas.ts';
import { printTypes } from '../print/print-types.ts';
import { HEADER } from '../print/typescript.ts';
import { compareText } from '../read/compare-text.ts';
import type { KernelFile } from '../read/read-kernel.ts';
import { compileBreaches } from './compile-breaches.ts';
import { type CompiledOperation, compileOperations } from './compile-operations.ts';
import { compilePrices } from './compile-prices.ts';
import type { ModelChange } from './model-change.ts';
import { nameFile } from './names.ts';
import { planDocuments } from './plan-documents.ts';
import { type PlannedFile, planStream } from './planned-file.ts';
import type { ServiceSettings } from './service-settings.ts';

export function planFiles(
  model: ContractModel,
  kernel: readonly KernelFile[],
  settings: ServiceSettings = {},
  change?: ModelChange,
): PlannedFile[] {
  const compiled = compileOperations(model);
  const files: PlannedFile[] = [
    {
      path: 'contract.json',
      ...planStream(() => streamContract(model)),
      ...(change === undefined ? {} : { patch: (text) => patchContract(text, change.last, model) }),
    },
    { path: 'client.ts', print: () => printClient(model.operations, 'current') },
    ...(listCalls(model.operations, 'legacy').length === 0
      ? []
      : [{ path: 'legacy-client.ts', print: () => printClient(model.operations, 'legacy') }]),
    { path: 'operations.ts', print: () => printOperationList(model.operations) },
    { path: 'schemas.ts', print: () => printSchemaEntry(model.operations) },
    { path: 'types.ts', print: () => printTypeEntry(model.operations) },
    { path: 'checks.ts', print: () => printCheckEntry(model.operations) },
    { path: 'rules.ts', print: () => printRuleEntry(model.operations) },
    { path: 'errors.ts', print: () => printErrors(model.errors) },
    { path: 'policies.ts', print: () => printPolicies(model.policies) },
    { path: 'builders.ts', print: () => printBuilderList(model.patterns) },
    { path: 'quarantine.ts', print: () => printQuarantineList(model.operations, model.quarantine) },
    ...model.patterns.map((pattern) => planBuilder(model, pattern)),
    { path: 'prices.ts', print: () => printPriceList(model.operations, model.units) },
    ...planOperations(model, compiled),
    ...planDocuments(model, compiled, settings, change),
    ...kernel.map(({ name, text }) => ({
      path: `kernel/${name}`,
      print: () => `${HEADER}${text.replaceAll('\r\n', '\n')}`,
      needs: 'tool' as const,
    })),
  ];
  return files.sort((a, b) => compareText(a.path, b.path));
}

function planOperations(model: ContractModel, compiled: readonly CompiledOperation[]): PlannedFile[] {
  const runs = new Map<string, Run[]>();
  for (const run of model.runs)
    for (const id of new Set(run.operations)) {
      const own = runs.get(id);
      if (own === undefined) runs.set(id, [run]);
      else own.push(run);
    }
  const quarantine = Map.groupBy(model.quarantine, (row) => row.operation);
  return compiled.flatMap((entry) =>
    planOperation(entry, model.errors, runs.get(entry.operation.id) ?? [], quarantine.get(entry.operation.id) ?? []),
  );
}

/** Folders with code that neither explains a row nor names its place. */
const WORDLESS: ReadonlySet<string> = new Set(['checks', 'proofs']);

function planOperation(
  compiled: CompiledOperation,
  errors: readonly ErrorRow[],
  runs: readonly Run[],
  quarantine: readonly QuarantineRow[],
): PlannedFile[] {
  const { operation } = compiled;
  const name = nameFile(operation.id);
  const printers: readonly (readonly [folder: string, print: () => string])[] = [
    ['types', () => printTypes(operation)],
    ['schemas', () => printSchemas(operation)],
    ['rules', () => printRules(operation.id, compiled.scope, compiled.rules)],
    ...(hasChecks(operation)
      ? [['checks', () => printChecks(operation, compileBreaches(operation, compiled.scope, compiled.rules))] as const]
      : []),
    ...(hasPrices(operation)
      ? [['prices', () => printPrices(operation, compilePrices(operation, compiled.scope))] as const]
      : []),
    ...(quarantine.length > 0 ? [['quarantine', () => printQuarantine(operation, quarantine)] as const] : []),
    ['rows', () => printRows(operation, runs)],
    ['proofs', () => printProof(operation)],
    ['operations', () => printOperation(operation)],
  ];
  return [
    ...printers.map(([folder, print]) => ({
      path: `${folder}/${name}.ts`,
      print,
      operation: operation.id,
      ...(WORDLESS.has(folder) ? { needs: 'meaning' as const } : {}),
    })),
    {
      path: `examples/${name}.json`,
      print: () => printExamples(listExamples(compiled, errors)),
      errand: () => ({ kind: 'errand', path: `examples/${name}.json`, compiled: JSON.stringify(compiled) }),
      weight: countConditions(operation),
      operation: operation.id,
      needs: 'meaning',
    },
  ];
}

/** The search for examples takes the more time the more conditions there are. */
function countConditions({ parts, rules, models, rejected }: Operation): number {
  const required = parts.flatMap(({ fields }) => fields).filter((field) => field.required.kind === 'if');
  return required.length + rules.length + models.length + rejected.length;
}

function planBuilder(model: ContractModel, pattern: Pattern): PlannedFile {
  const operation = model.operations.find((candidate) => candidate.id === pattern.operation);
  if (operation === undefined) throw new Error(`a checked pattern names no operation: ${pattern.operation}`);
  const isQuarantined = model.quarantine.some((row) => row.operation === operation.id);
  return {
    path: `builders/${nameFile(pattern.name)}.ts`,
    print: () => printBuilder(pattern, operation, isQuarantined),
    operation: operation.id,
  };
}
