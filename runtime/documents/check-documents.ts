// Checks the documents of a repository against its contract, and says what would make them right where that can be computed.
import type { ContractModel } from '../../generated/kernel/contract-model.ts';
import { checkClaim } from './check-claims.ts';
import { checkConsoles, type RunKling } from './check-consoles.ts';
import { checkContinuity } from './check-continuity.ts';
import { checkIndex } from './check-index.ts';
import { checkLinks } from './check-links.ts';
import { type Checked, checkQuotes, type Edit } from './check-quotes.ts';
import { BLOCK_NAMES, computeBlock } from './compute-blocks.ts';
import { findPayloads } from './find-payloads.ts';
import { type Document, type Problem, readDocument } from './read-document.ts';

export interface Repository {
  /** Texts of documents by path from the root. */
  readonly texts: ReadonlyMap<string, string>;
  /** True of a path that is a file or folder. */
  readonly exists: (path: string) => boolean;
  /** Runs the commands of console blocks; without it they are not looked at, which is faster. */
  readonly run?: RunKling | undefined;
}

export interface DocumentsReport {
  readonly documents: number;
  readonly payloads: number;
  readonly problems: readonly Problem[];
  /** The texts that computed blocks and quotes would make of the documents that are out of date. */
  readonly mended: ReadonlyMap<string, string>;
}

const INDEX = 'docs/README.md';

export function checkDocuments(contract: ContractModel, { texts, exists, run }: Repository): DocumentsReport {
  const documents = new Map([...texts].map(([file, text]) => [file, readDocument(file, text)]));
  const problems: Problem[] = [];
  const mended = new Map<string, string>();
  let payloads = 0;
  for (const document of documents.values()) {
    const found = findPayloads(document);
    payloads += found.claims.length;
    const made = [
      checkQuotes(document, contract),
      checkComputed(document, contract),
      ...(run === undefined ? [] : [checkConsoles(document, run)]),
    ];
    problems.push(
      ...document.problems,
      ...found.problems,
      ...found.claims.flatMap(checkClaim),
      ...checkContinuity(document),
      ...checkLinks(document, documents, exists),
      ...made.flatMap((checked) => checked.problems),
    );
    const edits = made.flatMap((checked) => checked.edits);
    if (edits.length > 0) mended.set(document.file, applyEdits(document.text, edits));
  }
  const index = documents.get(INDEX);
  const listed = [...documents.keys()].filter((file) => file.startsWith('docs/') && file !== INDEX);
  if (index === undefined) problems.push({ file: INDEX, line: 1, message: 'there is no index of the documents' });
  else problems.push(...checkIndex(index, listed));
  return { documents: documents.size, payloads, problems, mended };
}

function checkComputed(document: Document, contract: ContractModel): Checked {
  const problems: Problem[] = [];
  const edits: Edit[] = [];
  for (const { name, line, start, end } of document.computed) {
    const text = computeBlock(contract, document.file, name);
    const at = (message: string) => problems.push({ file: document.file, line, message });
    if (text === undefined) at(`${name} is no computed block; one of ${BLOCK_NAMES.join(', ')} is expected`);
    else if (text !== document.text.slice(start, end).replaceAll('\r\n', '\n')) {
      at(`the computed block ${name} is out of date; run npm run docs -- --write`);
      edits.push({ start, end, text });
    }
  }
  return { problems, edits };
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
