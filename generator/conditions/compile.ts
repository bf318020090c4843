// Compiles a type-checked CEL tree to TypeScript over the normalised view. What CEL would fail on at run time throws `Undecided` there.
import type { ASTNode } from '@marcbachmann/cel-js';
import { compileCall, compileMethod } from './compile-calls.ts';
import { compileField, compileIndex, compileLiteral, compileName } from './compile-fields.ts';
import { compileArithmetic, compileEquality, compileLogic, compileMembership } from './compile-operators.ts';
import {
  ANY,
  BOOLEAN,
  type Context,
  compilePresent,
  compileTruth,
  type Expression,
  eitherType,
  Unsupported,
} from './expression.ts';
import { printTerm } from './print-term.ts';
import type { Scope } from './scope.ts';
import type { Term } from './term.ts';

export interface Compiled {
  readonly term: Term;
  /** The term as TypeScript. */
  readonly code: string;
  /** Paths read (`multi_prompt[].index`, `given.x`), in the order of the expression. */
  readonly reads: readonly string[];
  /** Names of the kernel functions that the code calls, sorted. */
  readonly calls: readonly string[];
}

/** What an expression is for: a condition, or a count. */
export type ResultKind = 'truth' | 'number';

export function compileTree(tree: ASTNode, scope: Scope, result: ResultKind): Compiled {
  const context: Context = { scope, variables: new Map(), reads: new Set(), calls: new Set(), compile };
  const expression = result === 'truth' ? compileTruth(tree, context) : compilePresent(tree, context);
  const { term } = expression;
  return { term, code: printTerm(term), reads: [...context.reads], calls: [...context.calls].sort() };
}

function compile(node: ASTNode, context: Context): Expression {
  switch (node.op) {
    case 'value':
      return compileLiteral(node.args, node);
    case 'id':
      return compileName(node.args, node, context);
    case '.':
      return compileField(node.args[0], node.args[1], node, context);
    case '[]':
      return compileIndex(node.args[0], node.args[1], context);
    case 'call':
      return compileCall(node.args[0], node.args[1], node, context);
    case 'rcall':
      return compileMethod(node.args[0], node.args[1], node.args[2], node, context);
    case 'list': {
      const items = node.args.map((item) => compile(item, context));
      const types = items.map((item) => item.type);
      return {
        term: { kind: 'list', items: items.map((item) => item.term) },
        type: { kind: 'list', of: types.reduce(eitherType, types[0]) ?? ANY },
        nullable: false,
        throws: items.some((item) => item.throws),
      };
    }
    case '?:': {
      const test = compileTruth(node.args[0], context);
      const [yes, no] = [compile(node.args[1], context), compile(node.args[2], context)];
      return {
        term: { kind: 'choice', test: test.term, yes: yes.term, no: no.term },
        type: eitherType(yes.type, no.type),
        nullable: yes.nullable || no.nullable,
        throws: test.throws || yes.throws || no.throws,
      };
    }
    case '&&':
    case '||':
      return compileLogic(node.op, node.args[0], node.args[1], context);
    case '!_': {
      const inner = compileTruth(node.args, context);
      return { term: { kind: 'not', of: inner.term }, type: BOOLEAN, nullable: false, throws: inner.throws };
    }
    case '-_': {
      const inner = compilePresent(node.args, context);
      return { term: { kind: 'minus', of: inner.term }, type: inner.type, nullable: false, throws: inner.throws };
    }
    case '==':
    case '!=':
      return compileEquality(node.op, node.args[0], node.args[1], context);
    case '<':
    case '<=':
    case '>':
    case '>=':
    case '+':
    case '-':
    case '*':
      return compileArithmetic(node.op, node.args[0], node.args[1], context);
    case 'in':
      return compileMembership(node.args[0], node.args[1], node, context);
    default:
      throw new Unsupported(`\`${node.op}\` is not generated`, node);
  }
}
