// A second opinion on conditions: the interpreter @bufbuild/cel evaluates the CEL text over the same normalised view that compiled rules read, so that a mistake in the compiler cannot hide.
import { type CelInput, CelScalar, celEnv, celFunc, isCelError, listType, parse, plan } from '@bufbuild/cel';
import type { View, ViewNode, ViewShape } from '../../generator/kernel/view.ts';

export type Verdict = 'holds' | 'broken' | 'undecided';

export type Oracle = (self: CelInput, given: CelInput) => Verdict;

type Expr = ReturnType<typeof parse>['expr'];

const ENVIRONMENT = celEnv({
  funcs: [
    celFunc(
      'filled',
      [CelScalar.DYN],
      CelScalar.BOOL,
      (value) => value !== null && value !== '' && !isEmptyList(value),
    ),
    celFunc('sum', [listType(CelScalar.DYN)], CelScalar.INT, (list) => [...list].reduce(addInteger, 0n)),
    celFunc('sequence', [CelScalar.INT], listType(CelScalar.INT), (count) => countUp(count)),
    // The interpreter reads texts with JavaScript's BigInt() and Number(), where "" is 0 and "0x10" is 16; the language takes decimal digits only.
    celFunc('int', [CelScalar.STRING], CelScalar.INT, (text) => demandSafe(BigInt(demand(text, /^[+-]?\d+$/)))),
    celFunc('int', [CelScalar.DOUBLE], CelScalar.INT, (value) => demandSafe(BigInt(Math.trunc(value)))),
    celFunc('double', [CelScalar.STRING], CelScalar.DOUBLE, (text) =>
      Number(demand(text, /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i)),
    ),
  ],
});

/** Parses and plans a condition once; it may then be asked about any number of views. */
export function createOracle(cel: string): Oracle {
  const { expr } = parse(cel);
  readPresence(expr);
  const evaluate = plan(ENVIRONMENT, expr);
  return (self, given) => {
    const result = evaluate({ this: self, given: dropNulls(given) });
    if (isCelError(result) || typeof result !== 'boolean') return 'undecided';
    return result ? 'holds' : 'broken';
  };
}

/** A fact that nobody gave, a list too, is not there at all, so that reading it is an error. */
function dropNulls(value: CelInput): CelInput {
  if (Array.isArray(value)) return value.map(dropNulls);
  if (!(value instanceof Map)) return value;
  const isThere = (key: string, child: CelInput): boolean =>
    child !== null && !(Array.isArray(child) && value.get(`?${key}`) === false);
  return new Map(
    [...value].filter(([key, child]) => isThere(String(key), child)).map(([key, child]) => [key, dropNulls(child)]),
  );
}

/** What a compiled condition says, in the oracle's words. */
export function judge(holds: () => boolean): Verdict {
  try {
    return holds() ? 'holds' : 'broken';
  } catch (error) {
    // By name: the generator's kernel and its copy beside the generated code each have a class of their own.
    if (error instanceof Error && error.name === 'Undecided') return 'undecided';
    throw error;
  }
}

/** The view as CEL sees it: whole numbers are `int`, other numbers `double`, `?name` says whether a field was sent. */
export function toCel(shape: ViewShape, view: View): CelInput {
  return new Map(
    Object.entries(shape).flatMap(([name, node]): [string, CelInput][] => [
      [name, toCelValue(node, view[name])],
      [`?${name}`, view[`?${name}`] === true],
    ]),
  );
}

function toCelValue(node: ViewNode, value: unknown): CelInput {
  if (node.kind === 'object') return toCel(node.fields, toRecord(value));
  if (node.kind === 'list' && Array.isArray(value)) return value.map((item: unknown) => toCelValue(node.of, item));
  return node.kind === 'integer' && typeof value === 'number' ? BigInt(value) : toCelPlain(value);
}

/** A value whose type the register does not know. */
function toCelPlain(value: unknown): CelInput {
  if (Array.isArray(value)) return value.map(toCelPlain);
  if (typeof value === 'object' && value !== null)
    return new Map(Object.entries(value).map(([key, child]): [string, CelInput] => [key, toCelPlain(child)]));
  if (value === null || ['string', 'number', 'boolean', 'bigint'].includes(typeof value))
    return value as string | number | boolean | bigint | null; // the line above says which types it can be
  throw new Error(`a view holds ${String(value)}`);
}

function toRecord(value: unknown): View {
  if (typeof value !== 'object' || value === null) throw new Error('a view holds an object for every object field');
  return Object.fromEntries(Object.entries(value));
}

/** `has(x.y)` becomes `x."?y"`: the view has every key, and says under `?y` whether it was sent. */
function readPresence(expr: Expr | undefined): void {
  if (expr === undefined) return;
  const { exprKind } = expr;
  if (exprKind.case === 'selectExpr' && exprKind.value.testOnly) {
    exprKind.value.testOnly = false;
    exprKind.value.field = `?${exprKind.value.field}`;
  }
  for (const child of listChildren(exprKind)) readPresence(child);
}

function listChildren(kind: Expr['exprKind']): readonly (Expr | undefined)[] {
  switch (kind.case) {
    case 'selectExpr':
      return [kind.value.operand];
    case 'callExpr':
      return [kind.value.target, ...kind.value.args];
    case 'listExpr':
      return kind.value.elements;
    case 'comprehensionExpr':
      return [
        kind.value.iterRange,
        kind.value.accuInit,
        kind.value.loopCondition,
        kind.value.loopStep,
        kind.value.result,
      ];
    default:
      return [];
  }
}

function isEmptyList(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'size' in value && value.size === 0;
}

function addInteger(total: bigint, value: unknown): bigint {
  if (typeof value !== 'bigint') throw new Error('sum() takes whole numbers');
  return total + value;
}

function countUp(count: bigint): bigint[] {
  const numbers: bigint[] = [];
  for (let number = 1n; number <= count; number += 1n) numbers.push(number);
  return numbers;
}

/** What int() gives beyond 2^53 is no number to a compiled condition, by design: the emitted code has no 64-bit integers. */
function demandSafe(value: bigint): bigint {
  if (!Number.isSafeInteger(Number(value))) throw new Error(`${value} is beyond 2^53`);
  return value;
}

function demand(text: string, form: RegExp): string {
  if (!form.test(text)) throw new Error(`${text} is no number`);
  return text;
}
