// Prints the compile-time proof that the interfaces are the types of the schemas; the type checker is its only reader.
import { type Operation, PARTS, type PartName } from '../kernel/contract-model.ts';
import { nameConstant, nameFile, nameType } from '../plan/names.ts';
import { HEADER } from './typescript.ts';

export function printProof(operation: Operation): string {
  const names = operation.parts.map((part) => part.name);
  const constantOf = (part: PartName) => `${nameConstant(operation.id)}${part[0]?.toUpperCase()}${part.slice(1)}`;
  const file = nameFile(operation.id);
  const proofs = names.map((part) => {
    // What is sent is typed as it is written, what is received as it is read; a query is written as its numbers, though it travels as text.
    const side = PARTS[part] === 'received' || part === 'query' || part === 'path' ? 'output' : 'input';
    return `  Assert<Same<z.${side}<typeof ${constantOf(part)}Shape>, ${nameType(operation.id, part, '')}>>,\n`;
  });
  return `${HEADER}import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { ${names.map((part) => `${constantOf(part)}Shape`).join(', ')} } from '../schemas/${file}.ts';
import type { ${names.map((part) => nameType(operation.id, part, '')).join(', ')} } from '../types/${file}.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
${proofs.join('')}];
`;
}
