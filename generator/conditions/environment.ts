// The CEL environment of one operation: its fields as declared types, so that a misspelt name or a comparison of unlike things is found at the cell.
import { Environment } from '@marcbachmann/cel-js';
import type { ViewNode, ViewShape } from '../kernel/view.ts';
import type { Scope } from './scope.ts';

/** Functions that conditions have besides CEL's own. Handlers are never run: conditions are compiled, not interpreted. */
const EXTENSIONS = ['filled(dyn): bool', 'sum(list<int>): int', 'sequence(int): list<int>'] as const;

export function createEnvironment(scope: Scope): Environment {
  const environment = new Environment({ unlistedVariablesAreDyn: false });
  const names = { count: 0 };
  environment.registerVariable('this', declareShape(environment, scope.self, names));
  environment.registerVariable('given', declareShape(environment, scope.given, names));
  for (const signature of EXTENSIONS) environment.registerFunction(signature, () => null);
  return environment;
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
