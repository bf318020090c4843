// What a declaration says of its variable: by its type, by its value, or by the list whose items a callback is given.
import { ts } from 'ts-morph';
import { listNames } from '../source/name-usage.ts';
import { readBindingName, readMethod } from '../source/syntax.ts';
import { findByName } from './guess.ts';
import { enterChild, enterItem, type Position } from './position.ts';
import type { Positions } from './positions.ts';

export function readDeclaration(declaration: ts.Node, positions: Positions): Position | undefined {
  if (ts.isBindingElement(declaration)) return readElement(declaration, positions);
  if (!ts.isVariableDeclaration(declaration) && !ts.isParameter(declaration)) return undefined;
  const { type, initializer } = declaration;
  const typed = type === undefined ? undefined : positions.ofType(type);
  if (typed !== undefined) return typed;
  const given = initializer === undefined ? undefined : positions.ofExpression(initializer);
  return (
    given ?? (ts.isParameter(declaration) ? readCallback(declaration, positions) : readLoop(declaration, positions))
  );
}

/** What a pattern takes apart. */
export function readPattern(pattern: ts.BindingPattern, positions: Positions): Position | undefined {
  const whole = positions.ofDeclaration(pattern.parent);
  return whole ?? (ts.isObjectBindingPattern(pattern) ? positions.guess(listNames(pattern)) : undefined);
}

function readElement(element: ts.BindingElement, positions: Positions): Position | undefined {
  const whole = positions.ofPattern(element.parent);
  if (ts.isArrayBindingPattern(element.parent)) return whole === undefined ? undefined : enterItem(whole);
  if (element.dotDotDotToken !== undefined) return whole;
  const name = readBindingName(element);
  if (name === undefined) return undefined;
  return whole === undefined ? findByName(positions.contract, name.text) : enterChild(whole, name.text);
}

/** `for (const shot of body.multi_prompt)` */
function readLoop({ parent: { parent: loop } }: ts.VariableDeclaration, positions: Positions): Position | undefined {
  const list = ts.isForOfStatement(loop) ? positions.ofExpression(loop.expression) : undefined;
  return list === undefined ? undefined : enterItem(list);
}

/** Methods of lists, and which parameter of their callback is an item. */
const ITEM_OF: Readonly<Record<string, number>> = {
  every: 0,
  filter: 0,
  find: 0,
  findIndex: 0,
  findLast: 0,
  flatMap: 0,
  forEach: 0,
  map: 0,
  reduce: 1,
  some: 0,
};

/** `body.multi_prompt.map((shot) => …)` */
function readCallback(parameter: ts.ParameterDeclaration, positions: Positions): Position | undefined {
  const callback = parameter.parent;
  const call = callback.parent;
  if (call === undefined || !ts.isCallExpression(call) || call.arguments[0] !== callback) return undefined;
  const method = readMethod(call);
  if (method === undefined || !Object.hasOwn(ITEM_OF, method.name)) return undefined;
  if (callback.parameters.indexOf(parameter) !== ITEM_OF[method.name]) return undefined;
  const list = positions.ofExpression(method.of);
  return list === undefined ? undefined : enterItem(list);
}
