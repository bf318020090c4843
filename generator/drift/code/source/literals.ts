// The literals that an expression can be, whichever way it is written: directly, by a constant, by one of two branches, as one of a list.
import { ts } from 'ts-morph';
import type { Declarations } from './declarations.ts';
import { readPropertyName, unwrap } from './syntax.ts';

export type Literal =
  | { readonly kind: 'text'; readonly value: string; readonly node: ts.Node }
  | { readonly kind: 'number'; readonly value: number; readonly node: ts.Node }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly node: ts.Node };

/** No field has so many values; lists of lists of constants could otherwise be endless. */
const MOST_LITERALS = 500;

export function listLiterals(expression: ts.Expression, declarations: Declarations): Literal[] {
  const literals: Literal[] = [];
  const seen = new Set<ts.Node>();
  const waiting = [expression];
  for (let next = waiting.pop(); next !== undefined && literals.length < MOST_LITERALS; next = waiting.pop()) {
    const inner = unwrap(next);
    if (seen.has(inner)) continue;
    seen.add(inner);
    const literal = readLiteral(inner);
    if (literal !== undefined) literals.push(literal);
    else waiting.push(...listParts(inner, declarations).toReversed());
  }
  return literals;
}

export function readLiteral(inner: ts.Expression): Literal | undefined {
  if (ts.isStringLiteralLike(inner)) return { kind: 'text', value: inner.text, node: inner };
  if (ts.isNumericLiteral(inner)) return { kind: 'number', value: Number(inner.text), node: inner };
  if (inner.kind === ts.SyntaxKind.TrueKeyword) return { kind: 'boolean', value: true, node: inner };
  if (inner.kind === ts.SyntaxKind.FalseKeyword) return { kind: 'boolean', value: false, node: inner };
  if (!ts.isPrefixUnaryExpression(inner) || inner.operator !== ts.SyntaxKind.MinusToken) return undefined;
  const operand = unwrap(inner.operand);
  return ts.isNumericLiteral(operand) ? { kind: 'number', value: -Number(operand.text), node: inner } : undefined;
}

/** The expressions whose values an expression can have. */
function listParts(inner: ts.Expression, declarations: Declarations): readonly ts.Expression[] {
  if (ts.isConditionalExpression(inner)) return [inner.whenTrue, inner.whenFalse];
  if (ts.isBinaryExpression(inner)) return FALLBACKS.has(inner.operatorToken.kind) ? [inner.left, inner.right] : [];
  if (ts.isArrayLiteralExpression(inner)) return inner.elements;
  if (ts.isNewExpression(inner) && ts.isIdentifier(inner.expression) && inner.expression.text === 'Set')
    return inner.arguments ?? [];
  const value = ts.isIdentifier(inner) ? findConstant(inner, declarations) : findMember(inner, declarations);
  return value === undefined ? [] : [value];
}

/** `MODES.fast`, where `MODES` is a constant that is written out. */
function findMember(inner: ts.Expression, declarations: Declarations): ts.Expression | undefined {
  if (!ts.isPropertyAccessExpression(inner) || !ts.isIdentifier(inner.expression)) return undefined;
  const object = findConstant(inner.expression, declarations);
  const written = object === undefined ? undefined : unwrap(object);
  if (written === undefined || !ts.isObjectLiteralExpression(written)) return undefined;
  if (written.properties.length > MOST_LITERALS) return undefined;
  const property = written.properties.find(({ name }) => readPropertyName(name)?.text === inner.name.text);
  return property !== undefined && ts.isPropertyAssignment(property) ? property.initializer : undefined;
}

const FALLBACKS: ReadonlySet<ts.SyntaxKind> = new Set([ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.BarBarToken]);

/** The value of a `const`, which cannot become another one. */
function findConstant(name: ts.Identifier, declarations: Declarations): ts.Expression | undefined {
  const declaration = declarations.find(name);
  if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return undefined;
  return (declaration.parent.flags & ts.NodeFlags.Const) === 0 ? undefined : declaration.initializer;
}
