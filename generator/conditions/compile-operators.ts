// Compiles the operators of conditions that take two sides.
import type { ASTNode } from '@marcbachmann/cel-js';
import type { ViewNode } from '../kernel/view.ts';
import {
  BOOLEAN,
  type Context,
  callBinary,
  compilePresent,
  type Expression,
  refuseUnknown,
  Unsupported,
} from './expression.ts';
import type { BinaryOperator, Term } from './term.ts';

export function compileLogic(operator: '&&' | '||', left: ASTNode, right: ASTNode, context: Context): Expression {
  const [a, b] = [context.compile(left, context), context.compile(right, context)];
  refuseUnknown(a, left);
  refuseUnknown(b, right);
  const guarded = [a, b].some((side) => side.throws || side.nullable);
  if (guarded) context.calls.add(operator === '&&' ? 'and' : 'or');
  const term: Term = { kind: 'logic', operator, left: a.term, right: b.term, guarded };
  return { term, type: BOOLEAN, nullable: false, throws: guarded };
}

export function compileEquality(operator: '==' | '!=', left: ASTNode, right: ASTNode, context: Context): Expression {
  const [a, b] = [context.compile(left, context), context.compile(right, context)];
  const throws = a.throws || b.throws;
  refuseComparison(a.type, b.type, left);
  if (a.type?.kind === 'list' || b.type?.kind === 'list') {
    const equal = callBinary(context, 'equalLists', a.term, b.term);
    const term: Term = operator === '!=' ? { kind: 'not', of: equal } : equal;
    return { term, type: BOOLEAN, nullable: false, throws };
  }
  const term: Term = { kind: 'binary', operator: `${operator}=`, left: a.term, right: b.term };
  return { term, type: BOOLEAN, nullable: false, throws };
}

export function compileArithmetic(
  operator: Exclude<BinaryOperator, '===' | '!=='>,
  left: ASTNode,
  right: ASTNode,
  context: Context,
): Expression {
  const [a, b] = [compilePresent(left, context), compilePresent(right, context)];
  if (a.type?.kind === 'list' || a.type?.kind === 'boolean')
    throw new Unsupported(`\`${operator}\` is not generated for this`, left);
  const comparison = operator.startsWith('<') || operator.startsWith('>');
  if (!comparison && operator !== '+' && a.type?.kind === 'text')
    throw new Unsupported(`\`${operator}\` is not generated for texts`, left);
  return {
    term: { kind: 'binary', operator, left: a.term, right: b.term },
    type: comparison ? BOOLEAN : a.type,
    nullable: false,
    throws: a.throws || b.throws,
  };
}

/** `item in list`: equality with one of the items. */
export function compileMembership(left: ASTNode, right: ASTNode, node: ASTNode, context: Context): Expression {
  const [item, list] = [context.compile(left, context), context.compile(right, context)];
  if (list.type?.kind !== 'list') throw new Unsupported('`in` needs a list on its right', node);
  refuseComparison(item.type, list.type.of, node);
  return {
    term: callBinary(context, 'isIn', item.term, list.term),
    type: BOOLEAN,
    nullable: false,
    throws: item.throws || list.throws,
  };
}

/** Equality is generated for texts, numbers and booleans, and for lists of them. */
function refuseComparison(a: ViewNode | undefined, b: ViewNode | undefined, node: ASTNode): void {
  const kinds = [a?.kind ?? 'any', b?.kind ?? 'any'];
  if (kinds.includes('object')) throw new Unsupported('objects are not compared', node);
  if (a?.kind === 'list' && b?.kind === 'list') refuseComparison(a.of, b.of, node);
  else if (kinds.every((kind) => kind === 'any') || (kinds.includes('list') && kinds.includes('any')))
    throw new Unsupported('a value of unknown type is compared with texts, numbers and booleans only', node);
}
