// Prints the zod schemas of an operation: per part the fields alone, and for requests the same with all rules.
import { type Operation, PARTS, type Part } from '../kernel/contract-model.ts';
import {
  type Accepted,
  type AcceptedField,
  type AcceptedObject,
  type Bounds,
  describeAccepted,
  keepsInput,
} from '../plan/accepted.ts';
import { hasHypotheses } from '../plan/field-tree.ts';
import { nameConstant, nameFile, nameType } from '../plan/names.ts';
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
  const types = operation.parts.map((part) => nameType(operation.id, part.name, ''));
  const pieces = PIECES.filter((piece) => body.includes(`${piece}(`));
  const imports = [
    "import * as z from 'zod';",
    ...(body.includes('withRules<') ? ["import { withRules } from '../kernel/rules.ts';"] : []),
    ...(body.includes('typeAs<') ? ["import { typeAs } from '../kernel/type-as.ts';"] : []),
    ...(pieces.length === 0 ? [] : [`import { ${pieces.join(', ')} } from '../kernel/schemas.ts';`]),
    ...(body.includes('withRules<')
      ? [`import { ${nameConstant(operation.id)}Rules } from '../rules/${nameFile(operation.id)}.ts';`]
      : []),
    ...(operation.parts.length === 0
      ? []
      : [`import type { ${types.sort().join(', ')} } from '../types/${nameFile(operation.id)}.ts';`]),
  ];
  return `${HEADER}${imports.join('\n')}\n\n${body}`;
}

function printPart(operation: Operation, part: Part): string {
  const name = `${nameConstant(operation.id)}${part.name[0]?.toUpperCase()}${part.name.slice(1)}`;
  const shape = (keep: 'strict' | 'all') => printObject(describeAccepted(part, keep));
  const blocks = [
    `/** Fields of the ${part.name} alone, without the conditions between them. */\nexport const ${name}Shape = /* @__PURE__ */ ${shape('strict')};\n`,
    printNamed(operation, part, name),
    ...(PARTS[part.name] === 'sent' && hasHypotheses(part)
      ? [
          `/** With the fields and values that have never been evidenced: only for a hypothesis that somebody approved. */\nexport const ${name}Hypothesis = /* @__PURE__ */ ${shape('all')};\n`,
        ]
      : []),
  ];
  return blocks.join('\n');
}

/** The schema to use: its type has a name. To derive another schema from it there is the shape. */
function printNamed(operation: Operation, part: Part, name: string): string {
  const type = nameType(operation.id, part.name, '');
  if (part.name === 'request')
    return `/** The request with every rule of the register. */\nexport const ${name} = /* @__PURE__ */ withRules<${type}>(${name}Shape, ${nameConstant(operation.id)}Rules);\n`;
  return `export const ${name} = /* @__PURE__ */ typeAs<${keepsInput(part) ? `${type}, ${type}` : type}>(${name}Shape);\n`;
}

function printObject({ isStrict, fields }: AcceptedObject): string {
  const entries = fields.map((field) => `${printKey(field.name)}: ${printField(field, isStrict)},\n`);
  return `z.${isStrict ? 'strictObject' : 'looseObject'}({\n${indent(entries.join(''), '  ')}})`;
}

function printField({ field, accepted, isRequired, tolerate }: AcceptedField, isStrict: boolean): string {
  const meta = `.meta({ ${printReference(field)} })`;
  const schema = printAccepted(accepted);
  if (isRequired) return `${schema}${meta}`;
  if (isStrict) return `${schema}.optional()${meta}`;
  return `absentable(${schema}${tolerate === undefined ? '' : `, '${tolerate}'`})${meta}`;
}

function printAccepted(accepted: Accepted): string {
  switch (accepted.kind) {
    case 'text':
      return printText(accepted.length);
    case 'formatted':
      return `formatted(${quoteList(accepted.formats)}${printOwnText(accepted.length)})`;
    case 'numeric': {
      const { range } = accepted;
      const own = printOwnText(accepted.length);
      const isBounded = own !== '' || range.min !== undefined || range.max !== undefined;
      return `numeric('${accepted.format}'${isBounded ? `, ${range.min ?? 'undefined'}, ${range.max ?? 'undefined'}` : ''}${own})`;
    }
    case 'number':
      return `z.${accepted.isWhole ? 'int' : 'number'}()${printBounds(accepted.range, 'gte', 'lte')}`;
    case 'boolean':
      return 'z.boolean()';
    case 'int64':
      return 'sentInt64()';
    case 'any':
      return 'z.unknown()';
    case 'enum':
      return `z.enum(${quoteList(accepted.values)})`;
    case 'object':
      return printObject(accepted);
    case 'list':
      return printList(`z.array(${printAccepted(accepted.of)})`, accepted);
    case 'read-parameter':
      return `parameter(${printAccepted(accepted.of)})`;
    case 'read-number':
      return accepted.isWhole ? 'receivedInteger()' : 'receivedNumber()';
    case 'read-numeric-text':
      return 'receivedNumericText()';
    case 'read-int64':
      return 'receivedInt64()';
    case 'read-enum':
      return `openEnum(${quoteList(accepted.values)})`;
  }
}

function printText(length: Bounds): string {
  return `z.string()${printBounds(length, 'min', 'max')}`;
}

/** The text that a format is asked of, where it is more than any text. */
function printOwnText(length: Bounds): string {
  const text = printText(length);
  return text === printText({}) ? '' : `, ${text}`;
}

function printList(list: string, { items, mayBeEmpty }: Extract<Accepted, { kind: 'list' }>): string {
  const sized = `${list}${printBounds(items, 'min', 'max')}`;
  return mayBeEmpty && items.min !== undefined ? `z.union([${list}.length(0), ${sized}])` : sized;
}

function printBounds(bounds: Bounds, min: string, max: string): string {
  return `${bounds.min === undefined ? '' : `.${min}(${bounds.min})`}${bounds.max === undefined ? '' : `.${max}(${bounds.max})`}`;
}
