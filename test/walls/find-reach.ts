// Finds in the code of one file what reaches beyond the process: modules, globals and the ways around an import.
import { type ImportDeclaration, Node, Project, type SourceFile, SyntaxKind } from 'ts-morph';

/** Modules that open connections, start processes or run code from elsewhere. */
const MODULES: ReadonlySet<string> = new Set(
  'http https http2 net tls dgram dns dns/promises child_process cluster worker_threads vm inspector module'.split(' '),
);

/** Packages that do. */
const PACKAGES: ReadonlySet<string> = new Set(['undici', 'pg', 'pg-boss']);

/** Names of those modules that look things up and reach nothing. */
const HARMLESS: ReadonlySet<string> = new Set(['STATUS_CODES', 'METHODS', 'isIP', 'isIPv4', 'isIPv6', 'BlockList']);

const GLOBALS: ReadonlySet<string> = new Set(
  'fetch WebSocket EventSource XMLHttpRequest WebSocketStream eval Function getBuiltinModule binding dlopen'.split(' '),
);

/** Most files hold none of the words, and need not be parsed. An escape may hide one. */
const HINT = new RegExp(`\\b(?:${[...GLOBALS, ...MODULES, ...PACKAGES].join('|')}|require)\\b|import\\s*\\(|\\\\u`);

const project = new Project({ useInMemoryFileSystem: true });

function parse(text: string): SourceFile {
  return project.createSourceFile('file.ts', text, { overwrite: true });
}

/** What the code uses, each once, sorted: `fetch`, `node:net`, `import()` of what is no literal. */
export function findReach(text: string): string[] {
  if (!HINT.test(text)) return [];
  const file = parse(text);
  const found = new Set<string>();
  for (const imported of listImported(file)) {
    const name = imported.replace(/^node:/, '');
    if (MODULES.has(name)) found.add(`node:${name}`);
    if (PACKAGES.has(name.split('/')[0] ?? '')) found.add(name);
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
  const imported = file
    .getImportDeclarations()
    .filter((declaration) => !declaration.isTypeOnly() && !takesOnlyHarmless(declaration))
    .map((declaration) => declaration.getModuleSpecifierValue());
  const exported = file
    .getExportDeclarations()
    .filter((declaration) => !declaration.isTypeOnly())
    .flatMap((declaration) => declaration.getModuleSpecifierValue() ?? []);
  const dynamic = file
    .getDescendantsOfKind(SyntaxKind.CallExpression)
    .filter((call) => call.getExpression().getKind() === SyntaxKind.ImportKeyword)
    .flatMap((call) => {
      const [name] = call.getArguments();
      return Node.isStringLiteral(name) ? [name.getLiteralText()] : [];
    });
  return [...imported, ...exported, ...dynamic];
}

function takesOnlyHarmless(declaration: ImportDeclaration): boolean {
  const names = declaration.getNamedImports().filter((name) => !name.isTypeOnly());
  const isNamed = declaration.getDefaultImport() === undefined && declaration.getNamespaceImport() === undefined;
  return isNamed && names.length > 0 && names.every((name) => HARMLESS.has(name.getName()));
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

/** Methods that change something, as texts of the code. */
export function findWritingMethods(text: string): string[] {
  const texts = parse(text)
    .getDescendantsOfKind(SyntaxKind.StringLiteral)
    .map((node) => node.getLiteralText().toUpperCase());
  return [...new Set(texts.filter((text) => ['POST', 'PUT', 'PATCH', 'DELETE'].includes(text)))].sort();
}

/** Whether the code names the maker of permits, or takes everything that its module has. */
export function mayIssue(text: string): boolean {
  if (!text.includes('permit')) return false;
  const file = parse(text);
  const wholes = [...file.getImportDeclarations(), ...file.getExportDeclarations()].filter(
    (declaration) =>
      declaration.getModuleSpecifierValue()?.endsWith('permit.ts') === true &&
      /^(?:import|export)\s+\*/.test(declaration.getText()),
  );
  return wholes.length > 0 || /\bissuePermit\b|import\([^)]*permit/.test(text);
}
