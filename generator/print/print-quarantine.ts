// Prints the shapes that are not sent: for each operation as functions of the request, and one list of them all.
import { createConditionReader } from '../conditions/read-condition.ts';
import { scopeOf } from '../conditions/scope.ts';
import type { Operation, QuarantineRow } from '../kernel/contract-model.ts';
import { nameConstant, nameFile } from '../plan/names.ts';
import { printFunction, printRulesImport } from './print-rules.ts';
import { printRow } from './row-reference.ts';
import { HEADER, indent, quoteList, quoteText } from './typescript.ts';

export function printQuarantine(operation: Operation, rows: readonly QuarantineRow[]): string {
  const name = nameConstant(operation.id);
  const reader = createConditionReader(scopeOf(operation));
  const compiled = rows.map((row) =>
    row.shape?.kind === 'condition' ? reader.compile(row.shape.condition.cel) : undefined,
  );
  const calls = [...new Set(compiled.flatMap((code) => code?.calls ?? []))].sort();
  const functions = compiled.map((code) => (code === undefined ? '' : printFunction(code.code)));
  const shapes = rows.map((row, index) => {
    const code = compiled[index];
    const own =
      code === undefined ? '' : `  reads: ${quoteList(code.reads)},\n  matches: ${printFunction(code.code)},\n`;
    const key = row.shape?.kind === 'field' ? `  key: ${quoteText(row.shape.path)},\n` : '';
    return `{
  name: ${quoteText(row.name)},
  operation: ${quoteText(row.operation)},
  row: ${quoteText(printRow(row.origin))},
  why: ${quoteText(row.why)},
  instead: ${quoteText(row.instead)},
  kind: '${printKind(row)}',
${key}${own}},
`;
  });
  return `${HEADER}${calls.length === 0 ? '' : `import { ${calls.join(', ')} } from '../kernel/conditions.ts';\n`}import type { QuarantineScope } from '../kernel/quarantine.ts';
${printRulesImport(operation.id, functions)}
export const ${name}Quarantine = {
  view: ${name}Rules.view,
  given: ${name}Rules.given,
  shapes: [
${indent(shapes.join(''), '    ')}  ],
} satisfies QuarantineScope;
`;
}

function printKind(row: QuarantineRow): 'operation' | 'key' | 'condition' | 'words' {
  switch (row.shape?.kind) {
    case undefined:
      return 'operation';
    case 'field':
      return 'key';
    case 'condition':
      return 'condition';
    case 'text':
      return 'words';
  }
}

export function printQuarantineList(operations: readonly Operation[], rows: readonly QuarantineRow[]): string {
  const named = new Set(rows.map((row) => row.operation));
  const own = operations.filter((operation) => named.has(operation.id));
  const imports = own.map(
    (operation) =>
      `import { ${nameConstant(operation.id)}Quarantine } from './quarantine/${nameFile(operation.id)}.ts';\n`,
  );
  const entries = own.map((operation) => `  ${quoteText(operation.id)}: ${nameConstant(operation.id)}Quarantine,\n`);
  return `${HEADER}import type { QuarantineScope } from './kernel/quarantine.ts';
${imports.join('')}
/** What this project does not send, by operation. */
export const quarantine: Readonly<Record<string, QuarantineScope>> = {
${entries.join('')}};
`;
}
