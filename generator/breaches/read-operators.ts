// Compiles the operators of conditions for a valid request.
import type { ASTNode } from '@marcbachmann/cel-js';
import type { ViewNode } from '../kernel/view.ts';
import type { Context } from './context.ts';
import { createValue, isSent, type Literal, listPossible, needsOf, type Value, writeLiteral } from './value.ts';
import { both, type Code, decide, decideIf, either, FALSE, limit, not, TRUE, type Verdict } from './verdict.ts';

export function readEquality(left: ASTNode, right: ASTNode, context: Context): Verdict {
  const [a, b] = [context.compileValue(left, context), context.compileValue(right, context)];
  const needs = both(a.needs, b.needs);
  const equality = isEqual(a, b, context);
  return equality === undefined
    ? decideIf(needs, limit(`(${a.code} === ${b.code})`), `(${a.code} !== ${b.code})`)
    : decideIf(needs, equality);
}

/** Absence equals absence and nothing else; undefined when the values themselves must be compared. */
function isEqual(a: Value, b: Value, context: Context): Code | undefined {
  if (a.type.kind === 'list' || b.type.kind === 'list') {
    context.calls.add('equalLists');
    return limit(`equalLists(${a.code}, ${b.code})`);
  }
  if (a.absent === 'always') return not(isSent(b, context));
  if (b.absent === 'always') return not(isSent(a, context));
  const [ones, others] = [listPossible(a), listPossible(b)];
  if (ones === undefined || others === undefined) return undefined;
  if (!ones.some((one) => others.includes(one))) return FALSE;
  return ones.length === 1 && others.length === 1 ? TRUE : undefined;
}

const OPPOSITE: Readonly<Record<string, string>> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<' };

export function readComparison(operator: string, left: ASTNode, right: ASTNode, context: Context): Verdict {
  const [a, b] = [context.compileValue(left, context), context.compileValue(right, context)];
  const needs = both(needsOf(a, context), needsOf(b, context));
  if (a.literal !== undefined && b.literal !== undefined) return decide(compare(operator, a.literal, b.literal));
  const yes = limit(`(${a.code} ${operator} ${b.code})`);
  // Decimals and products can overflow to what is neither less nor more than anything; sums of whole numbers cannot.
  const isWhole = a.type.kind === 'integer' && b.type.kind === 'integer';
  return isWhole ? decideIf(needs, yes, `(${a.code} ${OPPOSITE[operator]} ${b.code})`) : decideIf(needs, yes);
}

/** Two values that no request changes. */
function compare(operator: string, a: Literal, b: Literal): Code {
  const isTrue = operator === '<' ? a < b : operator === '<=' ? a <= b : operator === '>' ? a > b : a >= b;
  return isTrue ? TRUE : FALSE;
}

export function readArithmetic(operator: string, left: ASTNode, right: ASTNode, context: Context): Value {
  const [a, b] = [context.compileValue(left, context), context.compileValue(right, context)];
  const needs = both(needsOf(a, context), needsOf(b, context));
  const type: ViewNode = operator === '*' && a.type.kind === 'integer' ? { kind: 'number' } : a.type;
  return createValue(limit(`(${a.code} ${operator} ${b.code})`), type, needs);
}

export function readMinus(operand: ASTNode, context: Context): Value {
  const value = context.compileValue(operand, context);
  return createValue(`(-${value.code})`, value.type, needsOf(value, context));
}

/** `item in list`. */
export function readMembership(left: ASTNode, right: ASTNode, context: Context): Verdict {
  const [item, list] = [context.compileValue(left, context), context.compileValue(right, context)];
  return decideIf(both(item.needs, list.needs), isMember(item, list, context));
}

function isMember(item: Value, list: Value, context: Context): Code {
  const literals = list.items?.flatMap(({ literal }) => (literal === undefined ? [] : [literal]));
  if (literals === undefined || literals.length !== list.items?.length || item.type.kind === 'list') {
    context.calls.add('isIn');
    return limit(`isIn(${item.code}, ${list.code})`);
  }
  const possible = listPossible(item);
  if (possible?.every((each) => each !== undefined && literals.includes(each)) === true) return TRUE;
  const kept = possible === undefined ? literals : literals.filter((each) => possible.includes(each));
  return isSimple(item.code) ? isOneOf(item.code, kept) : isListed(item, kept, context);
}

function isOneOf(code: Code, literals: readonly Literal[]): Code {
  return either(...literals.map((literal) => `(${code} === ${writeLiteral(literal)})`));
}

function isListed(item: Value, literals: readonly Literal[], context: Context): Code {
  if (literals.length === 0) return FALSE;
  context.calls.add('isIn');
  return limit(`isIn(${item.code}, [${literals.map(writeLiteral).join(', ')}])`);
}

/** Short enough to be written once for each of several values. */
function isSimple(code: Code): boolean {
  return /^[\w$.?]+$/.test(code);
}
