// Compiles the macros of conditions (`all`, `exists`, `exists_one`, `filter`, `map`) for a valid request.
import type { ASTNode } from '@marcbachmann/cel-js';
import { nameVariable } from '../conditions/name-variable.ts';
import { type Context, NotWritten } from './context.ts';
import { createItem } from './read-fields.ts';
import { markShared } from './share.ts';
import { createValue, isLocal, type Value } from './value.ts';
import { both, type Code, decideIf, FALSE, isTold, limit, negate, TRUE, type Verdict } from './verdict.ts';

export function readMacro(
  name: string,
  target: ASTNode,
  variable: ASTNode,
  body: ASTNode,
  context: Context,
): Value | Verdict {
  const list = context.compileValue(target, context);
  if (variable.op !== 'id') throw new NotWritten();
  const local = nameVariable(variable.args);
  const inner: Context = {
    ...context,
    variables: new Map([...context.variables, [variable.args, createItem(list, local)]]),
  };
  const isShared = isLocal(list) && context.variables.size === 0;
  const each: Each = (method, test) => {
    const code = limit(`${list.code}.${method}((${local}: any) => ${test})`);
    // A list that is made anew each time cannot be told apart by what is done with it.
    return isShared && (method === 'some' || method === 'every') ? markShared(code) : code;
  };
  switch (name) {
    case 'exists':
      return quantify(list, context.compileTest(body, inner), each);
    case 'all':
      return negate(quantify(list, negate(context.compileTest(body, inner)), each));
    case 'exists_one':
      return countOne(list, context.compileTest(body, inner), each);
    case 'filter':
      return filter(list, context.compileTest(body, inner), each);
    case 'map':
      return map(list, context.compileValue(body, inner), each);
    default:
      throw new NotWritten();
  }
}

/** Code that asks something of each item of the list. */
type Each = (method: 'some' | 'every' | 'filter' | 'map', code: Code) => Code;

/** One item that is decidedly true decides; without one all must be decidedly false. */
function quantify(list: Value, test: Verdict, each: Each): Verdict {
  if (list.items?.length === 0 || (test.yes === FALSE && test.isDecided)) return decideIf(list.needs, FALSE);
  const some = test.yes === TRUE ? `(${list.code}.length > 0)` : test.yes === FALSE ? FALSE : each('some', test.yes);
  if (test.isDecided) return decideIf(list.needs, some);
  const none = test.no === FALSE ? `(${list.code}.length === 0)` : each('every', test.no);
  return { yes: both(list.needs, some), no: both(list.needs, none), isDecided: false };
}

function countOne(list: Value, test: Verdict, each: Each): Verdict {
  if (list.items?.length === 0) return decideIf(list.needs, FALSE);
  return decideIf(both(list.needs, allOf(list, isTold(test), each)), `(${each('filter', test.yes)}.length === 1)`);
}

function filter(list: Value, test: Verdict, each: Each): Value {
  if (list.items?.length === 0) return list;
  const { items: _items, ...rest } = list;
  return { ...rest, code: each('filter', test.yes), needs: both(list.needs, allOf(list, isTold(test), each)) };
}

function map(list: Value, value: Value, each: Each): Value {
  const type = { kind: 'list', of: value.type } as const;
  if (list.items?.length === 0) return { ...list, type };
  const needs = both(list.needs, allOf(list, value.needs, each));
  return { ...createValue(each('map', value.code), type, needs), hasAbsentItems: value.absent !== 'never' };
}

/** True when something is true of every item. */
function allOf(list: Value, code: Code, each: Each): Code {
  if (code === TRUE) return TRUE;
  return code === FALSE ? `(${list.code}.length === 0)` : each('every', code);
}
