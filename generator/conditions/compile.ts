// Compiles a type-checked CEL tree to TypeScript over the normalised view. What CEL would fail on at run time throws `Undecided` there.
import type { ASTNode, SourceRange } from '@marcbachmann/cel-js';
import type { ViewNode, ViewShape } from '../kernel/view.ts';
import type { Scope } from './scope.ts';

export interface Compiled {
  readonly code: string;
  /** Paths read (`multi_prompt[].index`, `given.x`), in the order of the expression. */
  readonly reads: readonly string[];
  /** Names of the kernel functions that the code calls, sorted. */
  readonly calls: readonly string[];
}

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

interface Expression {
  readonly code: string;
  /** Static type; `undefined` for values of unknown type. */
  readonly type: ViewNode | undefined;
  /** May be null in the view. */
  readonly nullable: boolean;
  /** May throw Undecided. */
  readonly throws: boolean;
  /** The path it reads, when it is a plain path. */
  readonly path?: string;
}

interface Context {
  readonly scope: Scope;
  readonly variables: ReadonlyMap<string, Expression>;
  readonly reads: Set<string>;
  readonly calls: Set<string>;
}

const TEXT: ViewNode = { kind: 'text' };
const INTEGER: ViewNode = { kind: 'integer' };
const NUMBER: ViewNode = { kind: 'number' };
const BOOLEAN: ViewNode = { kind: 'boolean' };
const ANY: ViewNode = { kind: 'any' };

export function compileTree(tree: ASTNode, scope: Scope): Compiled {
  const context: Context = { scope, variables: new Map(), reads: new Set(), calls: new Set() };
  const expression = compileTruth(tree, context);
  return { code: stripParentheses(expression.code), reads: [...context.reads], calls: [...context.calls].sort() };
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
        code: `[${items.map((item) => item.code).join(', ')}]`,
        type: { kind: 'list', of: types.reduce(eitherType, types[0]) ?? ANY },
        nullable: false,
        throws: items.some((item) => item.throws),
      };
    }
    case '?:': {
      const test = compileTruth(node.args[0], context);
      const [yes, no] = [compile(node.args[1], context), compile(node.args[2], context)];
      return {
        code: `(${test.code} ? ${yes.code} : ${no.code})`,
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
      return { code: `!${inner.code}`, type: BOOLEAN, nullable: false, throws: inner.throws };
    }
    case '-_': {
      const inner = compilePresent(node.args, context);
      const operand = inner.code.startsWith('-') ? `(${inner.code})` : inner.code;
      return { code: `-${operand}`, type: inner.type, nullable: false, throws: inner.throws };
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
    case 'in': {
      const [item, list] = [compile(node.args[0], context), compile(node.args[1], context)];
      if (list.type?.kind !== 'list') throw new Unsupported('`in` needs a list on its right', node);
      refuseComparison(item.type, list.type.of, node);
      context.calls.add('isIn');
      return {
        code: `isIn(${item.code}, ${list.code})`,
        type: BOOLEAN,
        nullable: false,
        throws: item.throws || list.throws,
      };
    }
    default:
      throw new Unsupported(`\`${node.op}\` is not generated`, node);
  }
}

function compileLiteral(value: unknown, node: ASTNode): Expression {
  const plain = { nullable: false, throws: false };
  switch (typeof value) {
    case 'string':
      return { code: JSON.stringify(value), type: TEXT, ...plain };
    case 'bigint':
      if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new Unsupported('the number is too large', node);
      return { code: String(value), type: INTEGER, ...plain };
    case 'number':
      return { code: String(value), type: NUMBER, ...plain };
    case 'boolean':
      return { code: String(value), type: BOOLEAN, ...plain };
    default:
      throw new Unsupported('this literal is not generated', node);
  }
}

function compileName(name: string, node: ASTNode, context: Context): Expression {
  const variable = context.variables.get(name);
  if (variable !== undefined) return variable;
  if (name === 'this') return compileRoot('self', context.scope.self, '');
  if (name === 'given') return compileRoot('given', context.scope.given, 'given');
  throw new Unsupported(`${name} is not generated`, node);
}

