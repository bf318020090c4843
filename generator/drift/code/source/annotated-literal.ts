// The one number or text that an annotation is beside: the value of a constant, of a property, or the bound of a comparison.
import { ts } from 'ts-morph';
import { type Literal, readLiteral } from './literals.ts';
import { unwrap } from './syntax.ts';

export function findAnnotated(target: ts.Node): Literal | undefined {
  const value = findValue(target);
  if (value !== undefined) return readLiteral(unwrap(value));
  const condition = findCondition(target);
  return condition === undefined ? undefined : findBound(condition);
}

/** What a declaration or property is given. */
function findValue(target: ts.Node): ts.Expression | undefined {
  if (ts.isVariableStatement(target)) {
    const [only, ...others] = target.declarationList.declarations;
    return others.length === 0 ? only?.initializer : undefined;
  }
  if (
    ts.isPropertyAssignment(target) ||
    ts.isPropertyDeclaration(target) ||
    ts.isParameter(target) ||
    ts.isEnumMember(target)
  )
    return target.initializer;
  return ts.isStringLiteralLike(target) || ts.isNumericLiteral(target) ? target : undefined;
}

/** What is asked by a statement. */
function findCondition(target: ts.Node): ts.Expression | undefined {
  if (ts.isIfStatement(target) || ts.isReturnStatement(target) || ts.isExpressionStatement(target))
    return target.expression;
  return undefined;
}

/** The only number that is compared with anything. */
function findBound(condition: ts.Expression): Literal | undefined {
  const bounds: Literal[] = [];
  const waiting: ts.Expression[] = [condition];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const inner = unwrap(next);
    if (ts.isPrefixUnaryExpression(inner)) waiting.push(inner.operand);
    if (!ts.isBinaryExpression(inner)) continue;
    for (const side of [inner.left, inner.right]) {
      const literal = readLiteral(unwrap(side));
      if (literal?.kind === 'number') bounds.push(literal);
      else waiting.push(side);
    }
  }
  const [only, ...others] = bounds;
  return others.length === 0 ? only : undefined;
}
