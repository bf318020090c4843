// Finds what a name in code stands for, across the files that were read; what comes from elsewhere keeps the name under which it was imported.
import { ts } from 'ts-morph';

export interface Declarations {
  /** Where the name was declared; imports are followed. */
  readonly find: (name: ts.Identifier) => ts.Declaration | undefined;
  /** The exported name behind an import of something that was not read. */
  readonly findImported: (name: ts.Identifier) => string | undefined;
}

export function createDeclarations(checker: ts.TypeChecker): Declarations {
  const findSymbol = (name: ts.Identifier): ts.Symbol | undefined =>
    ts.isShorthandPropertyAssignment(name.parent)
      ? checker.getShorthandAssignmentValueSymbol(name.parent)
      : checker.getSymbolAtLocation(name);
  return {
    find: (name) => {
      const symbol = findSymbol(name);
      if (symbol === undefined) return undefined;
      const target = (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
      return target.declarations?.[0];
    },
    findImported: (name) => {
      const [declaration] = findSymbol(name)?.declarations ?? [];
      return declaration !== undefined && ts.isImportSpecifier(declaration)
        ? (declaration.propertyName ?? declaration.name).text
        : undefined;
    },
  };
}
