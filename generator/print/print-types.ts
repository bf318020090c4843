// Prints the interfaces of an operation, with status, evidence and row on every field.

import { type FieldType, type Operation, PARTS, type Part } from '../kernel/contract-model.ts';
import { printType } from '../kernel/field-notation.ts';
import { buildFieldTree, type FieldNode } from '../plan/field-tree.ts';
import { nameType } from '../plan/names.ts';
import { describeLimit } from './describe-limit.ts';
import { printRow } from './row-reference.ts';
import { comment, HEADER, printKey, quoteText } from './typescript.ts';

export function printTypes(operation: Operation): string {
  const interfaces = operation.parts.flatMap((part) => printPart(operation, part));
  const body = interfaces.join('\n');
  const names = ['Int64Input', 'OpenEnum'].filter((name) => body.includes(name));
  const imports = names.length === 0 ? '' : `import type { ${names.join(', ')} } from '../kernel/wire-types.ts';\n`;
  return `${HEADER}${imports}\n${body}`;
}

function printPart(operation: Operation, part: Part): string[] {
  const what = operation.path === '' ? operation.id : `${operation.method} ${operation.path}`;
  const head = comment([`${what}: ${part.name}. ${operation.status}, ${printRow(operation.origin)}`], '');
  return printObject(operation, part, '', buildFieldTree(part, 'strict'), head);
}

function printObject(
  operation: Operation,
  part: Part,
  path: string,
  nodes: readonly FieldNode[],
  head: string,
): string[] {
  const fields = nodes.map((node) => `${describeField(node)}  ${printField(operation, part, node)};\n`);
  const open =
    PARTS[part.name] === 'received'
      ? '  /** The service may send more than is registered. */\n  [key: string]: unknown;\n'
      : '';
  const name = nameType(operation.id, part.name, path);
  const body = `${fields.join('')}${open}`;
  // An interface without members would take any value at all.
  const own = `${head}export ${body === '' ? `type ${name} = Record<string, never>;` : `interface ${name} {\n${body}}`}\n`;
  const nested = nodes
    .filter((node) => objectOf(node.field.type))
    .flatMap((node) =>
      printObject(
        operation,
        part,
        node.field.path,
        node.children,
        comment(
          [
            `\`${node.field.path}\` of ${nameType(operation.id, part.name, '')}. ${node.field.status}, ${printRow(node.field.origin)}`,
          ],
          '',
        ),
      ),
    );
  return [own, ...nested];
}

function objectOf(type: FieldType): boolean {
  return type.kind === 'object' || (type.kind === 'array' && type.of.kind === 'object');
}

function printField(operation: Operation, part: Part, node: FieldNode): string {
  const received = PARTS[part.name] === 'received';
  const type = printTypeOf(operation, part, node, node.field.type, received);
  return node.field.required.kind === 'yes'
    ? `${printKey(node.name)}: ${type}`
    : `${printKey(node.name)}?: ${type} | undefined`;
}

function printTypeOf(operation: Operation, part: Part, node: FieldNode, type: FieldType, received: boolean): string {
  switch (type.kind) {
    case 'string':
      return 'string';
    case 'integer':
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'int64':
      return received ? 'string' : 'Int64Input';
    case 'unknown':
      return 'unknown';
    case 'enum': {
      const values = node.field.values.map((value) => quoteText(value.value)).join(' | ');
      // Without an evidenced value nothing may be sent, and any text may come.
      return received ? `OpenEnum<${values || 'never'}>` : values || 'never';
    }
    case 'object':
      return nameType(operation.id, part.name, node.field.path);
    case 'array':
      return `${printTypeOf(operation, part, node, type.of, received)}[]`;
  }
}

function describeField({ field }: FieldNode): string {
  const lines = [
    ...(field.notes === undefined ? [] : [field.notes]),
    [
      `\`${printType(field.type)}\``,
      ...(field.required.kind === 'if' ? [`required if \`${field.required.condition.cel}\``] : []),
      ...(field.default === undefined ? [] : [`default \`${String(field.default)}\``]),
      ...field.limits.map(describeLimit),
      ...(field.since === undefined ? [] : [`since ${field.since}`]),
    ].join(', '),
    `${field.status}, ${printRow(field.origin)}${field.evidence.length === 0 ? '' : `, evidence ${field.evidence.join(', ')}`}`,
  ];
  return comment(lines, '  ');
}
