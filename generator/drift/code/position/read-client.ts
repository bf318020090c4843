// Calls of a generated client: `client.omniVideo.create(body)` takes the request of that operation and gives its response.
import { ts } from 'ts-morph';
import type { PartName } from '../../../kernel/contract-model.ts';
import { readMethod, unwrap } from '../source/syntax.ts';
import { createPosition, type Position } from './position.ts';
import type { Positions } from './positions.ts';

/** The parts that a call takes, in the order of its parameters. */
const PARAMETERS: readonly PartName[] = ['path', 'request', 'query'];

/** The names under which generated clients are made and typed. */
const CLIENTS: ReadonlySet<string> = new Set(['Client', 'LegacyClient', 'createClient', 'createLegacyClient']);

/** What a call of a client answers. */
export function findAnswer(call: ts.CallExpression, positions: Positions): Position | undefined {
  const called = readClientCall(call, positions);
  return called === undefined ? undefined : findPart(called, 'response', positions);
}

/** What a call of a client wants for one of its arguments. */
export function findArgument(call: ts.CallExpression, index: number, positions: Positions): Position | undefined {
  const called = readClientCall(call, positions);
  if (called === undefined) return undefined;
  const parts = PARAMETERS.filter((part) => positions.contract.byPart.has(`${called.operation} ${part}`));
  const part = parts[index];
  return part === undefined ? undefined : findPart(called, part, positions);
}

interface ClientCall {
  readonly operation: string;
  /** The client is a generated one, and not only called like it. */
  readonly certainty: Position['certainty'];
}

function findPart({ operation, certainty }: ClientCall, part: PartName, { contract }: Positions): Position | undefined {
  const node = contract.byPart.get(`${operation} ${part}`);
  return node === undefined ? undefined : createPosition([node], certainty);
}

function readClientCall(call: ts.CallExpression, positions: Positions): ClientCall | undefined {
  const action = readMethod(call);
  const group = action === undefined ? undefined : unwrap(action.of);
  if (action === undefined || group === undefined || !ts.isPropertyAccessExpression(group)) return undefined;
  const operation = `${group.name.text}.${action.name}`;
  if (!positions.contract.addresses.isOperation(operation)) return undefined;
  return { operation, certainty: isClient(unwrap(group.expression), positions) ? 'typed' : 'named' };
}

function isClient(expression: ts.Expression, { declarations }: Positions): boolean {
  const declaration = ts.isIdentifier(expression) ? declarations.find(expression) : undefined;
  if (declaration === undefined || !(ts.isVariableDeclaration(declaration) || ts.isParameter(declaration)))
    return false;
  const { type, initializer } = declaration;
  const made = initializer !== undefined && ts.isCallExpression(initializer) ? initializer.expression : undefined;
  const name = type !== undefined && ts.isTypeReferenceNode(type) ? type.typeName : made;
  return name !== undefined && ts.isIdentifier(name) && CLIENTS.has(declarations.findImported(name) ?? '');
}
