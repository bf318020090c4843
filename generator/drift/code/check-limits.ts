// Limits: a number that code compares with the length, the size or the value of a field is the one that its row has.
import { ts } from 'ts-morph';
import type { Field } from '../../kernel/contract-model.ts';
import type { Inspection } from './inspection.ts';
import { type Comparison, describeLimits, listBounds, type Measured } from './limit-bounds.ts';
import { describePosition, type Position } from './position/position.ts';
import type { Positions } from './position/positions.ts';
import { type Literal, listLiterals } from './source/literals.ts';
import { readMethod, unwrap } from './source/syntax.ts';

export function checkLimits(inspection: Inspection): void {
  for (const { nodes } of inspection.sources)
    for (const node of nodes) {
      if (!ts.isBinaryExpression(node)) continue;
      const { left, right, operatorToken } = node;
      const comparison = COMPARISONS[operatorToken.kind];
      if (comparison === undefined) continue;
      judgeComparison(left, right, comparison, inspection);
      judgeComparison(right, left, MIRRORED[comparison], inspection);
    }
}

const COMPARISONS: { readonly [kind in ts.SyntaxKind]?: Comparison } = {
  [ts.SyntaxKind.GreaterThanToken]: 'more',
  [ts.SyntaxKind.GreaterThanEqualsToken]: 'at least',
  [ts.SyntaxKind.LessThanToken]: 'less',
  [ts.SyntaxKind.LessThanEqualsToken]: 'at most',
};

const MIRRORED: Readonly<Record<Comparison, Comparison>> = {
  more: 'less',
  'at least': 'at most',
  less: 'more',
  'at most': 'at least',
};

function judgeComparison(
  measure: ts.Expression,
  bound: ts.Expression,
  comparison: Comparison,
  inspection: Inspection,
): void {
  const { positions, report, judged } = inspection;
  const measured = readMeasure(unwrap(measure), positions);
  if (measured === undefined) return;
  const { position, limit } = measured;
  const allowed = new Set(listBounds(measured, comparison));
  for (const literal of listLiterals(bound, positions.declarations)) {
    if (literal.kind !== 'number' || isTrivial(literal) || judged.has(literal.node)) continue;
    if (allowed.has(literal.value)) continue;
    const registered = describeLimits(measured);
    report('CODE-LIMIT', literal.node, {
      message: `${literal.value} is no limit of ${describePosition(position)}${registered === '' ? `: no row limits its ${limit}` : ''}`,
      found: String(literal.value),
      ...(registered === '' ? {} : { expected: registered }),
    });
  }
}

/** Whether there is anything at all, or more than one, is no limit. */
function isTrivial({ value }: Literal): boolean {
  return value === 0 || value === 1;
}

function readMeasure(expression: ts.Expression, positions: Positions): Measured | undefined {
  if (ts.isPropertyAccessExpression(expression)) {
    const measured = positions.ofExpression(unwrapCopy(expression.expression));
    if (measured !== undefined && (expression.name.text === 'length' || expression.name.text === 'size'))
      return readSize(measured);
  }
  const bytes = ts.isCallExpression(expression) && readMethod(expression)?.name === 'byteLength';
  const [argument] = ts.isCallExpression(expression) ? expression.arguments : [];
  const position = positions.ofExpression(bytes && argument !== undefined ? argument : unwrapNumber(expression));
  if (position === undefined || !position.spots.every(({ node, depth }) => depth === 0 && isScalar(node.field)))
    return undefined;
  return { position, limit: bytes ? 'bytes' : 'range' };
}

function readSize(position: Position): Measured | undefined {
  const { spots } = position;
  if (spots.every(({ depth }) => depth > 0)) return { position, limit: 'items' };
  const isText = spots.every(({ node, depth }) => depth === 0 && node.field?.type.kind === 'string');
  return isText ? { position, limit: 'length' } : undefined;
}

function isScalar(field: Field | undefined): boolean {
  const kind = field?.type.kind;
  return kind === 'integer' || kind === 'number' || kind === 'string' || kind === 'enum';
}

/** `[...body.prompt]` and `Array.from(body.prompt)` are as long as what they copy. */
function unwrapCopy(expression: ts.Expression): ts.Expression {
  const inner = unwrap(expression);
  if (ts.isArrayLiteralExpression(inner)) {
    const [only, ...others] = inner.elements;
    return only !== undefined && others.length === 0 && ts.isSpreadElement(only) ? only.expression : inner;
  }
  const [copied] = ts.isCallExpression(inner) && readMethod(inner)?.name === 'from' ? inner.arguments : [];
  return copied ?? inner;
}

const CONVERSIONS: ReadonlySet<string> = new Set(['Number', 'parseInt', 'parseFloat', 'BigInt']);

/** `Number(body.duration)` and `+body.duration` are the number that the text holds. */
function unwrapNumber(expression: ts.Expression): ts.Expression {
  if (ts.isPrefixUnaryExpression(expression) && expression.operator === ts.SyntaxKind.PlusToken)
    return expression.operand;
  if (!ts.isCallExpression(expression)) return expression;
  const name =
    readMethod(expression)?.name ?? (ts.isIdentifier(expression.expression) ? expression.expression.text : '');
  return CONVERSIONS.has(name) ? (expression.arguments[0] ?? expression) : expression;
}
