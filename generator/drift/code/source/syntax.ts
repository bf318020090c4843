// Small questions about syntax that every check of code asks.
import { ts } from 'ts-morph';

/** The expression without what only tells the compiler something. */
export function unwrap(expression: ts.Expression): ts.Expression {
  let inner = expression;
  while (
    ts.isParenthesizedExpression(inner) ||
    ts.isNonNullExpression(inner) ||
    ts.isAsExpression(inner) ||
    ts.isSatisfiesExpression(inner) ||
    ts.isTypeAssertionExpression(inner)
  )
    inner = inner.expression;
  return inner;
}

/** A text and the node that holds it. */
export interface NamedNode {
  readonly text: string;
  readonly node: ts.Node;
}

export type MemberAccess = ts.PropertyAccessExpression | ts.ElementAccessExpression;

export function isMemberAccess(node: ts.Node): node is MemberAccess {
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
}

/** `body.prompt` and `body['prompt']`; undefined where the name is computed or a number. */
export function readMember(access: MemberAccess): NamedNode | undefined {
  if (ts.isPropertyAccessExpression(access)) return { text: access.name.text, node: access.name };
  return readText(access.argumentExpression);
}

/** A text that stands in the code as it is. */
export function readText(node: ts.Node): NamedNode | undefined {
  return ts.isStringLiteralLike(node) ? { text: node.text, node } : undefined;
}

/** The name of a property, wherever one is declared or given. */
export function readPropertyName(name: ts.PropertyName | ts.BindingName | undefined): NamedNode | undefined {
  if (name === undefined) return undefined;
  if (ts.isIdentifier(name)) return { text: name.text, node: name };
  return ts.isComputedPropertyName(name) ? readText(name.expression) : readText(name);
}

/** What has its members written out. */
export type Written = ts.ObjectLiteralExpression | ts.TypeLiteralNode | ts.InterfaceDeclaration;

export function isWritten(node: ts.Node): node is Written {
  return ts.isObjectLiteralExpression(node) || ts.isTypeLiteralNode(node) || ts.isInterfaceDeclaration(node);
}

/** The names of the members that have one. */
export function listMembers(written: Written): NamedNode[] {
  const members: readonly (ts.ObjectLiteralElementLike | ts.TypeElement)[] = ts.isObjectLiteralExpression(written)
    ? written.properties
    : written.members;
  return members.flatMap(({ name }) => readPropertyName(name) ?? []);
}

/** The name under which a pattern takes something out of an object: `{ prompt: text }` takes `prompt`. */
export function readBindingName(element: ts.BindingElement): NamedNode | undefined {
  return element.dotDotDotToken === undefined ? readPropertyName(element.propertyName ?? element.name) : undefined;
}

/** The name of what is called: `map` of `items.map(…)`. */
export function readMethod(call: ts.CallExpression): { readonly name: string; readonly of: ts.Expression } | undefined {
  const callee = unwrap(call.expression);
  return ts.isPropertyAccessExpression(callee) ? { name: callee.name.text, of: callee.expression } : undefined;
}

/** The function around a node whose value it returns. */
export function findFunction(node: ts.Node): ts.SignatureDeclaration | undefined {
  let at = node.parent;
  while (at !== undefined && !ts.isFunctionLike(at)) at = at.parent;
  return at;
}
