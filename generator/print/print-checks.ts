// Prints the compiled checks of an operation: the same verdicts and values as its schemas, as plain functions without zod and without messages.
import type { Operation, Part } from '../kernel/contract-model.ts';
import { type AcceptedObject, describeAccepted, keepsInput } from '../plan/accepted.ts';
import type { CompiledBreach } from '../plan/compile-breaches.ts';
import { nameConstant, nameFile } from '../plan/names.ts';
import { type CheckNames, listObjects, nameChecks } from './check-names.ts';
import { printBreaches } from './print-breaches.ts';
import { printGuard } from './print-guards.ts';
import { printReader } from './print-readers.ts';
import { HEADER } from './typescript.ts';

/** Names that the code may use, by the file of the kernel that they stand in. */
const KERNEL: Readonly<Record<string, readonly string[]>> = {
  breaches: ['breaksRule', 'digitsOf', 'hasGaps', 'hasItem', 'isSent', 'itemAt', 'total'],
  conditions: ['equalLists', 'filled', 'hasDouble', 'hasInteger', 'isIn', 'sequence', 'toDouble', 'toInteger'],
  lists: ['allPass', 'copyItems', 'readItems'],
  scalars: [
    'countCharacters',
    'isAtLeast',
    'isAtMost',
    'isDecimalText',
    'isInt64',
    'isNothing',
    'isNumber',
    'isRawBase64',
    'isWebUrl',
    'isWhole',
    'isWholeText',
  ],
  tolerant: ['readInt64', 'readNumber', 'readNumericText', 'readParameter', 'readWhole'],
  view: ['isRecord'],
};

export function printChecks(operation: Operation, breaches: readonly CompiledBreach[]): string {
  const parts = operation.parts.map((part) => ({ part, body: describeAccepted(part, 'strict') }));
  const code = parts.map(({ part, body }) => printPart(operation, part, body, breaches)).join('\n');
  const types = parts.flatMap(({ part, body }) =>
    listObjects(body).map((object) => nameChecks(operation, part, object).type),
  );
  const file = nameFile(operation.id);
  const rules = `${nameConstant(operation.id)}Rules`;
  const words = new Set(code.match(/\b[A-Za-z]\w+\b/g));
  const imports = [
    ...Object.entries(KERNEL).flatMap(([kernel, names]) => printImport(`../kernel/${kernel}.ts`, names, words)),
    ...(words.has(rules) ? [`import { ${rules} } from '../rules/${file}.ts';\n`] : []),
    `import type { ${types.sort().join(', ')} } from '../types/${file}.ts';\n`,
  ];
  return `${HEADER}// A copy is cast where it begins: it is filled field by field, or it is not returned.
${imports.join('')}
${code}`;
}

function printImport(file: string, names: readonly string[], words: ReadonlySet<string>): string[] {
  const used = names.filter((name) => words.has(name));
  return used.length === 0 ? [] : [`import { ${used.join(', ')} } from '${file}';\n`];
}

function printPart(
  operation: Operation,
  part: Part,
  body: AcceptedObject,
  breaches: readonly CompiledBreach[],
): string {
  const namesOf = (object: AcceptedObject): CheckNames => nameChecks(operation, part, object);
  const objects = listObjects(body);
  const printEach = (about: string, print: (object: AcceptedObject, names: typeof namesOf) => string): string[] =>
    objects.map((object) => `${object === body ? `/** ${about} */\nexport ` : ''}${print(object, namesOf)}`);
  return [
    // A guard says that a value is of a type, which is true only where it is kept as it is.
    ...(keepsInput(part) ? printEach(describeGuard(part), printGuard) : []),
    ...printEach(describeReader(part), printReader),
    ...(part.name === 'request' ? [printWhole(operation, namesOf(body), breaches)] : []),
  ].join('\n');
}

function describeGuard({ name }: Part): string {
  return name === 'request'
    ? 'True of a request whose fields are right, whatever its rules say.'
    : `True of what the schema of the ${name} accepts.`;
}

function describeReader({ name }: Part): string {
  return name === 'request'
    ? 'Reads the fields of a request as their schema does, whatever the rules say; undefined when the schema has issues to tell.'
    : `Reads the ${name} as the schema does; undefined when the schema has issues to tell.`;
}

/** The request with its rules, by the functions that check its fields alone. */
function printWhole(operation: Operation, names: CheckNames, breaches: readonly CompiledBreach[]): string {
  const { type, guard, reader } = names;
  const hasRules = breaches.length > 0;
  // A rule that is not written out asks for own keys, which only the copy has in any case.
  const isPlain = breaches.every(({ breach }) => breach.kind === 'written');
  const answer = isPlain
    ? `${guard}(value)${hasRules ? ' && keepsRules(value)' : ''}`
    : `read${type}(value) !== undefined`;
  return `/** True of a request that keeps every rule of the register that it can be asked for. */
export function is${type}(value: unknown): value is ${type} {
  return ${answer};
}

/** Reads a request as the schema with its rules does; undefined when the schema has issues to tell. */
export function read${type}(value: unknown): ${type} | undefined {
${hasRules ? `  const copy = ${reader}(value);\n  return copy !== undefined && keepsRules(copy) ? copy : undefined` : `  return ${reader}(value)`};
}
${hasRules ? `\n${printBreaches(operation, breaches)}` : ''}`;
}
