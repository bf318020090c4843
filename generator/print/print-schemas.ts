// Prints the zod schemas of an operation: per part the fields alone, and for requests the same with all rules.
import { type Field, type FieldType, type Operation, PARTS, type Part } from '../kernel/contract-model.ts';
import { buildFieldTree, type FieldNode, hasHypotheses } from '../plan/field-tree.ts';
import { findLimit, type RangeLimit } from '../plan/find-limit.ts';
import { nameConstant, nameFile } from '../plan/names.ts';
import { printReference } from './row-reference.ts';
import { HEADER, indent, printKey, quoteList } from './typescript.ts';

const PIECES = [
  'absentable',
  'formatted',
  'numeric',
  'openEnum',
  'parameter',
  'receivedInt64',
  'receivedInteger',
  'receivedNumber',
  'receivedNumericText',
  'sentInt64',
];

export function printSchemas(operation: Operation): string {
  const body = operation.parts.map((part) => printPart(operation, part)).join('\n');
  const pieces = PIECES.filter((piece) => body.includes(`${piece}(`));
  const imports = [
    "import * as z from 'zod';",
    ...(body.includes('withRules(') ? ["import { withRules } from '../kernel/rules.ts';"] : []),
    ...(pieces.length === 0 ? [] : [`import { ${pieces.join(', ')} } from '../kernel/schemas.ts';`]),
    ...(body.includes('withRules(')
      ? [`import { ${nameConstant(operation.id)}Rules } from '../rules/${nameFile(operation.id)}.ts';`]
      : []),
  ];
  return `${HEADER}${imports.join('\n')}\n\n${body}`;
}

function printPart(operation: Operation, part: Part): string {
  const name = `${nameConstant(operation.id)}${part.name[0]?.toUpperCase()}${part.name.slice(1)}`;
  const shape = (keep: 'strict' | 'all') => printObject(part, buildFieldTree(part, keep));
  const blocks = [
    `/** Fields of the ${part.name} alone, without the conditions between them. */\nexport const ${name}Shape = /* @__PURE__ */ ${shape('strict')};\n`,
    part.name === 'request'
      ? `/** The ${part.name} with every rule of the register. */\nexport const ${name} = /* @__PURE__ */ withRules(${name}Shape, ${nameConstant(operation.id)}Rules);\n`
      : `export const ${name} = ${name}Shape;\n`,
    ...(PARTS[part.name] === 'sent' && hasHypotheses(part)
      ? [
          `/** With the fields and values that have never been evidenced: only for a hypothesis that somebody approved. */\nexport const ${name}Hypothesis = /* @__PURE__ */ ${shape('all')};\n`,
        ]
      : []),
  ];
  return blocks.join('\n');
}

function printObject(part: Part, nodes: readonly FieldNode[]): string {
  const kind = PARTS[part.name] === 'received' ? 'z.looseObject' : 'z.strictObject';
  const fields = nodes.map((node) => `${printKey(node.name)}: ${printField(part, node)},\n`);
  return `${kind}({\n${indent(fields.join(''), '  ')}})`;
}

function printField(part: Part, node: FieldNode): string {
  const { field } = node;
  const meta = `.meta({ ${printReference(field)} })`;
  const required = field.required.kind === 'yes';
  if (PARTS[part.name] === 'received') {
    const schema = printReceived(part, node, field.type, required);
    if (required) return `${schema}${meta}`;
    const tolerate = field.limits.find((limit) => limit.kind === 'tolerate');
    return `absentable(${schema}${tolerate === undefined ? '' : `, '${tolerate.json}'`})${meta}`;
  }
  const schema = printSent(part, node, field.type, required);
  return `${schema}${required ? '' : '.optional()'}${meta}`;
}

function printReceived(part: Part, node: FieldNode, type: FieldType, required: boolean): string {
  switch (type.kind) {
    case 'string':
      if (type.formats.some((format) => format === 'integer' || format === 'decimal')) return 'receivedNumericText()';
      return required ? 'z.string().min(1)' : 'z.string()';
    case 'integer':
      return 'receivedInteger()';
    case 'number':
      return 'receivedNumber()';
    case 'boolean':
      return 'z.boolean()';
    case 'int64':
      return 'receivedInt64()';
    case 'unknown':
      return 'z.unknown()';
    case 'enum':
      return `openEnum(${quoteList(node.field.values.map((value) => value.value))})`;
    case 'object':
      return printObject(part, node.children);
    case 'array':
      return `z.array(${printReceived(part, node, type.of, false)})`;
  }
}

function printSent(part: Part, node: FieldNode, type: FieldType, required: boolean): string {
  const { field } = node;
  switch (type.kind) {
    case 'string':
      return printSentText(field, type.formats, required);
    case 'integer':
    case 'number': {
      const bounds = printBounds(findLimit(field, 'range'), 'gte', 'lte');
      const number = `z.${type.kind === 'integer' ? 'int' : 'number'}()${bounds}`;
      return part.name === 'query' || part.name === 'path' ? `parameter(${number})` : number;
    }
    case 'boolean':
      return part.name === 'query' || part.name === 'path' ? 'parameter(z.boolean())' : 'z.boolean()';
    case 'int64':
      return 'sentInt64()';
    case 'unknown':
      return 'z.unknown()';
    case 'enum':
      return `z.enum(${quoteList(field.values.map((value) => value.value))})`;
    case 'object':
      return printObject(part, node.children);
    case 'array': {
      const items = findLimit(field, 'items');
      const min = required ? Math.max(1, items?.min ?? 1) : items?.min;
      const list = `z.array(${printSent(part, node, type.of, true)})`;
      const max = items?.max === undefined ? '' : `.max(${items.max})`;
      if (min === undefined || min === 0) return `${list}${max}`;
      // An empty optional list means the same as none.
      return required || min === 1
        ? `${list}${required ? `.min(${min})` : ''}${max}`
        : `z.union([${list}.length(0), ${list}.min(${min})${max}])`;
    }
  }
}

function printSentText(field: Field, formats: readonly string[], required: boolean): string {
  const length = findLimit(field, 'length');
  const min = required ? Math.max(1, length?.min ?? 1) : undefined;
  const text = `z.string()${min === undefined ? '' : `.min(${min})`}${length?.max === undefined ? '' : `.max(${length.max})`}`;
  if (formats.length === 0) return text;
  const own = text === 'z.string()' ? '' : `, ${text}`;
  if (formats[0] !== 'integer' && formats[0] !== 'decimal') return `formatted(${quoteList(formats)}${own})`;
  const range = findLimit(field, 'range');
  const bounds =
    own === '' && range === undefined ? '' : `, ${range?.min ?? 'undefined'}, ${range?.max ?? 'undefined'}`;
  return `numeric('${formats[0]}'${bounds}${own})`;
}

function printBounds(limit: RangeLimit | undefined, min: string, max: string): string {
  return `${limit?.min === undefined ? '' : `.${min}(${limit.min})`}${limit?.max === undefined ? '' : `.${max}(${limit.max})`}`;
}
