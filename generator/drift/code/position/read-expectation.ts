// What the place of an expression wants: the field that a value is put into, whichever way it gets there.
import { ts } from 'ts-morph';
import { findFunction, readMethod, readPropertyName } from '../source/syntax.ts';
import { findByName } from './guess.ts';
import { enterChild, enterItem, type Position } from './position.ts';
import type { Positions } from './positions.ts';
import { findArgument } from './read-client.ts';
import { findCalled } from './read-expression.ts';

export function readExpectation(expression: ts.Expression, positions: Positions): Position | undefined {
  const place = expression.parent;
  if (ts.isParenthesizedExpression(place) || ts.isNonNullExpression(place)) return positions.expectedAt(place);
  if (ts.isAsExpression(place) || ts.isSatisfiesExpression(place))
    return positions.ofType(place.type) ?? positions.expectedAt(place);
  if (ts.isConditionalExpression(place))
    return place.condition === expression ? undefined : positions.expectedAt(place);
  if (ts.isBinaryExpression(place)) return readOperand(expression, place, positions);
  if (ts.isShorthandPropertyAssignment(place)) return readProperty(place, positions);
  if (ts.isSpreadAssignment(place)) return positions.ofMembers(place.parent);
  if (ts.isArrayLiteralExpression(place)) return itemOf(positions.expectedAt(place));
  if (ts.isReturnStatement(place)) return readReturn(findFunction(place), positions);
  if (ts.isArrowFunction(place)) return place.body === expression ? readReturn(place, positions) : undefined;
  if (ts.isCallExpression(place)) return readArgument(expression, place, positions);
  return isInitializer(expression, place) ? readInitialized(place, positions) : undefined;
}

type Initialized =
  | ts.PropertyAssignment
  | ts.VariableDeclaration
  | ts.ParameterDeclaration
  | ts.PropertyDeclaration
  | ts.BindingElement;

/** The name of a property or variable is no value of it. */
function isInitializer(expression: ts.Expression, place: ts.Node): place is Initialized {
  return (
    (ts.isPropertyAssignment(place) ||
      ts.isVariableDeclaration(place) ||
      ts.isParameter(place) ||
      ts.isPropertyDeclaration(place) ||
      ts.isBindingElement(place)) &&
    place.initializer === expression
  );
}

function readInitialized(place: Initialized, positions: Positions): Position | undefined {
  if (ts.isPropertyAssignment(place)) return readProperty(place, positions);
  if (ts.isBindingElement(place)) return positions.ofDeclaration(place);
  return place.type === undefined ? undefined : positions.ofType(place.type);
}

function itemOf(list: Position | undefined): Position | undefined {
  return list === undefined ? undefined : enterItem(list);
}

const ASSIGNMENTS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
]);

function readOperand(operand: ts.Expression, place: ts.BinaryExpression, positions: Positions): Position | undefined {
  const { left, right, operatorToken } = place;
  if (operand === right && ASSIGNMENTS.has(operatorToken.kind)) return positions.ofExpression(left);
  switch (operatorToken.kind) {
    case ts.SyntaxKind.QuestionQuestionToken:
    case ts.SyntaxKind.BarBarToken:
      // `body.mode ?? 'std'`: what stands at the right takes the place of the left.
      return (operand === right ? positions.ofExpression(left) : undefined) ?? positions.expectedAt(place);
    case ts.SyntaxKind.AmpersandAmpersandToken:
      return operand === right ? positions.expectedAt(place) : undefined;
    default:
      return undefined;
  }
}

function readProperty(
  property: ts.PropertyAssignment | ts.ShorthandPropertyAssignment,
  positions: Positions,
): Position | undefined {
  const name = readPropertyName(property.name);
  if (name === undefined) return undefined;
  const whole = positions.ofMembers(property.parent);
  return whole === undefined ? findByName(positions.contract, name.text) : enterChild(whole, name.text);
}

/** By the type that the function returns; a callback of `map` gives the items of a list. */
function readReturn(declaration: ts.SignatureDeclaration | undefined, positions: Positions): Position | undefined {
  if (declaration === undefined) return undefined;
  if (declaration.type !== undefined) return positions.ofType(declaration.type);
  const call = declaration.parent;
  if (call === undefined || !ts.isCallExpression(call)) return undefined;
  const name = readMethod(call)?.name;
  return name === 'map' || name === 'flatMap' ? itemOf(positions.expectedAt(call)) : undefined;
}

/** No function that is written by hand takes more; a call may have any number of arguments. */
const MOST_PARAMETERS = 20;

function readArgument(argument: ts.Expression, call: ts.CallExpression, positions: Positions): Position | undefined {
  const index = call.arguments.slice(0, MOST_PARAMETERS).indexOf(argument);
  if (index === -1) return undefined;
  const wanted = findArgument(call, index, positions);
  if (wanted !== undefined) return wanted;
  const parameter = findCalled(call, positions)?.parameters[index];
  return parameter?.type === undefined ? undefined : positions.ofType(parameter.type);
}
