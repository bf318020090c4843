// What an expression is on the wire: what it reads from a body, what it calls, or one of several values that it may have.
import { ts } from 'ts-morph';
import { isMemberAccess, type MemberAccess, readMember, readMethod } from '../source/syntax.ts';
import { findByName } from './guess.ts';
import { enterChild, enterItem, joinPositions, type Position } from './position.ts';
import type { Positions } from './positions.ts';
import { findAnswer } from './read-client.ts';

export function readExpression(expression: ts.Expression, positions: Positions): Position | undefined {
  if (ts.isIdentifier(expression)) return readIdentifier(expression, positions);
  if (isMemberAccess(expression)) return readAccess(expression, positions);
  if (
    ts.isParenthesizedExpression(expression) ||
    ts.isNonNullExpression(expression) ||
    ts.isAwaitExpression(expression)
  )
    return positions.ofExpression(expression.expression);
  if (ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression))
    return positions.ofType(expression.type) ?? positions.ofExpression(expression.expression);
  if (ts.isConditionalExpression(expression))
    return joinPositions([positions.ofExpression(expression.whenTrue), positions.ofExpression(expression.whenFalse)]);
  if (ts.isBinaryExpression(expression)) return readBinary(expression, positions);
  if (ts.isObjectLiteralExpression(expression)) return positions.ofMembers(expression);
  return ts.isCallExpression(expression) ? readCall(expression, positions) : undefined;
}

function readIdentifier(name: ts.Identifier, positions: Positions): Position | undefined {
  const declaration = positions.declarations.find(name);
  return declaration === undefined ? undefined : positions.ofDeclaration(declaration);
}

function readAccess(access: MemberAccess, positions: Positions): Position | undefined {
  const whole = positions.ofExpression(access.expression);
  const member = readMember(access);
  if (member === undefined) return whole === undefined ? undefined : enterItem(whole);
  return whole === undefined ? findByName(positions.contract, member.text) : enterChild(whole, member.text);
}

function readBinary({ left, right, operatorToken }: ts.BinaryExpression, positions: Positions): Position | undefined {
  switch (operatorToken.kind) {
    case ts.SyntaxKind.QuestionQuestionToken:
    case ts.SyntaxKind.BarBarToken:
      return joinPositions([positions.ofExpression(left), positions.ofExpression(right)]);
    case ts.SyntaxKind.AmpersandAmpersandToken:
    case ts.SyntaxKind.EqualsToken:
      return positions.ofExpression(right);
    default:
      return undefined;
  }
}

/** Methods of lists that give a list of the same items. */
const SAME_LIST: ReadonlySet<string> = new Set([
  'concat',
  'filter',
  'reverse',
  'slice',
  'sort',
  'toReversed',
  'toSorted',
]);
/** Methods of lists that give one item. */
const ONE_ITEM: ReadonlySet<string> = new Set(['at', 'find', 'findLast', 'pop', 'shift']);

function readCall(call: ts.CallExpression, positions: Positions): Position | undefined {
  const method = readMethod(call);
  const list = method === undefined ? undefined : positions.ofExpression(method.of);
  if (method !== undefined && list !== undefined && SAME_LIST.has(method.name)) return list;
  if (method !== undefined && list !== undefined && ONE_ITEM.has(method.name)) return enterItem(list);
  return findAnswer(call, positions) ?? readReturned(call, positions);
}

/** What a hand-written function says that it returns. */
function readReturned(call: ts.CallExpression, positions: Positions): Position | undefined {
  const type = findCalled(call, positions)?.type;
  return type === undefined ? undefined : positions.ofType(type);
}

/** The hand-written function that is called, if it is called by its name. */
export function findCalled(call: ts.CallExpression, positions: Positions): ts.SignatureDeclaration | undefined {
  if (!ts.isIdentifier(call.expression)) return undefined;
  const declaration = positions.declarations.find(call.expression);
  if (declaration === undefined) return undefined;
  if (ts.isFunctionDeclaration(declaration)) return declaration;
  const value = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  return value !== undefined && (ts.isArrowFunction(value) || ts.isFunctionExpression(value)) ? value : undefined;
}
