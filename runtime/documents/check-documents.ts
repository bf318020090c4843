// Checks the documents of a repository against its contract, and says what would make them right where that can be computed.
import { posix } from 'node:path';
import type { ContractModel } from '../../generated/kernel/contract-model.ts';
import { indexRows } from '../../generated/kernel/look-up.ts';
import { checkClaim } from './check-claims.ts';
import { checkConsoles, type RunKling } from './check-consoles.ts';
import { checkContinuity } from './check-continuity.ts';
import { checkIndex } from './check-index.ts';
import { checkLinks } from './check-links.ts';
import { checkQuotes } from './check-quotes.ts';
import { BLOCK_NAMES, computeBlock } from './compute-blocks.ts';
import { findPayloads } from './find-payloads.ts';
import { checkPictures } from './pictures/check-pictures.ts';
import type { Picture } from './pictures/picture.ts';
import type { Edit, Problem } from './problem.ts';
import { type Document, readDocument } from './read-document.ts';

export interface Repository {
  /** Texts of documents by path from the root. */
  readonly texts: ReadonlyMap<string, string>;
  /** True of a path that is a file or folder. */
  readonly exists: (path: string) => boolean;
  /** Runs the commands of console blocks; without it they are not looked at, which is faster. */
  readonly run?: RunKling | undefined;
  /** Those that are drawn from the code. */
  readonly pictures?: readonly Picture[];
}

export interface DocumentsReport {
  readonly documents: number;
  readonly payloads: number;
  readonly problems: readonly Problem[];
  /** The texts that computed blocks and quotes would make of the documents that are out of date. */
  readonly mended: ReadonlyMap<string, string>;
}

const INDEX = 'docs/README.md';

export function checkDocuments(
  contract: ContractModel,
  { texts, exists, run, pictures = [] }: Repository,
): DocumentsReport {
  const rows = indexRows(contract);
  const documents = new Map([...texts].map(([file, text]) => [file, readDocument(file, text)]));
  const problems: Problem[] = [];
  const mended = new Map<string, string>();
  let payloads = 0;
  for (const document of documents.values()) {
    const found = findPayloads(document);
    payloads += found.claims.length;
    const own = [
      ...document.problems,
      ...found.problems,
      ...found.claims.flatMap(checkClaim),
      ...checkContinuity(document),
      ...checkLinks(document, documents, exists),
      ...checkQuotes(document, rows),
      ...checkComputed(document, contract),
      ...(run === undefined ? [] : checkConsoles(document, run)),
    ];
    problems.push(...own);
    const edits = own.flatMap(({ edit }) => edit ?? []);
    if (edits.length > 0) mended.set(document.file, applyEdits(document.text, edits));
  }
  problems.push(...checkIndexes(documents), ...checkPictures(pictures));
  for (const { file, written, drawn } of pictures) if (written !== drawn) mended.set(file, drawn);
  return { documents: documents.size, payloads, problems, mended };
}

/** The index lists every document of its folder; a folder inside it has an index of its own, which links to all of its pages. */
function checkIndexes(documents: ReadonlyMap<string, Document>): Problem[] {
  const index = documents.get(INDEX);
  if (index === undefined)
    return [{ code: 'DOCUMENT-INDEX', file: INDEX, line: 1, message: 'there is no index of the documents' }];
  const folder = posix.dirname(INDEX);
  const files = [...documents.keys()].filter((file) => file.startsWith(`${folder}/`) && file !== INDEX);
  const inner = files.filter((file) => posix.basename(file) === 'README.md');
  const covered = new Map(inner.map((file) => [posix.dirname(file), listTargets(documents.get(file))]));
  const isCovered = (file: string) => covered.has(posix.dirname(file)) && !inner.includes(file);
  const unlinked = files.filter((file) => isCovered(file) && covered.get(posix.dirname(file))?.has(file) !== true);
  return [
    ...checkIndex(
      index,
      files.filter((file) => !isCovered(file)),
    ),
    ...unlinked.map((file): Problem => {
      const own = `${posix.dirname(file)}/README.md`;
      return {
        code: 'DOCUMENT-INDEX',
        file: own,
        line: 1,
        message: `${file} is not linked from the index of its folder`,
      };
    }),
  ];
}

/** Files that a document links to. */
function listTargets(document: Document | undefined): ReadonlySet<string> {
  const folder = posix.dirname(document?.file ?? '');
  return new Set(document?.links.map(({ url }) => posix.join(folder, url.split('#')[0] ?? '')));
}

function checkComputed(document: Document, contract: ContractModel): Problem[] {
  return document.computed.flatMap(({ name, line, start, end }): Problem[] => {
    const problem = { code: 'DOCUMENT-COMPUTED', file: document.file, line } as const;
    const text = computeBlock(contract, document.file, name);
    if (text === undefined)
      return [{ ...problem, message: `${name} is no computed block; one of ${BLOCK_NAMES.join(', ')} is expected` }];
    if (text === document.text.slice(start, end).replaceAll('\r\n', '\n')) return [];
    const message = `the computed block ${name} is out of date; run npm run docs -- --write`;
    return [{ ...problem, message, edit: { start, end, text } }];
  });
}

/** What stands inside of a larger edit is made anew with it. The last goes first, so that offsets stay true. */
function applyEdits(text: string, edits: readonly Edit[]): string {
  const isInside = (one: Edit, other: Edit): boolean =>
    one !== other && other.start <= one.start && one.end <= other.end;
  return edits
    .filter((edit) => !edits.some((other) => isInside(edit, other)))
    .sort((one, other) => other.start - one.start)
    .reduce((whole, edit) => `${whole.slice(0, edit.start)}${edit.text}${whole.slice(edit.end)}`, text);
}