function compileRoot(code: string, fields: ViewShape, path: string): Expression {
  return { code, type: { kind: 'object', fields }, nullable: false, throws: false, path };
}

function compileField(target: ASTNode, name: string, node: ASTNode, context: Context): Expression {
  const object = compile(target, context);
  if (object.type?.kind !== 'object') throw new Unsupported('only objects have fields', node);
  const type = Object.hasOwn(object.type.fields, name) ? object.type.fields[name] : undefined;
  if (type === undefined) throw new UnknownName(`${name} is no field`, placeName(name, node));
  if (object.path === undefined) throw new Unsupported('only an object that stands in the request has fields', target);
  const path = object.path === '' ? name : `${object.path}.${name}`;
  if (type.kind !== 'object') context.reads.add(path);
  return {
    code: `${object.code}${accessProperty(name)}`,
    type,
    nullable: isNullable(type),
    throws: object.throws,
    path,
  };
}

/** The name at the end of `node`. */
function placeName(name: string, node: ASTNode): { readonly range: SourceRange } {
  return { range: { start: node.range.end - name.length, end: node.range.end } };
}

function isNullable(type: ViewNode): boolean {
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

function compileIndex(target: ASTNode, index: ASTNode, context: Context): Expression {
  const [list, position] = [compile(target, context), compilePresent(index, context)];
  if (list.type?.kind !== 'list') throw new Unsupported('only lists have an index', target);
  context.calls.add('at');
  return { ...itemOf(list), code: `at(${list.code}, ${position.code})`, throws: true };
}

function itemOf(list: Expression): Expression {
  const type = list.type?.kind === 'list' ? list.type.of : undefined;
  return {
    code: '',
    type,
    nullable: type === undefined || isNullable(type),
    throws: false,
    ...(list.path === undefined ? {} : { path: `${list.path}[]` }),
  };
}

function compileCall(name: string, args: readonly ASTNode[], node: ASTNode, context: Context): Expression {
  const [first] = args;
  if (first === undefined || args.length !== 1)
    throw new Unsupported(`${name} is not generated with ${args.length} arguments`, node);
  if (name === 'has') return compilePresence(first, context);
  const argument = compile(first, context);
  if (name !== 'filled') refuseUnknown(argument, first);
  context.calls.add(name);
  const call = { code: `${name}(${argument.code})`, nullable: false };
  switch (name) {
    case 'size':
      return { ...call, type: INTEGER, throws: argument.throws || argument.nullable };
    case 'filled':
      if (argument.type?.kind === 'object')
        throw new Unsupported('filled() is for texts, numbers and lists; use has() for an object', node);
      return { ...call, type: BOOLEAN, throws: argument.throws };
    case 'int':
      return { ...call, type: INTEGER, throws: true };
    case 'double':
      return { ...call, type: NUMBER, throws: true };
    case 'sum':
      refuseUnknown(itemOf(argument), first);
      return { ...call, type: INTEGER, throws: true };
    case 'sequence': {
      const count = asPresent(argument, context);
      return {
        code: `sequence(${count.code})`,
        nullable: false,
        type: { kind: 'list', of: INTEGER },
        throws: count.throws,
      };
    }
    default:
      throw new Unsupported(`${name}() is not generated`, node);
  }
}

function compilePresence(node: ASTNode, context: Context): Expression {
  if (node.op !== '.') throw new Unsupported('has() takes a field', node);
  const object = compile(node.args[0], context);
  const field = compile(node, context);
  if (field.path !== undefined) context.reads.add(field.path);
  return {
    code: `(${object.code}${accessProperty(`?${node.args[1]}`)})`,
    type: BOOLEAN,
    nullable: false,
    throws: object.throws,
  };
}

/** Words that mean something else in the emitted code. */
const TAKEN = new Set([
  'self',
  'given',
  'size',
  'filled',
  'int',
  'double',
  'sum',
  'sequence',
  'at',
  'all',
  'exists',
  'existsOne',
  'and',
  'or',
  'truth',
  'need',
  'equalLists',
  'isIn',
  'this',
  'arguments',
  'eval',
  'await',
  'yield',
  'let',
  'static',
  'new',
  'class',
  'delete',
  'typeof',
  'do',
  'case',
  'catch',
  'default',
  'enum',
  'export',
  'extends',
  'finally',
  'super',
  'switch',
  'throw',
  'try',
  'with',
  'debugger',
  'instanceof',
  'interface',
  'protected',
  'private',
  'public',
  'implements',
  'undefined',
  'NaN',
  'Infinity',
]);

function nameVariable(name: string): string {
  return TAKEN.has(name.replace(/_+$/, '')) ? `${name}_` : name;
}

const TEXT_TESTS: Readonly<Record<string, string>> = {
  startsWith: 'startsWith',
  endsWith: 'endsWith',
  contains: 'includes',
};
const MACROS: Readonly<Record<string, string>> = { all: 'all', exists: 'exists', exists_one: 'existsOne' };

function compileMethod(
  name: string,
  target: ASTNode,
  args: readonly ASTNode[],
  node: ASTNode,
  context: Context,
): Expression {
  const object = compile(target, context);
  if (name === 'size' && args.length === 0) {
    context.calls.add('size');
    return { code: `size(${object.code})`, type: INTEGER, nullable: false, throws: object.throws || object.nullable };
  }
  const textTest = TEXT_TESTS[name];
  const [first, second] = args;
  if (textTest !== undefined && first !== undefined) {
    const [text, argument] = [compilePresent(target, context), compilePresent(first, context)];
    return {
      code: `${text.code}.${textTest}(${argument.code})`,
      type: BOOLEAN,
      nullable: false,
      throws: text.throws || argument.throws,
    };
  }
  if (object.type?.kind !== 'list' || first?.op !== 'id' || second === undefined || args.length !== 2)
    throw new Unsupported(`${name}() is not generated here`, node);
  const variable = nameVariable(first.args);
  const item: Expression = { ...itemOf(object), code: variable };
  const inner: Context = { ...context, variables: new Map([...context.variables, [first.args, item]]) };
  const macro = MACROS[name];
  if (macro !== undefined) {
    const test = compile(second, inner);
    context.calls.add(macro);
    return {
      code: `${macro}(${object.code}, (${variable}) => ${test.code})`,
      type: BOOLEAN,
      nullable: false,
      throws: object.throws || test.throws || test.nullable,
    };
  }
  if (name === 'filter') {
    const test = compileTruth(second, inner);
    return {
      ...object,
      code: `${object.code}.filter((${variable}) => ${test.code})`,
      throws: object.throws || test.throws,
    };
  }
  if (name === 'map') {
    const value = compile(second, inner);
    return {
      code: `${object.code}.map((${variable}) => ${value.code})`,
      type: { kind: 'list', of: value.type ?? { kind: 'any' } },
      nullable: false,
      throws: object.throws || value.throws,
    };
  }
  throw new Unsupported(`${name}() is not generated`, node);
}

function compileLogic(operator: '&&' | '||', left: ASTNode, right: ASTNode, context: Context): Expression {
  const [a, b] = [compile(left, context), compile(right, context)];
  refuseUnknown(a, left);
  refuseUnknown(b, right);
  const safe = ![a, b].some((side) => side.throws || side.nullable);
  if (safe) return { code: `(${a.code} ${operator} ${b.code})`, type: BOOLEAN, nullable: false, throws: false };
  const name = operator === '&&' ? 'and' : 'or';
  context.calls.add(name);
  return { code: `${name}(() => ${a.code}, () => ${b.code})`, type: BOOLEAN, nullable: false, throws: true };
}

function compileEquality(operator: '==' | '!=', left: ASTNode, right: ASTNode, context: Context): Expression {
  const [a, b] = [compile(left, context), compile(right, context)];
  const throws = a.throws || b.throws;
  refuseComparison(a.type, b.type, left);
  if (a.type?.kind === 'list' || b.type?.kind === 'list') {
    context.calls.add('equalLists');
    return {
      code: `${operator === '!=' ? '!' : ''}equalLists(${a.code}, ${b.code})`,
      type: BOOLEAN,
      nullable: false,
      throws,
    };
  }
  return { code: `(${a.code} ${operator}= ${b.code})`, type: BOOLEAN, nullable: false, throws };
}

function compileArithmetic(operator: string, left: ASTNode, right: ASTNode, context: Context): Expression {
  const [a, b] = [compilePresent(left, context), compilePresent(right, context)];
  if (a.type?.kind === 'list' || a.type?.kind === 'boolean')
    throw new Unsupported(`\`${operator}\` is not generated for this`, left);
  const comparison = operator.startsWith('<') || operator.startsWith('>');
  if (!comparison && operator !== '+' && a.type?.kind === 'text')
    throw new Unsupported(`\`${operator}\` is not generated for texts`, left);
  return {
    code: `(${a.code} ${operator} ${b.code})`,
    type: comparison ? BOOLEAN : a.type,
    nullable: false,
    throws: a.throws || b.throws,
  };
}

/** A value that must not be null. */
function asPresent(expression: Expression, context: Context): Expression {
  if (!expression.nullable) return expression;
  context.calls.add('need');
  return { ...expression, code: `need(${expression.code})`, nullable: false, throws: true };
}

function compilePresent(node: ASTNode, context: Context): Expression {
  const expression = compile(node, context);
  refuseUnknown(expression, node);
  return asPresent(expression, context);
}

/** A condition that must be true or false. */
function compileTruth(node: ASTNode, context: Context): Expression {
  const expression = compile(node, context);
  refuseUnknown(expression, node);
  if (!expression.nullable) return expression;
  context.calls.add('truth');
  return { ...expression, code: `truth(${expression.code})`, nullable: false, throws: true };
}

function refuseUnknown({ type }: Expression, node: ASTNode): void {
  if (type === undefined || type.kind === 'any')
    throw new Unsupported('a value of unknown type is only compared, or tested with has() and filled()', node);
}

/** Equality is generated for texts, numbers and booleans, and for lists of them. */
function refuseComparison(a: ViewNode | undefined, b: ViewNode | undefined, node: ASTNode): void {
  const kinds = [a?.kind ?? 'any', b?.kind ?? 'any'];
  if (kinds.includes('object')) throw new Unsupported('objects are not compared', node);
  if (a?.kind === 'list' && b?.kind === 'list') refuseComparison(a.of, b.of, node);
  else if (kinds.every((kind) => kind === 'any') || (kinds.includes('list') && kinds.includes('any')))
    throw new Unsupported('a value of unknown type is compared with texts, numbers and booleans only', node);
}

/** The type of a value that is one of two; it keeps a default only if both have one, since a default means never null. */
function eitherType(a: ViewNode | undefined, b: ViewNode | undefined): ViewNode | undefined {
  if (a?.kind === 'list' && b?.kind === 'list') return { kind: 'list', of: eitherType(a.of, b.of) ?? ANY };
  const alike = a?.kind === b?.kind || [a?.kind, b?.kind].every((kind) => kind === 'text' || kind === 'id');
  if (a === undefined || b === undefined || !alike) return ANY;
  return isNullable(a) ? a : b;
}

function accessProperty(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}

function stripParentheses(code: string): string {
  if (!code.startsWith('(')) return code;
  const bare = code.replaceAll(/"(?:[^"\\]|\\.)*"/g, (text) => '_'.repeat(text.length));
  let depth = 0;
  for (let index = 0; index < code.length; index += 1) {
    if (bare[index] === '(') depth += 1;
    if (bare[index] === ')') depth -= 1;
    if (depth === 0) return index === code.length - 1 ? code.slice(1, -1) : code;
  }
  return code;
}
