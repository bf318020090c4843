// The CEL environments of one operation: its fields as declared types, so that a misspelt name or a comparison of unlike things is found at the cell.
import { type ASTNode, Environment } from '@marcbachmann/cel-js';
import type { ViewNode, ViewShape } from '../kernel/view.ts';
import { remember } from './remember.ts';
import type { Scope } from './scope.ts';

/** Functions that conditions have besides CEL's own. Handlers are never run: conditions are compiled, not interpreted. */
const EXTENSIONS = ['filled(dyn): bool', 'sum(list<int>): int', 'sequence(int): list<int>'] as const;

/** Declares no variable: trees are the same, whatever the types are. */
const PARSER = declareFunctions(new Environment());

/** Trees that were asked for lately: each condition is checked, compiled, printed and broken in turn. */
const TREES = new Map<string, ASTNode>();

/** Some operations' worth; a register has far more. */
const MOST_KEPT = 500;

/** The tree of an expression, which nobody changes; throws if it is not CEL. */
export function parseCel(cel: string): ASTNode {
  return remember(TREES, MOST_KEPT, cel, () => PARSER.parse(cel).ast);
}

/** The part of a scope that an expression can see: what it names, and what is in that. */
export interface NarrowScope extends Scope {
  /** The same for scopes in which the same is right and wrong of an expression. */
  readonly key: string;
}

/** Only what an expression names is declared: the library's cost grows with the square of the types, and most operations have far more objects. */
export function narrowScope(cel: string, scope: Scope): NarrowScope {
  const words = new Set(cel.match(/[A-Za-z_][A-Za-z0-9_-]*/g));
  const [self, given] = [narrowShape(scope.self, words), narrowShape(scope.given, words)];
  return { self, given, key: JSON.stringify([listTypes(self), listTypes(given)]) };
}

const ENVIRONMENTS = new Map<string, Environment>();

/** The environment that an expression is checked in. */
export function findEnvironment(narrow: NarrowScope): Environment {
  return remember(ENVIRONMENTS, MOST_KEPT, narrow.key, () => createEnvironment(narrow));
}

function createEnvironment(scope: Scope): Environment {
  const environment = new Environment({ unlistedVariablesAreDyn: false });
  const names = { count: 0 };
  environment.registerVariable('this', declareShape(environment, scope.self, names));
  environment.registerVariable('given', declareShape(environment, scope.given, names));
  return declareFunctions(environment);
}

function declareFunctions(environment: Environment): Environment {
  for (const signature of EXTENSIONS) environment.registerFunction(signature, () => null);
  return environment;
}

/** The fields that these words name, and what is in them. */
function narrowShape(shape: ViewShape, words: ReadonlySet<string>): ViewShape {
  return Object.fromEntries(
    [...words].flatMap((word) => {
      const node = Object.hasOwn(shape, word) ? shape[word] : undefined;
      return node === undefined ? [] : [[word, narrowNode(node, words)]];
    }),
  );
}

function narrowNode(node: ViewNode, words: ReadonlySet<string>): ViewNode {
  switch (node.kind) {
    case 'object':
      return { kind: 'object', fields: narrowShape(node.fields, words) };
    case 'list':
      return { kind: 'list', of: narrowNode(node.of, words) };
    default:
      return node;
  }
}

/** The names of a shape with their types, and of all shapes in it, in their order. */
function listTypes(shape: ViewShape): unknown[] {
  return Object.entries(shape).map(([name, node]) => [name, listType(node)]);
}

function listType(node: ViewNode): unknown {
  if (node.kind === 'list') return [listType(node.of)];
  return node.kind === 'object' ? { of: listTypes(node.fields) } : node.kind;
}

function declareShape(environment: Environment, shape: ViewShape, names: { count: number }): string {
  const fields = Object.fromEntries(
    Object.entries(shape).map(([name, node]) => [name, declareNode(environment, node, names)]),
  );
  names.count += 1;
  const name = `Shape${names.count}`;
  environment.registerType(name, { fields });
  return name;
}

function declareNode(environment: Environment, node: ViewNode, names: { count: number }): string {
  switch (node.kind) {
    case 'text':
    case 'id':
      return 'string';
    case 'integer':
      return 'int';
    case 'number':
      return 'double';
    case 'boolean':
      return 'bool';
    case 'any':
      return 'dyn';
    case 'object':
      return declareShape(environment, node.fields, names);
    case 'list':
      return `list<${declareNode(environment, node.of, names)}>`;
  }
}
