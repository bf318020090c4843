// Prints the rules of an operation as TypeScript over the normalised view, with the view's shape and its type.
import type { Compiled } from '../conditions/compile.ts';
import type { Scope } from '../conditions/scope.ts';
import type { ViewNode, ViewShape } from '../kernel/view.ts';
import type { DerivedRule } from '../plan/derive-rules.ts';
import { nameConstant, nameFile } from '../plan/names.ts';
import { printReference } from './row-reference.ts';
import { HEADER, indent, printKey, quoteList, quoteText } from './typescript.ts';

export interface CompiledRule extends DerivedRule {
  readonly at: string;
  readonly compiled: Compiled;
}

export function printRules(operation: string, scope: Scope, rules: readonly CompiledRule[]): string {
  const name = nameConstant(operation);
  const calls = [...new Set(rules.flatMap((rule) => rule.compiled.calls))].sort();
  const imports = [
    ...(calls.length === 0 ? [] : [`import { ${calls.join(', ')} } from '../kernel/conditions.ts';`]),
    "import type { RuleScope } from '../kernel/rules.ts';",
    ...(rules.length === 0 ? [] : ["import type { Rule } from '../kernel/specification.ts';"]),
    "import type { ViewShape } from '../kernel/view.ts';",
  ];
  const types = `/** What conditions see of a request. */\nexport type Self = ${printShapeType(scope.self)};\n\n/** Facts that are not in the request. */\nexport type Given = ${printShapeType(scope.given)};\n\n`;
  const list =
    rules.length === 0
      ? '[]'
      : `[\n${indent(rules.map((rule) => printRule(rule)).join(''), '  ')}] satisfies readonly Rule<Self, Given>[]`;
  return `${HEADER}${imports.join('\n')}

${types}const view = ${printShape(scope.self)} satisfies ViewShape;

const given = ${printShape(scope.given)} satisfies ViewShape;

export const ${name}Rules = {
  view,
  given,
  rules: ${indent(list, '  ').trimStart()},
} satisfies RuleScope;
`;
}

function printRule(rule: CompiledRule): string {
  const { code, reads } = rule.compiled;
  const instead = rule.instead === undefined ? '' : `\n  instead: ${quoteText(rule.instead)},`;
  return `{
  id: ${quoteText(rule.id)},
  kind: ${quoteText(rule.kind)},
  ${printReference(rule)},
  at: ${quoteText(rule.at)},
  reads: ${quoteList(reads)},
  message: ${quoteText(rule.message)},${instead}
  holds: ${printFunction(code)},
},
`;
}

/** A compiled expression as a function of the request and the facts given. */
export function printFunction(code: string): string {
  const parameters = /\bgiven\b/.test(code)
    ? '(self: Self, given: Given)'
    : /\bself\b/.test(code)
      ? '(self: Self)'
      : '()';
  return `${parameters} => ${code}`;
}

/** An import of an operation's rules, with the types that these functions name. */
export function printRulesImport(operation: string, functions: readonly string[]): string {
  const types = ['Given', 'Self'].filter((type) => functions.some((text) => text.includes(`: ${type}`)));
  const names = types.map((type) => `type ${type}, `).join('');
  return `import { ${names}${nameConstant(operation)}Rules } from '../rules/${nameFile(operation)}.ts';\n`;
}

function printShape(shape: ViewShape): string {
  const entries = Object.entries(shape).map(([name, node]) => `${printKey(name)}: ${printNode(node)}`);
  return entries.length === 0 ? '{}' : `{\n${indent(entries.map((entry) => `${entry},\n`).join(''), '  ')}}`;
}

function printNode(node: ViewNode): string {
  switch (node.kind) {
    case 'object':
      return `{ kind: 'object', fields: ${printShape(node.fields)} }`;
    case 'list':
      return `{ kind: 'list', of: ${printNode(node.of)} }`;
    case 'id':
    case 'any':
      return `{ kind: '${node.kind}' }`;
    default:
      return `{ kind: '${node.kind}'${node.default === undefined ? '' : `, default: ${typeof node.default === 'string' ? quoteText(node.default) : String(node.default)}`} }`;
  }
}

function printShapeType(shape: ViewShape): string {
  const entries = Object.entries(shape).map(
    ([name, node]) => `${printKey(name)}: ${printNodeType(node)};\n${quoteText(`?${name}`)}: boolean;\n`,
  );
  return entries.length === 0 ? 'Record<never, never>' : `{\n${indent(entries.join(''), '  ')}}`;
}

function printNodeType(node: ViewNode): string {
  switch (node.kind) {
    case 'text':
      return node.default === undefined ? 'string | null' : 'string';
    case 'integer':
    case 'number':
      return node.default === undefined ? 'number | null' : 'number';
    case 'boolean':
      return node.default === undefined ? 'boolean | null' : 'boolean';
    case 'id':
      return 'string | null';
    case 'any':
      return 'unknown';
    case 'object':
      return printShapeType(node.fields);
    case 'list':
      return `readonly (${printNodeType(node.of)})[]`;
  }
}
