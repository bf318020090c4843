// Turns the texts of hand-written files into syntax trees with their names resolved; what cannot be read is a finding, and never stops the others.
import { ts } from 'ts-morph';
import type { Report } from '../../../findings/finding.ts';
import { type Page, placeAt } from '../../../read/page.ts';
import { isAmbiguousTooDeep } from './nesting.ts';

export interface CodeSource {
  readonly page: Page;
  readonly tree: ts.SourceFile;
  /** In the order of the text, each before what stands in it. */
  readonly nodes: readonly ts.Node[];
}

export interface ParsedCode {
  readonly sources: readonly CodeSource[];
  readonly checker: ts.TypeChecker;
}

/** Nobody writes a file of this length by hand; what is longer is not parsed. */
export const LONGEST_FILE = 1_000_000;

/** Deeper trees are made by programs, and would exhaust the stack of whoever walks them. */
const DEEPEST_TREE = 400;

/** Names are all that is asked of the compiler: nothing is emitted, and no library is loaded. */
const OPTIONS: ts.CompilerOptions = {
  noLib: true,
  noEmit: true,
  types: [],
  allowJs: true,
  allowImportingTsExtensions: true,
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.Preserve,
};

export function parseCode(pages: readonly Page[], report: Report): ParsedCode {
  const readable = pages.flatMap((page) => parseFile(page, report) ?? []);
  const trees = new Map(readable.map((source) => [source.tree.fileName, source.tree]));
  const program = ts.createProgram({ rootNames: [...trees.keys()], options: OPTIONS, host: createHost(trees) });
  const sources = readable.filter(({ page, tree }) => {
    const [broken] = program.getSyntacticDiagnostics(tree);
    if (broken === undefined) return true;
    const { start, length, messageText } = broken;
    const place = placeAt(page, start, start + length);
    report('CODE-PARSE', place, {
      message: `the file is not TypeScript: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    });
    return false;
  });
  return { sources, checker: program.getTypeChecker() };
}

function parseFile(page: Page, report: Report): CodeSource | undefined {
  const refuse = (message: string, help: string): undefined => {
    report('CODE-PARSE', placeAt(page, 0, 0), { message, help });
    return undefined;
  };
  if (page.text.length > LONGEST_FILE)
    return refuse(
      `the file is longer than ${LONGEST_FILE} characters`,
      'move what is generated, or data, out of the folders of hand-written code',
    );
  const deep = (): undefined => refuse('the file is nested too deeply to be read', 'take the nested expressions apart');
  if (isAmbiguousTooDeep(page.text)) return deep();
  try {
    const tree = ts.createSourceFile(`/${page.file}`, page.text, { languageVersion: ts.ScriptTarget.ESNext }, true);
    const nodes = listNodes(tree);
    return nodes === undefined ? deep() : { page, tree, nodes };
  } catch (error) {
    // The parser calls itself for each bracket: at some depth the stack is full.
    if (error instanceof RangeError) return deep();
    throw error;
  }
}

/** All nodes without recursion; undefined if the tree is too deep. */
function listNodes(tree: ts.SourceFile): ts.Node[] | undefined {
  const nodes: ts.Node[] = [];
  const waiting: { readonly node: ts.Node; readonly depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > DEEPEST_TREE) return undefined;
    nodes.push(node);
    const children: ts.Node[] = [];
    ts.forEachChild(node, (child) => void children.push(child));
    for (const child of children.reverse()) waiting.push({ node: child, depth: depth + 1 });
  }
  return nodes;
}

/** The files are in memory and nothing else exists. */
function createHost(trees: ReadonlyMap<string, ts.SourceFile>): ts.CompilerHost {
  return {
    getSourceFile: (file) => trees.get(file),
    fileExists: (file) => trees.has(file),
    readFile: (file) => trees.get(file)?.text,
    directoryExists: () => true,
    getDirectories: () => [],
    getDefaultLibFileName: () => '/lib.d.ts',
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (file) => file,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    writeFile: () => undefined,
  };
}
