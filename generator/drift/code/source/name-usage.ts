// Which names are read from a variable or written to it, all over the code: the company that a name keeps tells whether the variable holds a body.
import { ts } from 'ts-morph';
import type { Declarations } from './declarations.ts';
import type { CodeSource } from './parse-code.ts';
import { isMemberAccess, readBindingName, readMember, readMethod, readText, unwrap } from './syntax.ts';

/** Names by the declaration of their variable. */
export type NameUsage = ReadonlyMap<ts.Node, ReadonlySet<string>>;

export function collectUsage(sources: readonly CodeSource[], declarations: Declarations): NameUsage {
  const usage = new Map<ts.Node, Set<string>>();
  const add = (of: ts.Expression, names: readonly string[]): void => {
    const variable = unwrap(of);
    const declaration = ts.isIdentifier(variable) ? declarations.find(variable) : undefined;
    if (declaration === undefined) return;
    const known = usage.get(declaration) ?? new Set();
    for (const name of names) known.add(name);
    usage.set(declaration, known);
  };
  for (const { nodes } of sources)
    for (const node of nodes) {
      const used = readUse(node);
      if (used !== undefined && used.names.length > 0) add(used.of, used.names);
    }
  return usage;
}

interface Use {
  readonly of: ts.Expression;
  readonly names: readonly string[];
}

function readUse(node: ts.Node): Use | undefined {
  if (isMemberAccess(node)) {
    const member = readMember(node);
    return member === undefined ? undefined : { of: node.expression, names: [member.text] };
  }
  if (ts.isVariableDeclaration(node) && ts.isObjectBindingPattern(node.name))
    return node.initializer === undefined ? undefined : { of: node.initializer, names: listNames(node.name) };
  const asked = readAskedKey(node);
  return asked === undefined ? undefined : { of: asked.of, names: [asked.key.text] };
}

export function listNames(pattern: ts.ObjectBindingPattern): string[] {
  return pattern.elements.flatMap((element) => readBindingName(element)?.text ?? []);
}

/** `'prompt' in body` and `Object.hasOwn(body, 'prompt')`. */
export function readAskedKey(
  node: ts.Node,
): { readonly of: ts.Expression; readonly key: { readonly text: string; readonly node: ts.Node } } | undefined {
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword) {
    const key = readText(unwrap(node.left));
    return key === undefined ? undefined : { of: node.right, key };
  }
  if (!ts.isCallExpression(node)) return undefined;
  const [of, name] = node.arguments;
  const key = name === undefined ? undefined : readText(unwrap(name));
  const isAsking = readMethod(node)?.name === 'hasOwn';
  return of === undefined || key === undefined || !isAsking ? undefined : { of, key };
}
