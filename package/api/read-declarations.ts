// Finds what a declaration file exports, through every re-export, and what those declarations name in turn. By syntax alone: the compiler has checked them.
import { dirname, join } from 'node:path';
import { Node, Project, type SourceFile, ts } from 'ts-morph';

export interface Declared {
  /** Path from the folder that was opened. */
  readonly file: string;
  readonly name: string;
  /** One for each overload; without comments. */
  readonly texts: readonly string[];
  /** What the texts name, as far as it is declared in this package. */
  readonly names: readonly Place[];
}

export interface Place {
  readonly file: string;
  readonly name: string;
}

export interface DeclarationReader {
  /** What a file exports by the names that it exports it under, sorted. */
  listExports(file: string): ReadonlyMap<string, Place>;
  read(place: Place): Declared;
}

export function openDeclarations(folder: string): DeclarationReader {
  const project = new Project({ skipAddingFilesFromTsConfig: true, skipFileDependencyResolution: true });
  const open = (file: string): SourceFile => project.addSourceFileAtPath(join(folder, file));
  const exported = new Map<string, ReadonlyMap<string, Place>>();

  function listExports(file: string): ReadonlyMap<string, Place> {
    const known = exported.get(file);
    if (known !== undefined) return known;
    const found: [string, Place][] = listOwn(open(file)).map((name) => [name, { file, name }]);
    for (const declaration of open(file).getExportDeclarations()) {
      const target = declaration.getModuleSpecifierValue();
      if (target === undefined) continue;
      const others = listExports(resolve(file, target));
      const named = declaration.getNamedExports();
      if (named.length === 0) found.push(...others);
      for (const one of named) {
        const place = others.get(one.getName());
        if (place === undefined) throw new Error(`${file} exports ${one.getName()}, which ${target} does not have`);
        found.push([one.getAliasNode()?.getText() ?? one.getName(), place]);
      }
    }
    const sorted = new Map(found.sort(([one], [other]) => (one < other ? -1 : 1)));
    exported.set(file, sorted);
    return sorted;
  }

  function read({ file, name }: Place): Declared {
    const source = open(file);
    const nodes = findDeclarations(source, name);
    if (nodes.length === 0) throw new Error(`${file} declares no ${name}`);
    const imported = new Map(
      source.getImportDeclarations().flatMap((declaration) => {
        const target = declaration.getModuleSpecifierValue();
        const names = declaration.getNamedImports().map((one) => one.getAliasNode()?.getText() ?? one.getName());
        return target.startsWith('.') ? names.map((own) => [own, resolve(file, target)] as const) : [];
      }),
    );
    const own = new Set(source.getStatements().flatMap(nameStatement));
    const names = new Set(
      nodes.flatMap((node) => node.getDescendantsOfKind(ts.SyntaxKind.Identifier)).map((id) => id.getText()),
    );
    return {
      file,
      name,
      texts: nodes.map((node) => node.print({ removeComments: true })),
      names: [...names].flatMap((other) => {
        const target = imported.get(other);
        if (target !== undefined) return listExports(target).get(other) ?? [];
        return own.has(other) && other !== name ? { file, name: other } : [];
      }),
    };
  }

  return { listExports, read };
}

/** `./x.js` beside a file, as the declarations of it. */
function resolve(file: string, target: string): string {
  return join(dirname(file), target.replace(/\.js$/, '.d.ts'));
}

function listOwn(source: SourceFile): string[] {
  const statements = source.getStatements().filter((node) => Node.isExportable(node) && node.isExported());
  return statements.flatMap(nameStatement);
}

function findDeclarations(source: SourceFile, name: string): Node[] {
  return source.getStatements().filter((node) => nameStatement(node).includes(name));
}

function nameStatement(node: Node): string[] {
  if (Node.isVariableStatement(node)) return node.getDeclarations().map((declaration) => declaration.getName());
  if (!Node.isNameable(node) && !Node.isNamed(node)) return [];
  return [node.getName() ?? ''];
}
