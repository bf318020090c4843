// Limits: a number that code compares with the length, the size or the value of a field is the one that its row has.
import { ts } from 'ts-morph';
import type { Field, LimitName, Operation } from '../../kernel/contract-model.ts';
import type { Inspection } from './inspection.ts';
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

type Comparison = 'more' | 'at least' | 'less' | 'at most';

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

/** What is measured of a field. */
interface Measured {
  readonly position: Position;
  readonly limits: readonly LimitName[];
}

function judgeComparison(
  measure: ts.Expression,
  bound: ts.Expression,
  comparison: Comparison,
  inspection: Inspection,
): void {
  const { positions, report, judged } = inspection;
  const measured = readMeasure(unwrap(measure), positions);
  if (measured === undefined) return;
  const { position, limits } = measured;
  const allowed = listBounds(measured, comparison);
  for (const literal of listLiterals(bound, positions.declarations)) {
    if (literal.kind !== 'number' || isTrivial(literal) || judged.has(literal.node)) continue;
    if (allowed.some((number) => number === literal.value)) continue;
    const registered = describeLimits(measured);
    report('CODE-LIMIT', literal.node, {
      message: `${literal.value} is no limit of ${describePosition(position)}${registered === '' ? `: no row limits its ${limits.join(' or ')}` : ''}`,
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
  return { position, limits: [bytes ? 'bytes' : 'range'] };
}

function readSize(position: Position): Measured | undefined {
  const { spots } = position;
  if (spots.every(({ depth }) => depth > 0)) return { position, limits: ['items'] };
  const isText = spots.every(({ node, depth }) => depth === 0 && node.field?.type.kind === 'string');
  return isText ? { position, limits: ['length'] } : undefined;
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

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

function listRanges(field: Field, operation: Operation, kinds: readonly LimitName[]): Bounds[] {
  const own = field.limits.flatMap((limit): Bounds[] =>
    limit.kind !== 'format' && limit.kind !== 'tolerate' && kinds.includes(limit.kind) ? [limit] : [],
  );
  if (!kinds.includes('range')) return own;
  const models = operation.models.flatMap(({ field: path, allowed }): Bounds[] =>
    path === field.path && allowed.kind === 'range' ? [allowed] : [],
  );
  return [...own, ...models];
}

/** Numbers that the comparison may name: `> max` and `>= min` say what a row says, and so do their neighbours of whole numbers. */
function listBounds({ position, limits }: Measured, comparison: Comparison): number[] {
  const excludes = comparison === 'more' || comparison === 'at most';
  return position.spots.flatMap(({ node: { field, operation } }) => {
    if (field === undefined) return [];
    const bounds = listRanges(field, operation, limits).flatMap(({ min, max }) =>
      excludes ? [max, min === undefined ? undefined : min - 1] : [min, max === undefined ? undefined : max + 1],
    );
    const values = limits.includes('range') ? field.values.map((value) => Number(value.value)) : [];
    return [...bounds, ...values, ...listRuleNumbers(field, operation)].filter((bound) => bound !== undefined);
  });
}

/** Some limits are rules: at most seven references beside each other, say. */
function listRuleNumbers({ path }: Field, { rules }: Operation): number[] {
  const conditions = rules
    .filter(({ condition }) => condition.reads.includes(path))
    .map(({ condition }) => condition.cel);
  return conditions.flatMap((cel) => [...cel.matchAll(/(?<![\w.])\d+(?:\.\d+)?/g)].map(([number]) => Number(number)));
}

/** `1..2500 (omniVideo.create/prompt)` for each row that limits it. */
function describeLimits({ position, limits }: Measured): string {
  const ranges = position.spots.flatMap(({ node: { field, operation } }) =>
    field === undefined
      ? []
      : listRanges(field, operation, limits).map(({ min, max }) => `${min ?? ''}..${max ?? ''} (${field.id})`),
  );
  return [...new Set(ranges)].slice(0, MOST_SHOWN).join(', ');
}

/** So many rows are shown; more help nobody. */
const MOST_SHOWN = 4;
