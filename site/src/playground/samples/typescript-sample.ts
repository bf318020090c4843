// A call in TypeScript: by the generated client where it has the operation, else checked by the same code as the kling command.
import { isRecord } from '../../../../generated/kernel/view.ts';
import type { Call } from './call.ts';

/** A module in the root of a checkout. */
export function printTypescript(call: Call): string {
  const { operation, kind } = call;
  return kind === 'request' && operation.client !== undefined
    ? printClientCall(call, operation.client)
    : printCheck(call);
}

function printClientCall({ operation, path, query, body }: Call, client: 'client' | 'legacy-client'): string {
  const create = client === 'client' ? 'createClient' : 'createLegacyClient';
  const needsPath = operation.path.includes('{');
  const values = [
    ...(needsPath ? [path] : []),
    ...(Object.keys(query).length > 0 ? [query] : []),
    ...(operation.hasBody ? [body ?? {}] : []),
  ];
  return `import { ${create} } from './generated/${client}.ts';
import type { Transport } from './generated/kernel/transport.ts';

/** The transport adds the key and sends; a call that breaks the contract never reaches it. */
export function call(transport: Transport) {
  return ${create}(transport).${operation.id}(${values.map((value) => printLiteral(value, '  ')).join(', ')});
}
`;
}

function printCheck({ operation, kind, body, path, query, given }: Call): string {
  const value = operation.hasBody || kind !== 'request' ? body : { ...path, ...query };
  const facts = Object.keys(given).length === 0 ? '' : `\n  given: ${printLiteral(given, '  ')},`;
  return `import { checkPayload } from './runtime/check/check-payload.ts';

const { valid, issues } = checkPayload({
  operation: ${printLiteral(operation.id, '')},
  kind: '${kind}',
  body: ${printLiteral(value, '  ')},${facts}
});
console.log(valid, issues);
`;
}

/** A value as an expression; `indent` stands before its closing line. */
export function printLiteral(value: unknown, indent: string): string {
  if (typeof value === 'bigint') return `${value}n`;
  if (value === undefined) return 'undefined';
  if (typeof value === 'string') return quoteText(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const inner = `${indent}  `;
  const items = isRecord(value)
    ? Object.entries(value).map(([key, child]) => `${printKey(key)}: ${printLiteral(child, inner)}`)
    : Array.isArray(value)
      ? value.map((item: unknown) => printLiteral(item, inner))
      : [];
  const [open, close] = isRecord(value) ? ['{', '}'] : ['[', ']'];
  if (items.length === 0) return `${open}${close}`;
  return `${open}\n${items.map((item) => `${inner}${item},\n`).join('')}${indent}${close}`;
}

/** A plain `__proto__` in a literal would set the prototype. */
function printKey(key: string): string {
  if (key === '__proto__') return "['__proto__']";
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quoteText(key);
}

function quoteText(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1);
  return `'${inner.replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
