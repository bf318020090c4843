// Prints a builder for each approved pattern: the type of what it takes, the pattern as data, and a function from one to a checked body.
import type { Field, Operation, Pattern, TakenField } from '../kernel/contract-model.ts';
import { nameBuilder, nameConstant, nameFile, nameInput, nameType } from '../plan/names.ts';
import { printRow } from './row-reference.ts';
import { comment, HEADER, indent, printKey, quoteText } from './typescript.ts';

interface TakenNode {
  readonly taken: TakenField;
  readonly field: Field;
  readonly name: string;
  readonly children: readonly TakenNode[];
}

export function printBuilder(pattern: Pattern, operation: Operation, isQuarantined: boolean): string {
  const { name } = pattern;
  const input = nameInput(name);
  const constant = nameConstant(operation.id);
  const file = nameFile(operation.id);
  const request = nameType(operation.id, 'request', '');
  const nodes = buildNodes(pattern, operation, '');
  const quarantine = isQuarantined ? `import { ${constant}Quarantine } from '../quarantine/${file}.ts';\n` : '';
  const doc = [
    `${pattern.purpose}.`,
    ...(pattern.notes === undefined ? [] : [pattern.notes]),
    `${operation.method} ${operation.path}, ${pattern.class}, ${printRow(pattern.origin)}`,
  ];
  return `${HEADER}import { type Built, buildBody } from '../kernel/builders.ts';
import type { Pattern } from '../kernel/patterns.ts';
import { ${constant} } from '../operations/${file}.ts';
${quarantine}import type { ${request} } from '../types/${file}.ts';

${comment(doc, '')}export interface ${input} ${printInput(nodes, request)}

export const ${name}: Pattern = {
  name: ${quoteText(name)},
  purpose: ${quoteText(pattern.purpose)},
  row: ${quoteText(printRow(pattern.origin))},
  class: '${pattern.class}',
  operation: ${constant},
${isQuarantined ? `  quarantine: ${constant}Quarantine,\n` : ''}  fields: ${printFields(nodes, '  ')},
};

/** Builds and checks a body; \`given\` are facts that no body shows. Nothing is sent. */
export function ${nameBuilder(name)}(input: ${input}, given?: Readonly<Record<string, unknown>>): Built<${request}> {
  return buildBody<${request}>(${name}, input, given);
}
`;
}

function buildNodes(pattern: Pattern, operation: Operation, prefix: string): TakenNode[] {
  const fields = operation.parts.find((part) => part.name === 'request')?.fields ?? [];
  return pattern.fields.flatMap((taken) => {
    if (!taken.path.startsWith(prefix)) return [];
    const name = taken.path.slice(prefix.length);
    const field = fields.find((candidate) => candidate.path === taken.path);
    if (name === '' || name.includes('.') || field === undefined) return [];
    const items = field.type.kind === 'array' ? '[]' : '';
    return [{ taken, field, name, children: buildNodes(pattern, operation, `${taken.path}${items}.`) }];
  });
}

/** `access` is the type that the nodes are members of. */
function printInput(nodes: readonly TakenNode[], access: string): string {
  const members = nodes
    .filter(({ taken }) => taken.takes !== 'fixed' && taken.takes !== 'numbered')
    .map((node) => {
      const { taken, name } = node;
      const optional = taken.takes !== 'required';
      const doc = comment(
        [...(taken.notes === undefined ? [] : [taken.notes]), ...describeDefault(node), printRow(taken.origin)],
        '',
      );
      const type = printInputType(node, `NonNullable<${access}[${quoteText(name)}]>`);
      return `${doc}readonly ${printKey(name)}${optional ? '?' : ''}: ${type}${optional ? ' | undefined' : ''};\n`;
    });
  return members.length === 0 ? '{}' : `{\n${indent(members.join(''), '  ')}}`;
}

function describeDefault({ taken, field }: TakenNode): string[] {
  return taken.takes === 'default' ? [`Sent as ${printLiteral(field, taken.values[0] ?? '')} unless given.`] : [];
}

function printInputType({ taken, field, children }: TakenNode, access: string): string {
  if (taken.values.length > 0 && !(taken.takes === 'default' && taken.values.length === 1))
    return taken.values.map((value) => printLiteral(field, value)).join(' | ');
  if (children.length === 0) return access;
  return field.type.kind === 'array'
    ? `readonly ${printInput(children, `${access}[number]`)}[]`
    : printInput(children, access);
}

function printFields(nodes: readonly TakenNode[], by: string): string {
  const entries = nodes.map(({ taken, field, name, children }) => {
    const [first] = taken.values;
    const value =
      (taken.takes === 'fixed' || taken.takes === 'default') && first !== undefined
        ? `, value: ${printLiteral(field, first)}`
        : '';
    const isLimited = taken.takes !== 'fixed' && taken.values.length > (taken.takes === 'default' ? 1 : 0);
    const values = isLimited ? `, values: [${taken.values.map((item) => printLiteral(field, item)).join(', ')}]` : '';
    const inner = children.length === 0 ? '' : `, fields: ${printFields(children, '').trimEnd()}`;
    return `{ name: ${quoteText(name)}, takes: '${taken.takes}', row: ${quoteText(printRow(taken.origin))}${value}${values}${inner} },\n`;
  });
  return indent(`[\n${indent(entries.join(''), '  ')}]`, by).trimStart();
}

function printLiteral(field: Field, value: string): string {
  return field.type.kind === 'boolean' ? value : quoteText(value);
}

export function printBuilderList(patterns: readonly Pattern[]): string {
  const lines = patterns.map(
    ({ name }) =>
      `export { ${name}, ${nameBuilder(name)}, type ${nameInput(name)} } from './builders/${nameFile(name)}.ts';\n`,
  );
  const imports = patterns.map(({ name }) => `import { ${name} } from './builders/${nameFile(name)}.ts';\n`);
  return `${HEADER}import type { Pattern } from './kernel/patterns.ts';
${imports.join('')}
${lines.join('')}
/** Every approved pattern, in the order of the register. */
export const patterns: readonly Pattern[] = [${patterns.map(({ name }) => name).join(', ')}];
`;
}
