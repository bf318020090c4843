// Compiles what conditions read: literals, names, fields, items of lists, and has().
import type { ASTNode, SourceRange } from '@marcbachmann/cel-js';
import type { ViewNode, ViewShape } from '../kernel/view.ts';
import {
  asPresent,
  BOOLEAN,
  type Context,
  callBinary,
  compilePresent,
  type Expression,
  INTEGER,
  isNullable,
  itemOf,
  NUMBER,
  TEXT,
  UnknownName,
  Unsupported,
} from './expression.ts';
import { namePresence, type Term } from './term.ts';

export function compileLiteral(value: unknown, node: ASTNode): Expression {
  const literal = (read: string | number | boolean, type: ViewNode): Expression => ({
    term: { kind: 'literal', value: read },
    type,
    nullable: false,
    throws: false,
  });
  switch (typeof value) {
    case 'string':
      return literal(value, TEXT);
    case 'bigint':
      if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new Unsupported('the number is too large', node);
      return literal(Number(value), INTEGER);
    case 'number':
      return literal(value, NUMBER);
    case 'boolean':
      return literal(value, BOOLEAN);
    default:
      throw new Unsupported('this literal is not generated', node);
  }
}

export function compileName(name: string, node: ASTNode, context: Context): Expression {
  const variable = context.variables.get(name);
  if (variable !== undefined) return variable;
  if (name === 'this') return compileRoot('self', context.scope.self, '');
  if (name === 'given') return compileRoot('given', context.scope.given, 'given');
  throw new Unsupported(`${name} is not generated`, node);
}

function compileRoot(name: string, fields: ViewShape, path: string): Expression {
  return { term: { kind: 'name', name }, type: { kind: 'object', fields }, nullable: false, throws: false, path };
}

export function compileField(target: ASTNode, name: string, node: ASTNode, context: Context): Expression {
  const object = context.compile(target, context);
  if (object.type?.kind !== 'object') throw new Unsupported('only objects have fields', node);
  const type = Object.hasOwn(object.type.fields, name) ? object.type.fields[name] : undefined;
  if (type === undefined) throw new UnknownName(`${name} is no field`, placeName(name, node));
  if (object.path === undefined) throw new Unsupported('only an object that stands in the request has fields', target);
  const path = object.path === '' ? name : `${object.path}.${name}`;
  if (type.kind !== 'object') context.reads.add(path);
  const term: Term = { kind: 'property', of: object.term, name };
  const field: Expression = { term, type, nullable: isNullable(type), throws: object.throws, path };
  if (!path.startsWith('given.')) return field;
  // A rule that reads a fact nobody gave is undecided, even where null could be compared or a list would be empty.
  if (type.kind !== 'list') return asPresent(field, context);
  const given: Term = { kind: 'property', of: object.term, name: namePresence(name) };
  return { ...field, term: callBinary(context, 'supplied', given, term), throws: true };
}

/** The name at the end of `node`. */
function placeName(name: string, node: ASTNode): { readonly range: SourceRange } {
  return { range: { start: node.range.end - name.length, end: node.range.end } };
}

export function compileIndex(target: ASTNode, index: ASTNode, context: Context): Expression {
  const [list, position] = [context.compile(target, context), compilePresent(index, context)];
  if (list.type?.kind !== 'list') throw new Unsupported('only lists have an index', target);
  return { ...itemOf(list, callBinary(context, 'at', list.term, position.term)), throws: true };
}

export function compilePresence(node: ASTNode, context: Context): Expression {
  if (node.op !== '.') throw new Unsupported('has() takes a field', node);
  const object = context.compile(node.args[0], context);
  const field = context.compile(node, context);
  if (field.path !== undefined) context.reads.add(field.path);
  return {
    term: { kind: 'presence', of: object.term, name: node.args[1] },
    type: BOOLEAN,
    nullable: false,
    throws: object.throws,
  };
}
