// The generated files that need no code of ours to be read: schemas, OpenAPI, tables, texts.
import type { ContractModel } from '../kernel/contract-model.ts';
import { nameJsonSchema, printJsonSchema } from '../print/json-schema/print-json-schema.ts';
import { printLlms } from '../print/llms/print-llms.ts';
import { printLlmsFull } from '../print/llms/print-llms-full.ts';
import { streamOpenapi } from '../print/openapi/print-openapi.ts';
import { patchLlmsFull } from '../print/patch/patch-llms-full.ts';
import { type ChangedOperation, patchOpenapi } from '../print/patch/patch-openapi.ts';
import { printCsv, printMarkdownTable } from '../print/tables/data-table.ts';
import { buildErrorTable } from '../print/tables/error-table.ts';
import { buildPriceTable } from '../print/tables/price-table.ts';
import type { CompiledOperation } from './compile-operations.ts';
import type { ModelChange } from './model-change.ts';
import { type PlannedFile, planStream } from './planned-file.ts';
import type { ServiceSettings } from './service-settings.ts';

export function planDocuments(
  model: ContractModel,
  compiled: readonly CompiledOperation[],
  settings: ServiceSettings,
  change?: ModelChange,
): PlannedFile[] {
  const changed = pairChanges(compiled, change);
  const errors = buildErrorTable(model.errors);
  const prices = buildPriceTable(model.operations, model.units);
  return [
    ...model.operations
      .filter(({ parts }) => parts.length > 0)
      .map((operation) => ({
        path: `json-schema/${nameJsonSchema(operation.id)}`,
        print: () => printJsonSchema(operation),
        operation: operation.id,
      })),
    {
      path: 'openapi.json',
      ...planStream(() => streamOpenapi(model, compiled, settings)),
      ...(change === undefined || changed === undefined
        ? {}
        : { patch: (text) => patchOpenapi(text, change.last, model, changed, settings) }),
    },
    { path: 'llms.txt', print: () => printLlms(model, settings.title) },
    {
      path: 'llms-full.txt',
      print: () => printLlmsFull(model, compiled, settings.title),
      ...(changed === undefined
        ? {}
        : {
            patch: (text) =>
              patchLlmsFull(
                text,
                changed.map(({ after }) => after),
              ),
          }),
    },
    { path: 'tables/errors.csv', print: () => printCsv(errors) },
    { path: 'tables/errors.md', print: () => printMarkdownTable(errors) },
    { path: 'tables/prices.csv', print: () => printCsv(prices) },
    { path: 'tables/prices.md', print: () => printMarkdownTable(prices) },
  ];
}

/** The operations that changed, as they are compiled now; absent when more than that changed. */
function pairChanges(
  compiled: readonly CompiledOperation[],
  change: ModelChange | undefined,
): readonly ChangedOperation[] | undefined {
  if (change?.changed === undefined) return undefined;
  const before = new Map(change.changed.map((pair) => [pair.after, pair.before]));
  return compiled.flatMap((after) => {
    const other = before.get(after.operation);
    return other === undefined ? [] : [{ before: other, after }];
  });
}
