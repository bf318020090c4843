// The CEL environments of one operation: its fields as declared types, so that a misspelt name or a comparison of unlike things is found at the cell.
import { type ASTNode, Environment } from '@marcbachmann/cel-js';
import type { ViewNode, ViewShape } from '../kernel/view.ts';
import type { Scope } from './scope.ts';

/** Functions that conditions have besides CEL's own. Handlers are never run: conditions are compiled, not interpreted. */
const EXTENSIONS = ['filled(dyn): bool', 'sum(list<int>): int', 'sequence(int): list<int>'] as const;

/** Declares no variable: trees are the same, whatever the types are. */
const PARSER = declareFunctions(new Environment());

/** Trees that were asked for lately: each condition is checked, compiled, printed and broken in turn. */
const TREES = new Map<string, ASTNode>();

/** Some operations' worth; a register has far more. */
const MOST_TREES = 500;

/** The tree of an expression, which nobody changes; throws if it is not CEL. */
export function parseCel(cel: string): ASTNode {
  const known = TREES.get(cel);
  if (known !== undefined) return known;
  const tree = PARSER.parse(cel).ast;
  if (TREES.size >= MOST_TREES) TREES.clear();
  TREES.set(cel, tree);
  return tree;
}

/**
 * Gives the environment that an expression is checked in. Only what it names is declared: the library's cost grows with the square of
 * the types, and most operations have far more objects than one condition reads.
 */
export function createEnvironments(scope: Scope): (cel: string) => Environment {
  const environments = new Map<string, Environment>();
  return (cel) => {
    const words = new Set(cel.match(/[A-Za-z_][A-Za-z0-9_-]*/g));
    const narrow = { self: narrowShape(scope.self, words), given: narrowShape(scope.given, words) };
    const key = JSON.stringify([listNames(narrow.self), listNames(narrow.given)]);
    const environment = environments.get(key) ?? createEnvironment(narrow);
    environments.set(key, environment);
    return environment;
  };
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

/** The names of a shape and of all shapes in it, in their order. */
function listNames(shape: ViewShape): unknown[] {
  return Object.entries(shape).map(([name, node]) => [name, listInner(node)]);
}

function listInner(node: ViewNode): unknown {
  if (node.kind === 'list') return listInner(node.of);
  return node.kind === 'object' ? listNames(node.fields) : undefined;
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
