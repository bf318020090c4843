// Checks what documents quote from rows: the shown text of a link with an address as its title must be what the row says.
import { posix } from 'node:path';
import type { ContractModel } from '../../generated/kernel/contract-model.ts';
import { lookUp } from './look-up.ts';
import type { Document, Problem } from './read-document.ts';

/** A change that would make a document right. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Checked {
  readonly problems: readonly Problem[];
  readonly edits: readonly Edit[];
}

export function checkQuotes(document: Document, contract: ContractModel): Checked {
  const problems: Problem[] = [];
  const edits: Edit[] = [];
  for (const { title, url, text, line, start, end } of document.links) {
    if (title === undefined) continue;
    const quoted = lookUp(contract, title);
    const target = posix.join(posix.dirname(document.file), url.split('#')[0] ?? '');
    if (quoted === undefined) {
      problems.push({ file: document.file, line, message: `"${title}" quotes no row and no count` });
    } else if (quoted.file !== undefined && quoted.file !== target) {
      problems.push({
        file: document.file,
        line,
        message: `"${title}" stands in ${quoted.file}, the link leads to ${target}`,
      });
    } else if (quoted.value !== text) {
      problems.push({ file: document.file, line, message: `"${title}" is ${quoted.value}, the document says ${text}` });
      edits.push({ start, end, text: quoted.value });
    }
  }
  return { problems, edits };
}
