// Prints the JSON Schemas of an operation as one document: a definition for each part, and the body that is meant first at the root.
import type { Operation, PartName } from '../../kernel/contract-model.ts';
import { nameFile, nameType } from '../../plan/names.ts';
import { printJson } from '../print-json.ts';
import { annotateRow } from './annotate.ts';
import { buildPart } from './build-part.ts';
import { INLINE } from './schema.ts';

/** What the root stands for, where an operation has several parts. */
const ROOTS: readonly PartName[] = ['request', 'response', 'callback', 'error', 'headers', 'query', 'path', 'given'];

/** The operation must have a part. */
export function printJsonSchema(operation: Operation): string {
  const names = operation.parts.map((part) => part.name);
  const root = ROOTS.find((name) => names.includes(name));
  if (root === undefined) throw new Error(`${operation.id} has no part to describe`);
  const { description, ...row } = annotateRow(operation);
  return printJson({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: nameJsonSchema(operation.id),
    title: operation.path === '' ? operation.id : `${operation.method} ${operation.path}`,
    description,
    $ref: `#/$defs/${root}`,
    ...row,
    $defs: Object.fromEntries(
      operation.parts.map((part) => [
        part.name,
        { $anchor: part.name, title: nameType(operation.id, part.name, ''), ...buildPart(operation, part, INLINE) },
      ]),
    ),
  });
}

export function nameJsonSchema(operation: string): string {
  return `${nameFile(operation)}.json`;
}
