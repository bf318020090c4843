// Compiles the functions, methods and macros of conditions.
import type { ASTNode } from '@marcbachmann/cel-js';
import { compilePresence } from './compile-fields.ts';
import {
  asPresent,
  BOOLEAN,
  type Context,
  callUnary,
  compilePresent,
  compileTruth,
  type Expression,
  INTEGER,
  itemOf,
  NUMBER,
  refuseUnknown,
  typeOfItems,
  Unsupported,
} from './expression.ts';
import { nameVariable } from './name-variable.ts';
import type { Macro, Term, TextTest, UnaryFunction } from './term.ts';

export function compileCall(name: string, args: readonly ASTNode[], node: ASTNode, context: Context): Expression {
  const [first] = args;
  if (first === undefined || args.length !== 1)
    throw new Unsupported(`${name} is not generated with ${args.length} arguments`, node);
  if (name === 'has') return compilePresence(first, context);
  const argument = context.compile(first, context);
  if (name !== 'filled') refuseUnknown(argument, first);
  const call = (called: UnaryFunction) => ({
    term: callUnary(context, called, argument.term),
    nullable: false,
  });
  switch (name) {
    case 'size':
      return { ...call(name), type: INTEGER, throws: argument.throws || argument.nullable };
    case 'filled':
      if (argument.type?.kind === 'object')
        throw new Unsupported('filled() is for texts, numbers and lists; use has() for an object', node);
      return { ...call(name), type: BOOLEAN, throws: argument.throws };
    case 'int':
      return { ...call(name), type: INTEGER, throws: true };
    case 'double':
      return { ...call(name), type: NUMBER, throws: true };
    case 'sum':
      refuseUnknown({ type: typeOfItems(argument) }, first);
      return { ...call(name), type: INTEGER, throws: true };
    case 'sequence': {
      const count = asPresent(argument, context);
      return {
        term: callUnary(context, name, count.term),
        nullable: false,
        type: { kind: 'list', of: INTEGER },
        throws: count.throws,
      };
    }
    default:
      throw new Unsupported(`${name}() is not generated`, node);
  }
}

const TEXT_TESTS: Readonly<Record<string, TextTest>> = {
  startsWith: 'startsWith',
  endsWith: 'endsWith',
  contains: 'includes',
};

const MACROS: Readonly<Record<string, Macro>> = { all: 'all', exists: 'exists', exists_one: 'existsOne' };

export function compileMethod(
  name: string,
  target: ASTNode,
  args: readonly ASTNode[],
  node: ASTNode,
  context: Context,
): Expression {
  const object = context.compile(target, context);
  if (name === 'size' && args.length === 0) {
    const term = callUnary(context, 'size', object.term);
    return { term, type: INTEGER, nullable: false, throws: object.throws || object.nullable };
  }
  const textTest = TEXT_TESTS[name];
  const [first, second] = args;
  if (textTest !== undefined && first !== undefined) {
    const [text, argument] = [compilePresent(target, context), compilePresent(first, context)];
    return {
      term: { kind: 'text-test', name: textTest, of: text.term, argument: argument.term },
      type: BOOLEAN,
      nullable: false,
      throws: text.throws || argument.throws,
    };
  }
  if (object.type?.kind !== 'list' || first?.op !== 'id' || second === undefined || args.length !== 2)
    throw new Unsupported(`${name}() is not generated here`, node);
  const variable = nameVariable(first.args);
  const item = itemOf(object, { kind: 'name', name: variable });
  const inner: Context = { ...context, variables: new Map([...context.variables, [first.args, item]]) };
  const over = (macro: Macro, body: Expression): Term => ({
    kind: 'macro',
    name: macro,
    list: object.term,
    variable,
    body: body.term,
  });
  const macro = MACROS[name];
  if (macro !== undefined) {
    const test = context.compile(second, inner);
    context.calls.add(macro);
    return {
      term: over(macro, test),
      type: BOOLEAN,
      nullable: false,
      throws: object.throws || test.throws || test.nullable,
    };
  }
  if (name === 'filter') {
    const test = compileTruth(second, inner);
    return {
      ...object,
      term: over(name, test),
      throws: object.throws || test.throws,
    };
  }
  if (name === 'map') {
    const value = context.compile(second, inner);
    return {
      term: over(name, value),
      type: { kind: 'list', of: value.type ?? { kind: 'any' } },
      nullable: false,
      throws: object.throws || value.throws,
    };
  }
  throw new Unsupported(`${name}() is not generated`, node);
}
