// Prints what checking needs to know of each row: where it is, how it is known, and which shapes were carried as a whole.

import { type Field, type FieldType, type Operation, PARTS, type Part, type Run } from '../kernel/contract-model.ts';
import { printType } from '../kernel/field-notation.ts';
import type { JsonKind } from '../kernel/specification.ts';
import { nameConstant } from '../plan/names.ts';
import { printMedia } from './print-media.ts';
import { printReference, printRow } from './row-reference.ts';
import { HEADER, indent, printKey, quoteList, quoteText } from './typescript.ts';

export function printRows(operation: Operation, runs: readonly Run[]): string {
  const name = nameConstant(operation.id);
  const parts = operation.parts.map((part) => `${part.name}: {\n${indent(printPart(operation, part, runs), '  ')}},\n`);
  return `${HEADER}import type { CarriedPaths, FieldRow, PartName, RejectedKey } from '../kernel/specification.ts';

export const ${name}Rows = {
${indent(parts.join(''), '  ')}} as const satisfies { readonly [Name in PartName]?: { readonly fields: Readonly<Record<string, FieldRow>>; readonly carried: readonly CarriedPaths[] } };

export const ${name}RejectedKeys: Readonly<Record<string, RejectedKey>> = ${printRejectedKeys(operation)};
`;
}

function printPart(operation: Operation, part: Part, runs: readonly Run[]): string {
  const fields = part.fields.map((field) => `${printKey(field.path)}: ${printField(field)},\n`);
  const carried = listCarried(operation.id, part, runs).map(
    ({ run, paths }) => `{ run: ${quoteText(run)}, paths: ${quoteList(paths)} },\n`,
  );
  return `fields: {\n${indent(fields.join(''), '  ')}},\ncarried: [${carried.length === 0 ? '' : `\n${indent(carried.join(''), '  ')}`}],\n`;
}

function printField(field: Field): string {
  const tolerate = field.limits.find((limit) => limit.kind === 'tolerate');
  const values = field.values.map((value) => `${printKey(value.value)}: { ${printReference(value)} },\n`);
  return `{
  path: ${quoteText(field.path)},
  kind: '${toJsonKind(field.type)}',
  type: ${quoteText(printType(field.type))},
  required: '${field.required.kind}',
  ${printReference(field)},
${field.type.kind === 'enum' && typeof field.default === 'string' ? `  default: ${quoteText(field.default)},\n` : ''}${tolerate === undefined ? '' : `  tolerate: '${tolerate.json}',\n`}${printMedia(field.limits)}${values.length === 0 ? '' : `  values: {\n${indent(values.join(''), '    ')}  },\n`}}`;
}

function toJsonKind(type: FieldType): JsonKind {
  switch (type.kind) {
    case 'string':
    case 'enum':
      return 'text';
    case 'int64':
      return 'id';
    case 'array':
      return 'list';
    case 'unknown':
      return 'any';
    default:
      return type.kind;
  }
}

/** Bodies that successful runs carried through this part. */
function listCarried(operation: string, part: Part, runs: readonly Run[]): { run: string; paths: readonly string[] }[] {
  const direction = PARTS[part.name];
  return runs.flatMap((run) => {
    if (!run.operations.includes(operation)) return [];
    const isFirst = run.operations[0] === operation;
    if (direction === 'sent') {
      const succeeded = run.outcome === 'accepted' || run.outcome === 'succeeded';
      return isFirst && succeeded && run.payload !== undefined ? [{ run: run.id, paths: run.payload.paths }] : [];
    }
    const body = isFirst ? run.response : run.query;
    return body === undefined ? [] : [{ run: run.id, paths: body.paths }];
  });
}

function printRejectedKeys(operation: Operation): string {
  const keys = operation.rejected.flatMap((row) =>
    row.shape.kind === 'field'
      ? [
          `${printKey(row.shape.path)}: { row: ${quoteText(printRow(row.origin))}, evidence: ${quoteList(row.evidence)}, seen: ${quoteText(row.seen)}, instead: ${quoteText(row.instead)} },\n`,
        ]
      : [],
  );
  return keys.length === 0 ? '{}' : `{\n${indent(keys.join(''), '  ')}}`;
}
