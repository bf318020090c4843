// Prints the typed clients: one function per HTTP operation over a transport that somebody else brings. Legacy operations have a client of their own.
import type { Operation, PartName, Posture } from '../kernel/contract-model.ts';
import { nameConstant, nameFile, nameType } from '../plan/names.ts';
import { printRow } from './row-reference.ts';
import { comment, HEADER, indent, quoteText } from './typescript.ts';

const NO_CALL: readonly string[] = ['CALLBACK', 'ERROR', 'OBJECT'];

/** `current` holds what is current or provisional; nothing in it leads to a legacy route. What is out of scope is in no client. */
export type ClientKind = 'current' | 'legacy';

const CLIENT_OF: Readonly<Record<Posture, ClientKind | undefined>> = {
  current: 'current',
  provisional: 'current',
  legacy: 'legacy',
  'out-of-scope': undefined,
};

/** The client that can call the operation. */
export function findClient({ method, posture }: Pick<Operation, 'method' | 'posture'>): ClientKind | undefined {
  return NO_CALL.includes(method) ? undefined : CLIENT_OF[posture];
}

/** The operations that a client of this kind can call. */
export function listCalls(operations: readonly Operation[], kind: ClientKind): Operation[] {
  return operations.filter((operation) => findClient(operation) === kind);
}

export function printClient(operations: readonly Operation[], kind: ClientKind): string {
  const name = kind === 'current' ? 'Client' : 'LegacyClient';
  const calls = listCalls(operations, kind);
  const groups = new Map<string, Operation[]>();
  for (const operation of calls) {
    const group = operation.id.split('.')[0] ?? '';
    groups.set(group, [...(groups.get(group) ?? []), operation]);
  }
  const imports = calls.flatMap((operation) => [
    `import { ${nameConstant(operation.id)} } from './operations/${nameFile(operation.id)}.ts';\n`,
    printTypeImport(operation),
  ]);
  const types = [...groups].map(
    ([group, members]) => `readonly ${group}: {\n${indent(members.map(printSignature).join(''), '  ')}};\n`,
  );
  const values = [...groups].map(
    ([group, members]) => `${group}: {\n${indent(members.map(printMethod).join(''), '  ')}},\n`,
  );
  const coded = hasServiceCode(operations);
  return `${HEADER}${coded ? "import { errorCodes } from './errors.ts';\n" : ''}import { type CallInput, callOperation, type Transport } from './kernel/transport.ts';
import type { OperationSpecification } from './kernel/specification.ts';
${imports.join('')}
export interface ${name} {
${indent(types.join(''), '  ')}}

/** ${kind === 'current' ? '' : 'For routes that are kept for analysis and near their end. '}A client whose every call is checked against the contract before it is sent, and whose every answer is read by it. */
export function create${name}(transport: Transport): ${name} {
  // callOperation returns what the operation's own response schema read; its type is proved equal to the interface named here.
  const call = <Answer>(operation: OperationSpecification, input: CallInput): Promise<Answer> =>
    callOperation(transport, operation, input${coded ? ', errorCodes' : ''}) as Promise<Answer>;
  return {
${indent(values.join(''), '    ')}  };
}
`;
}

/** Only a service whose error body has a code of its own is asked for it; elsewhere a key of that name is somebody's data. */
function hasServiceCode(operations: readonly Operation[]): boolean {
  const parts = operations.flatMap((operation) => operation.parts.filter((part) => part.name === 'error'));
  return parts.some((part) => part.fields.some((field) => field.path === 'code' && field.type.kind === 'integer'));
}

function printTypeImport(operation: Operation): string {
  const names = partsOf(operation).map((part) => nameType(operation.id, part, ''));
  return names.length === 0
    ? ''
    : `import type { ${names.sort().join(', ')} } from './types/${nameFile(operation.id)}.ts';\n`;
}

function partsOf(operation: Operation): PartName[] {
  return operation.parts
    .map((part) => part.name)
    .filter((name) => ['path', 'query', 'request', 'response'].includes(name));
}

function printParameters(operation: Operation): string {
  const parts = partsOf(operation);
  return (['path', 'request', 'query'] as const)
    .filter((part) => parts.includes(part))
    .map(
      (part) =>
        `${part === 'request' ? 'body' : part}${part === 'query' && !needsQuery(operation) ? '?' : ''}: ${nameType(operation.id, part, '')}`,
    )
    .join(', ');
}

function needsQuery(operation: Operation): boolean {
  const fields = operation.parts.find((part) => part.name === 'query')?.fields ?? [];
  return fields.some(
    ({ path, required, status }) => required.kind === 'yes' && status !== 'not-evidenced' && !path.includes('.'),
  );
}

function printAnswer(operation: Operation): string {
  return partsOf(operation).includes('response') ? nameType(operation.id, 'response', '') : 'unknown';
}

function printSignature(operation: Operation): string {
  const bills = operation.bills ? ' Charged.' : '';
  const doc = comment(
    [`${operation.method} ${operation.path}.${bills} ${operation.status}, ${printRow(operation.origin)}`],
    '',
  );
  return `${doc}${nameMember(operation)}(${printParameters(operation)}): Promise<${printAnswer(operation)}>;\n`;
}

function printMethod(operation: Operation): string {
  const parts = partsOf(operation);
  const names = (['path', 'request', 'query'] as const)
    .filter((part) => parts.includes(part))
    .map((part) => (part === 'request' ? 'body' : part));
  // Interfaces have no index signature: spreading makes a plain record of path and query.
  const input = names.map((name) => (name === 'body' ? 'body' : `${name}: { ...${name} }`)).join(', ');
  return `${nameMember(operation)}: (${names.join(', ')}) => call(${nameConstant(operation.id)}, { ${input} }),\n`;
}

/** In an interface a bare `new` would be a constructor. */
function nameMember(operation: Operation): string {
  const name = operation.id.split('.')[1] ?? '';
  return name === 'new' ? quoteText(name) : name;
}
