// Prints the compile-time proof that the interfaces are the types of the schemas; the type checker is its only reader.
import type { Operation, PartName } from '../kernel/contract-model.ts';
import { keepsInput } from '../plan/accepted.ts';
import { nameConstant, nameFile, nameType } from '../plan/names.ts';
import { HEADER } from './typescript.ts';

export function printProof(operation: Operation): string {
  const names = operation.parts.map((part) => part.name);
  const constantOf = (part: PartName) => `${nameConstant(operation.id)}${part[0]?.toUpperCase()}${part.slice(1)}`;
  const file = nameFile(operation.id);
  const proofs = operation.parts.map((part) => {
    // What is read tolerantly, or from text, is typed as it is read; what is sent has one type before and after.
    const sides = keepsInput(part) ? ['input', 'output'] : ['output'];
    const { name } = part;
    return sides
      .map(
        (side) => `  Assert<Same<z.${side}<typeof ${constantOf(name)}Shape>, ${nameType(operation.id, name, '')}>>,\n`,
      )
      .join('');
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
