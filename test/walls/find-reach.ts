// Finds in the code of one file what reaches beyond the process: modules, globals and the ways around an import.
import { Node, type SourceFile, SyntaxKind } from 'ts-morph';

/** Modules that open connections, start processes or run code from elsewhere. */
const MODULES: ReadonlySet<string> = new Set(
  'http https http2 net tls dgram dns dns/promises child_process cluster worker_threads vm inspector module undici'.split(
    ' ',
  ),
);

const GLOBALS: ReadonlySet<string> = new Set(
  'fetch WebSocket EventSource XMLHttpRequest WebSocketStream eval Function getBuiltinModule binding dlopen'.split(' '),
);

/** What the file uses, each once, sorted: `fetch`, `node:net`, `import()` of what is no literal. */
export function findReach(file: SourceFile): string[] {
  const found = new Set<string>();
  for (const text of listImported(file)) {
    const name = text.replace(/^node:/, '');
    if (MODULES.has(name) || name.startsWith('undici/')) found.add(name === 'undici' ? name : `node:${name}`);
  }
  for (const node of file.getDescendants()) {
    if (Node.isIdentifier(node) && GLOBALS.has(node.getText()) && isValue(node)) found.add(node.getText());
    if (Node.isStringLiteral(node) && GLOBALS.has(node.getLiteralText()) && !Node.isLiteralTypeNode(node.getParent()))
      found.add(node.getLiteralText());
    if (Node.isCallExpression(node) && node.getExpression().getKind() === SyntaxKind.ImportKeyword)
      if (!Node.isStringLiteral(node.getArguments()[0])) found.add('import()');
    if (Node.isCallExpression(node) && node.getExpression().getText() === 'require') found.add('require()');
  }
  return [...found].sort();
}

function listImported(file: SourceFile): string[] {
  const declared = [...file.getImportDeclarations(), ...file.getExportDeclarations()]
    .filter((declaration) => !declaration.isTypeOnly())
    .flatMap((declaration) => declaration.getModuleSpecifierValue() ?? []);
  const dynamic = file
    .getDescendantsOfKind(SyntaxKind.CallExpression)
    .filter((call) => call.getExpression().getKind() === SyntaxKind.ImportKeyword)
    .flatMap((call) => {
      const [name] = call.getArguments();
      return Node.isStringLiteral(name) ? [name.getLiteralText()] : [];
    });
  return [...declared, ...dynamic];
}

/** Names in types say what something looks like, and use nothing. */
function isValue(node: Node): boolean {
  const parent = node.getParent();
  return !(
    Node.isTypeQuery(parent) ||
    Node.isPropertySignature(parent) ||
    Node.isTypeReference(parent) ||
    Node.isInterfaceDeclaration(parent) ||
    Node.isTypeAliasDeclaration(parent)
  );
}

/** Methods that change something, as texts of the file. */
export function findWritingMethods(file: SourceFile): string[] {
  const texts = file.getDescendantsOfKind(SyntaxKind.StringLiteral).map((node) => node.getLiteralText().toUpperCase());
  return [...new Set(texts.filter((text) => ['POST', 'PUT', 'PATCH', 'DELETE'].includes(text)))].sort();
}
