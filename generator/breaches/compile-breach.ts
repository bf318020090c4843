// Compiles a condition to the test of its being broken, for requests whose fields are valid and about which nothing is known beside the body.
// Nothing is thrown and no view is built, so the test is as fast as if it had been written by hand; where it cannot be told, the rule is not broken.
import type { ASTNode } from '@marcbachmann/cel-js';
import { eitherType } from '../conditions/expression.ts';
import type { Scope } from '../conditions/scope.ts';
import { type Binding, type Context, NotWritten } from './context.ts';
import { readCall, readSize, readTextTest } from './read-calls.ts';
import { readField, readItem, readLiteral, readName } from './read-fields.ts';
import { readMacro } from './read-macros.ts';
import { readArithmetic, readComparison, readEquality, readMembership, readMinus } from './read-operators.ts';
import type { RequestFields } from './request-fields.ts';
import { stripParentheses } from './strip-parentheses.ts';
import { chooseValue, createValue, toValue, toVerdict, type Value } from './value.ts';
import { and, both, type Code, chooseVerdict, FALSE, limit, negate, or, TooLong, type Verdict } from './verdict.ts';

export type Breach =
  /** No valid body breaks it. */
  | { readonly kind: 'never' }
  | {
      readonly kind: 'written';
      readonly code: Code;
      readonly bindings: ReadonlyMap<string, Binding>;
      /** Names of the kernel functions that the code calls. */
      readonly calls: ReadonlySet<string>;
    }
  /** To be evaluated like any other rule. */
  | { readonly kind: 'not-written' };

export function compileBreach(tree: ASTNode, scope: Scope, fields: RequestFields): Breach {
  const context: Context = {
    scope,
    fields,
    variables: new Map(),
    bindings: new Map(),
    calls: new Set(),
    compileValue,
    compileTest,
  };
  try {
    const { no } = compileTest(tree, context);
    return no === FALSE
      ? { kind: 'never' }
      : { kind: 'written', code: stripParentheses(no), bindings: context.bindings, calls: context.calls };
  } catch (error) {
    if (error instanceof NotWritten || error instanceof TooLong) return { kind: 'not-written' };
    throw error;
  }
}

function compileTest(node: ASTNode, context: Context): Verdict {
  if (node.op === '?:') {
    const [test, yes, no] = node.args;
    return chooseVerdict(compileTest(test, context), compileTest(yes, context), compileTest(no, context));
  }
  const compiled = compile(node, context);
  return 'yes' in compiled ? compiled : toVerdict(compiled);
}

function compileValue(node: ASTNode, context: Context): Value {
  if (node.op === '?:') {
    const [yes, no] = [compileValue(node.args[1], context), compileValue(node.args[2], context)];
    return chooseValue(compileTest(node.args[0], context), yes, no, eitherType(yes.type, no.type) ?? yes.type);
  }
  const compiled = compile(node, context);
  return 'yes' in compiled ? toValue(compiled) : compiled;
}

function compile(node: ASTNode, context: Context): Value | Verdict {
  switch (node.op) {
    case 'value':
      return readLiteral(node.args);
    case 'id':
      return readName(node.args, context);
    case '.':
      return readField(node.args[0], node.args[1], context);
    case 'call': {
      const [name, [argument]] = node.args;
      if (argument === undefined) throw new NotWritten();
      return readCall(name, argument, context);
    }
    case '[]':
      return readItem(node.args[0], node.args[1], context);
    case 'rcall':
      return compileMethod(node.args, context);
    case 'list':
      return compileList(node.args, context);
    case '&&':
      return and(compileTest(node.args[0], context), compileTest(node.args[1], context));
    case '||':
      return or(compileTest(node.args[0], context), compileTest(node.args[1], context));
    case '!_':
      return negate(compileTest(node.args, context));
    case '-_':
      return readMinus(node.args, context);
    case '==':
      return readEquality(node.args[0], node.args[1], context);
    case '!=':
      return negate(readEquality(node.args[0], node.args[1], context));
    case '<':
    case '<=':
    case '>':
    case '>=':
      return readComparison(node.op, node.args[0], node.args[1], context);
    case '+':
    case '-':
    case '*':
      return readArithmetic(node.op, node.args[0], node.args[1], context);
    case 'in':
      return readMembership(node.args[0], node.args[1], context);
    default:
      throw new NotWritten();
  }
}

function compileMethod(
  [name, target, args]: readonly [string, ASTNode, readonly ASTNode[]],
  context: Context,
): Value | Verdict {
  const [first, second] = args;
  if (first === undefined) {
    if (name !== 'size') throw new NotWritten();
    return readSize(compileValue(target, context), context);
  }
  if (second === undefined) return readTextTest(name, target, first, context);
  return readMacro(name, target, first, second, context);
}

function compileList(nodes: readonly ASTNode[], context: Context): Value {
  const items = nodes.map((node) => compileValue(node, context));
  const of = items.map(({ type }) => type).reduce((a, b) => eitherType(a, b) ?? a, items[0]?.type ?? { kind: 'any' });
  const code = limit(`[${items.map((item) => item.code).join(', ')}]`);
  return {
    ...createValue(code, { kind: 'list', of }, both(...items.map(({ needs }) => needs))),
    items,
    hasAbsentItems: items.some(({ absent }) => absent !== 'never'),
  };
}
