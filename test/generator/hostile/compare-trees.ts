// Compares two programs as the compiler sees them: they may differ in the text of literals, names of keys and comments, and in nothing else.
import { ts } from 'ts-morph';

/** The first place where the trees differ in kind or shape; undefined if they do not. */
export function findOther(before: string, after: string): string | undefined {
  const [a, b] = [parse(before), parse(after)];
  if (a.parseDiagnostics > 0 || b.parseDiagnostics > 0) return 'it does not parse';
  return compareNodes(a.source, b.source, b.source) ?? compareComments(before, after);
}

function parse(text: string): { readonly source: ts.SourceFile; readonly parseDiagnostics: number } {
  const source = ts.createSourceFile('generated.ts', text, ts.ScriptTarget.ESNext, false);
  // What the parser could not read; the compiler keeps it on the file without saying so in its types.
  const { parseDiagnostics = [] } = source as ts.SourceFile & { readonly parseDiagnostics?: readonly unknown[] };
  return { source, parseDiagnostics: parseDiagnostics.length };
}

/** A name and a text are one kind: what is no identifier is quoted. */
function kindOf(node: ts.Node): string {
  if (ts.isIdentifier(node) || ts.isStringLiteral(node)) return 'name or text';
  // A key that no literal may be without brackets: `['__proto__']`.
  if (ts.isComputedPropertyName(node) && ts.isStringLiteral(node.expression)) return 'name or text';
  return ts.SyntaxKind[node.kind] ?? '';
}

function compareNodes(a: ts.Node, b: ts.Node, source: ts.SourceFile): string | undefined {
  const [kind, other] = [kindOf(a), kindOf(b)];
  if (kind !== other) return `${kind} became ${other} at ${source.getLineAndCharacterOfPosition(b.pos).line + 1}`;
  if (kind === 'name or text') return undefined;
  const [children, others] = [listChildren(a), listChildren(b)];
  if (children.length !== others.length)
    return `${kind} has ${others.length} children, not ${children.length}, at ${source.getLineAndCharacterOfPosition(b.pos).line + 1}`;
  for (const [index, child] of children.entries()) {
    const otherChild = others[index];
    const found = otherChild === undefined ? undefined : compareNodes(child, otherChild, source);
    if (found !== undefined) return found;
  }
  return undefined;
}

function listChildren(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  return children;
}

function compareComments(before: string, after: string): string | undefined {
  const [a, b] = [countComments(before), countComments(after)];
  return a === b ? undefined : `${b} comments, not ${a}`;
}

function countComments(text: string): number {
  const scanner = ts.createScanner(ts.ScriptTarget.ESNext, false, ts.LanguageVariant.Standard, text);
  let count = 0;
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    if (token === ts.SyntaxKind.SingleLineCommentTrivia || token === ts.SyntaxKind.MultiLineCommentTrivia) count += 1;
    // A template is scanned in pieces; generated code has none with a hole.
    if (token === ts.SyntaxKind.TemplateHead) return -1;
  }
  return count;
}
