// Prints the specification of an operation: the one value through which the client and the checker see its schemas, rows and rules.
import { type Operation, PARTS } from '../kernel/contract-model.ts';
import { hasHypotheses } from '../plan/field-tree.ts';
import { nameConstant, nameFile } from '../plan/names.ts';
import { nameChecks } from './check-names.ts';
import { printReference } from './row-reference.ts';
import { HEADER, indent, quoteText } from './typescript.ts';

export function printOperation(operation: Operation): string {
  const name = nameConstant(operation.id);
  const file = nameFile(operation.id);
  const [schemas, readers]: [string[], string[]] = [[], []];
  const parts = operation.parts.map((part) => {
    const constant = `${name}${part.name[0]?.toUpperCase()}${part.name.slice(1)}`;
    // Only a request has rules, which are run on their own; of any other part the schema is its shape, and its type has a name.
    const schema = part.name === 'request' ? `${constant}Shape` : constant;
    schemas.push(schema);
    const hypothesis = PARTS[part.name] === 'sent' && hasHypotheses(part);
    if (hypothesis) schemas.push(`${constant}Hypothesis`);
    const { reader } = nameChecks(operation, part, { path: '' });
    readers.push(reader);
    return `{ name: '${part.name}', direction: '${PARTS[part.name]}', shape: ${schema}, read: ${reader}, ...${name}Rows.${part.name}${hypothesis ? `, hypothesis: ${constant}Hypothesis` : ''} },\n`;
  });
  const checks = readers.length === 0 ? '' : `import { ${readers.sort().join(', ')} } from '../checks/${file}.ts';\n`;
  return `${HEADER}${checks}import type { OperationSpecification } from '../kernel/specification.ts';
import { ${name}RejectedKeys, ${name}Rows } from '../rows/${file}.ts';
import { ${name}Rules } from '../rules/${file}.ts';
import { ${schemas.sort().join(', ')} } from '../schemas/${file}.ts';

export const ${name}: OperationSpecification = {
  id: ${quoteText(operation.id)},
  method: '${operation.method}',
  path: ${quoteText(operation.path)},
  bills: ${operation.bills},
  posture: '${operation.posture}',
  ${printReference(operation)},
  parts: [
${indent(parts.join(''), '    ')}  ],
  ...${name}Rules,
  rejectedKeys: ${name}RejectedKeys,
};
`;
}

/** The list of all operations, for whoever must look one up by method and path. */
export function printOperationList(operations: readonly Operation[]): string {
  const imports = operations.map(
    (operation) => `import { ${nameConstant(operation.id)} } from './operations/${nameFile(operation.id)}.ts';\n`,
  );
  return `${HEADER}import type { OperationSpecification } from './kernel/specification.ts';
${imports.join('')}
export const operations: readonly OperationSpecification[] = [${operations.map((operation) => nameConstant(operation.id)).join(', ')}];
`;
}
