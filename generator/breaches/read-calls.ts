// Compiles the functions of conditions for a valid request.
import type { ASTNode } from '@marcbachmann/cel-js';
import type { ViewNode } from '../kernel/view.ts';
import { type Context, NotWritten } from './context.ts';
import { readPresence } from './read-fields.ts';
import { markShared } from './share.ts';
import { createLiteral, createValue, isLocal, isSent, needsOf, type Value } from './value.ts';
import { both, type Code, decideIf, FALSE, limit, not, TRUE, type Verdict } from './verdict.ts';

const INTEGER: ViewNode = { kind: 'integer' };
const NUMBER: ViewNode = { kind: 'number' };

export function readCall(name: string, argument: ASTNode, context: Context): Value | Verdict {
  if (name === 'has') return readPresence(argument, context);
  const value = context.compileValue(argument, context);
  switch (name) {
    case 'filled':
      return isFilled(value, context);
    case 'size':
      return readSize(value, context);
    case 'int':
      return readInteger(value, context);
    case 'double':
      return readDouble(value, context);
    case 'sum':
      return readSum(value, context);
    case 'sequence':
      return createValue(call('sequence', value.code, context), { kind: 'list', of: INTEGER }, needsOf(value, context));
    default:
      throw new NotWritten();
  }
}

const TEXT_TESTS: Readonly<Record<string, string>> = {
  startsWith: 'startsWith',
  endsWith: 'endsWith',
  contains: 'includes',
};

export function readTextTest(name: string, target: ASTNode, argument: ASTNode, context: Context): Verdict {
  const method = TEXT_TESTS[name];
  if (method === undefined) throw new NotWritten();
  const [text, part] = [context.compileValue(target, context), context.compileValue(argument, context)];
  const needs = both(needsOf(text, context), needsOf(part, context));
  return decideIf(needs, limit(`${text.code}.${method}(${part.code})`));
}

export function readSize(value: Value, context: Context): Value {
  if (value.items !== undefined) return { ...createLiteral(value.items.length), type: INTEGER, needs: value.needs };
  if (value.type.kind === 'list') return createValue(`${value.code}.length`, INTEGER, value.needs);
  return createValue(call('countCharacters', value.code, context), INTEGER, needsOf(value, context));
}

function isFilled(value: Value, context: Context): Verdict {
  const { code, needs, absent, type } = value;
  if (type.kind === 'list') {
    const filled = value.items === undefined ? `(${code}.length > 0)` : value.items.length === 0 ? FALSE : TRUE;
    return decideIf(needs, filled);
  }
  if (type.kind === 'text') {
    if (value.isFilled === true) return decideIf(needs, isSent(value, context));
    if (absent === 'never') return decideIf(needs, `(${code} !== "")`);
  } else if (value.path !== undefined && type.kind !== 'any') return decideIf(needs, isSent(value, context));
  return decideIf(needs, absent === 'always' ? FALSE : call('filled', code, context));
}

function readInteger(value: Value, context: Context): Value {
  const isWhole = value.path !== undefined && value.type.kind === 'integer';
  if (isWhole || (typeof value.literal === 'number' && Number.isSafeInteger(value.literal)))
    return { ...value, needs: needsOf(value, context), absent: 'never' };
  return readNumber(value, value.number === 'integer', 'hasInteger', 'toInteger', INTEGER, context);
}

function readDouble(value: Value, context: Context): Value {
  if (value.type.kind === 'integer' || value.type.kind === 'number')
    return { ...value, type: NUMBER, needs: needsOf(value, context), absent: 'never' };
  return readNumber(value, value.number !== undefined, 'hasDouble', 'toDouble', NUMBER, context);
}

/** A number in a text: the text is tested unless its field has said already what it is. */
function readNumber(
  value: Value,
  isKnown: boolean,
  test: string,
  convert: string,
  type: ViewNode,
  context: Context,
): Value {
  const asks = isKnown ? (value.isFilled === true ? TRUE : `(${value.code} !== "")`) : call(test, value.code, context);
  const needs = both(needsOf(value, context), value.absent === 'always' ? FALSE : asks);
  const code = call(convert, value.code, context);
  return createValue(needs === TRUE && isLocal(value) ? markShared(code) : code, type, needs);
}

function readSum(value: Value, context: Context): Value {
  const complete = value.hasAbsentItems === true ? not(call('hasGaps', value.code, context)) : TRUE;
  return createValue(call('total', value.code, context), INTEGER, both(value.needs, complete));
}

export function call(name: string, code: Code, { calls }: Context): Code {
  calls.add(name);
  return limit(`${name}(${code})`);
}
