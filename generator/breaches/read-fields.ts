// Compiles what conditions read of a valid request: literals, names, fields and their presence.
import type { ASTNode } from '@marcbachmann/cel-js';
import { accessProperty } from '../conditions/print-term.ts';
import { hasFormat, isWholeText } from '../kernel/scalars.ts';
import type { ViewNode } from '../kernel/view.ts';
import { type Context, NotWritten } from './context.ts';
import type { ValidField } from './request-fields.ts';
import {
  createAbsent,
  createLiteral,
  createUnknown,
  createValue,
  isSent,
  needsOf,
  type Value,
  writeLiteral,
} from './value.ts';
import { both, type Code, decide, decideIf, FALSE, limit, type Verdict } from './verdict.ts';

export function readLiteral(value: unknown): Value {
  if (typeof value === 'bigint') return { ...createLiteral(Number(value)), type: { kind: 'integer' } };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return createLiteral(value);
  throw new NotWritten();
}

export function readName(name: string, { variables, scope }: Context): Value {
  const variable = variables.get(name);
  if (variable !== undefined) return variable;
  if (name === 'given') return createUnknown({ kind: 'object', fields: scope.given });
  return { ...createValue('', { kind: 'object', fields: scope.self }), path: '' };
}

export function readField(target: ASTNode, name: string, context: Context): Value {
  const found = findField(target, name, context);
  switch (found.kind) {
    case 'fact':
      return createUnknown(found.type);
    case 'never-sent':
      return { ...createAbsent(found.type), path: found.path, needs: found.needs };
    case 'sent':
      return describeSent(found, context);
  }
}

/** `has(x.y)` can be told whenever there is an x: what nobody gave is not there. */
export function readPresence(node: ASTNode, context: Context): Verdict {
  if (node.op !== '.') throw new NotWritten();
  const found = findField(node.args[0], node.args[1], context);
  if (found.kind === 'fact') return decide(FALSE);
  if (found.kind === 'never-sent') return decideIf(found.needs, FALSE);
  const code = found.read('as-sent', context);
  return decideIf(found.needs, isSent({ code, absent: found.absent }, context));
}

/** `list[index]`, which cannot be told when there is no such item. */
export function readItem(target: ASTNode, index: ASTNode, context: Context): Value {
  const [list, place] = [context.compileValue(target, context), context.compileValue(index, context)];
  context.calls.add('hasItem').add('itemAt');
  const needs = both(list.needs, needsOf(place, context), `hasItem(${list.code}, ${place.code})`);
  // The printed cast: items of a list that is written there may be unknown to the compiler; here their type is known.
  return { ...createItem(list, limit(`(itemAt(${list.code}, ${place.code}) as any)`)), needs };
}

/** The item of a list, under the name of a macro's variable. */
export function createItem(list: Value, code: Code): Value {
  if (list.type.kind !== 'list') throw new NotWritten();
  return {
    ...createValue(code, list.type.of),
    absent: list.hasAbsentItems === true ? 'maybe' : 'never',
    ...(list.path === undefined ? {} : { path: `${list.path}[]` }),
  };
}

type Found =
  | { readonly kind: 'fact'; readonly type: ViewNode }
  | { readonly kind: 'never-sent'; readonly type: ViewNode; readonly path: string; readonly needs: Code }
  | Sent;

interface Sent {
  readonly kind: 'sent';
  readonly type: ViewNode;
  readonly path: string;
  /** What must be true of the object that it belongs to. */
  readonly needs: Code;
  readonly field: ValidField;
  readonly absent: 'never' | 'maybe';
  /** Code of what a condition sees instead of a field that was not sent. */
  readonly fallback: Code | undefined;
  readonly read: (as: 'as-sent' | 'as-seen', context: Context) => Code;
}

function findField(target: ASTNode, name: string, context: Context): Found {
  const object = context.compileValue(target, context);
  const type =
    object.type.kind === 'object' && Object.hasOwn(object.type.fields, name) ? object.type.fields[name] : undefined;
  if (type === undefined) throw new NotWritten();
  if (object.needs === FALSE) return { kind: 'fact', type };
  if (object.path === undefined) throw new NotWritten();
  const { needs } = object;
  const path = object.path === '' ? name : `${object.path}.${name}`;
  const field = context.fields.get(path);
  if (field === undefined || object.absent === 'always') return { kind: 'never-sent', type, path, needs };
  // An item of unknown type may be null, which leaves every rule undecided that reads its list in any way.
  if (type.kind === 'list' && type.of.kind === 'any') throw new NotWritten();
  const absent = field.isRequired && object.absent === 'never' ? 'never' : 'maybe';
  const fallback = absent === 'never' ? undefined : findFallback(type);
  const read = object.path === '' ? readBinding(name, fallback) : readProperty(object, name, fallback);
  return { kind: 'sent', type, path, needs, field, absent, fallback, read };
}

function findFallback(type: ViewNode): Code | undefined {
  if (type.kind === 'list') return '[]';
  return 'default' in type && type.default !== undefined ? writeLiteral(type.default) : undefined;
}

/** A field at the top of the request is a local of the code; where it has a fallback, another local holds it as it was sent. */
function readBinding(field: string, fallback: Code | undefined): Sent['read'] {
  return (as, { bindings }) => {
    const isBare = as === 'as-sent' || fallback === undefined;
    const local = isBare && fallback !== undefined ? `$$${field}` : `$${field}`;
    bindings.set(local, isBare ? { field } : { field, fallback });
    return local;
  };
}

function readProperty(object: Value, name: string, fallback: Code | undefined): Sent['read'] {
  const access = accessProperty(name);
  const dot = access.startsWith('[') ? '?.' : '?';
  const code = `${object.code}${object.absent === 'never' ? '' : dot}${access}`;
  return (as) => (as === 'as-sent' || fallback === undefined ? code : `(${code} ?? ${fallback})`);
}

/** The field as conditions see it. */
function describeSent({ type, path, needs, field, absent, fallback, read }: Sent, context: Context): Value {
  const code = read('as-seen', context);
  const value = { ...createValue(code, type, needs), path, absent: fallback === undefined ? absent : 'never' } as const;
  switch (type.kind) {
    case 'text':
      return { ...value, ...describeText(field, fallback === undefined ? undefined : type.default) };
    case 'id':
      context.calls.add('digitsOf');
      // The printed cast: to the compiler an id may be undefined also where the condition has asked for it.
      return { ...value, code: `(digitsOf(${code}) as any)` };
    case 'any':
      // A condition sees no difference between null and what was not sent.
      return { ...value, code: `(${code} ?? undefined)`, absent: 'maybe' };
    case 'list':
      if (type.of.kind !== 'id') return value;
      context.calls.add('digitsOf');
      return { ...value, code: `${code}.map(digitsOf)` };
    default:
      return value;
  }
}

function describeText({ isRequired, formats, values }: ValidField, fallback: string | undefined): Partial<Value> {
  if (values === undefined) {
    const number = formats.find((format) => format === 'integer' || format === 'decimal');
    const isNumber = number !== undefined && (fallback === undefined || hasFormat(fallback, number));
    return {
      ...(isNumber ? { number } : {}),
      // A required text is never empty; the default of another may be.
      ...(isRequired ? { isFilled: true } : {}),
    };
  }
  const texts = fallback === undefined ? values : [...new Set([...values, fallback])];
  return { texts, isFilled: !texts.includes(''), ...(texts.every(isWholeText) ? { number: 'integer' } : {}) };
}
