// Prints the modules that export everything of one kind: for users who take an operation by its name, and leave it to their bundler to drop the rest.
import type { Operation } from '../kernel/contract-model.ts';
import { nameConstant, nameFile } from '../plan/names.ts';
import { HEADER } from './typescript.ts';

export function printSchemaEntry(operations: readonly Operation[]): string {
  return printEntry(operations, (operation) => `export * from './schemas/${nameFile(operation.id)}.ts';`);
}

export function printTypeEntry(operations: readonly Operation[]): string {
  return printEntry(operations, (operation) => `export type * from './types/${nameFile(operation.id)}.ts';`);
}

export function printCheckEntry(operations: readonly Operation[]): string {
  return printEntry(operations.filter(hasChecks), ({ id }) => `export * from './checks/${nameFile(id)}.ts';`);
}

/** By name: what conditions see of a request has the same name in each file. */
export function printRuleEntry(operations: readonly Operation[]): string {
  return printEntry(operations, ({ id }) => `export { ${nameConstant(id)}Rules } from './rules/${nameFile(id)}.ts';`);
}

/** Of what has no part there is nothing to check. */
export function hasChecks({ parts }: Operation): boolean {
  return parts.length > 0;
}

function printEntry(operations: readonly Operation[], print: (operation: Operation) => string): string {
  // A file without any export would be no module.
  const lines = operations.length === 0 ? ['export {};'] : operations.map(print);
  return `${HEADER}${lines.join('\n')}\n`;
}
