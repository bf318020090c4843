// What the pieces of the condition compiler share: a compiled part with its static type, and how a value is made fit for use.
import type { ASTNode, SourceRange } from '@marcbachmann/cel-js';
import type { ViewNode } from '../kernel/view.ts';
import type { Scope } from './scope.ts';
import type { BinaryFunction, Term, UnaryFunction } from './term.ts';

/** A part of CEL that is type-correct but not generated; the author's mistake, reported at its place. */
export class Unsupported extends Error {
  readonly start: number;
  readonly end: number;

  constructor(what: string, node: { readonly range: SourceRange }) {
    super(what);
    this.start = node.range.start;
    this.end = node.range.end;
  }
}

/** A name that is no field of its object, where the type check does not look: inside has(). */
export class UnknownName extends Unsupported {}

export interface Expression {
  readonly term: Term;
  /** Static type; `undefined` for values of unknown type. */
  readonly type: ViewNode | undefined;
  /** May be null in the view. */
  readonly nullable: boolean;
  /** May throw Undecided. */
  readonly throws: boolean;
  /** The path it reads, when it is a plain path. */
  readonly path?: string;
}

export interface Context {
  readonly scope: Scope;
  readonly variables: ReadonlyMap<string, Expression>;
  readonly reads: Set<string>;
  readonly calls: Set<string>;
  /** Compiles a part of the tree: the pieces call each other through this. */
  readonly compile: (node: ASTNode, context: Context) => Expression;
}

export const TEXT: ViewNode = { kind: 'text' };
export const INTEGER: ViewNode = { kind: 'integer' };
export const NUMBER: ViewNode = { kind: 'number' };
export const BOOLEAN: ViewNode = { kind: 'boolean' };
export const ANY: ViewNode = { kind: 'any' };

export function isNullable(type: ViewNode): boolean {
  switch (type.kind) {
    case 'object':
    case 'list':
      return false;
    case 'id':
    case 'any':
      return true;
    default:
      return type.default === undefined;
  }
}

/** An item of a list, however it is reached. */
export function itemOf(list: Expression, term: Term): Expression {
  const type = typeOfItems(list);
  return {
    term,
    type,
    nullable: type === undefined || isNullable(type),
    throws: false,
    ...(list.path === undefined ? {} : { path: `${list.path}[]` }),
  };
}

export function typeOfItems(list: Expression): ViewNode | undefined {
  return list.type?.kind === 'list' ? list.type.of : undefined;
}

/** The type of a value that is one of two; it keeps a default only if both have one, since a default means never null. */
export function eitherType(a: ViewNode | undefined, b: ViewNode | undefined): ViewNode | undefined {
  if (a?.kind === 'list' && b?.kind === 'list') return { kind: 'list', of: eitherType(a.of, b.of) ?? ANY };
  const alike = a?.kind === b?.kind || [a?.kind, b?.kind].every((kind) => kind === 'text' || kind === 'id');
  if (a === undefined || b === undefined || !alike) return ANY;
  return isNullable(a) ? a : b;
}

/** A value that must not be null. */
export function asPresent(expression: Expression, context: Context): Expression {
  if (!expression.nullable) return expression;
  return { ...expression, term: callUnary(context, 'need', expression.term), nullable: false, throws: true };
}

export function compilePresent(node: ASTNode, context: Context): Expression {
  const expression = context.compile(node, context);
  refuseUnknown(expression, node);
  return asPresent(expression, context);
}

/** A condition that must be true or false. */
export function compileTruth(node: ASTNode, context: Context): Expression {
  const expression = context.compile(node, context);
  refuseUnknown(expression, node);
  if (!expression.nullable) return expression;
  return { ...expression, term: callUnary(context, 'truth', expression.term), nullable: false, throws: true };
}

/** A call of a kernel function, which the emitted code must import. */
export function callUnary(context: Context, name: UnaryFunction, of: Term): Term {
  context.calls.add(name);
  return { kind: 'unary-call', name, of };
}

export function callBinary(context: Context, name: BinaryFunction, first: Term, second: Term): Term {
  context.calls.add(name);
  return { kind: 'binary-call', name, first, second };
}

export function refuseUnknown({ type }: Pick<Expression, 'type'>, node: ASTNode): void {
  if (type === undefined || type.kind === 'any')
    throw new Unsupported('a value of unknown type is only compared, or tested with has() and filled()', node);
}
