// Checks what documents quote from rows: the shown text of a link with an address as its title must be what the row says.
import { posix } from 'node:path';
import { type ContractRows, lookUp } from '../../generated/kernel/look-up.ts';
import type { Edit, Problem } from './problem.ts';
import type { Document } from './read-document.ts';

export function checkQuotes(document: Document, rows: ContractRows): Problem[] {
  const problems: Problem[] = [];
  for (const { title, url, text, line, start, end } of document.links) {
    if (title === undefined) continue;
    const report = (message: string, edit?: Edit) =>
      problems.push({
        code: 'DOCUMENT-QUOTE',
        file: document.file,
        line,
        message,
        ...(edit === undefined ? {} : { edit }),
      });
    const quoted = lookUp(rows, title);
    const target = posix.join(posix.dirname(document.file), url.split('#')[0] ?? '');
    if (quoted === undefined) report(`"${title}" quotes no row and no count`);
    else if (quoted.file !== undefined && quoted.file !== target)
      report(`"${title}" stands in ${quoted.file}, the link leads to ${target}`);
    else if (quoted.value !== text)
      report(`"${title}" is ${quoted.value}, the document says ${text}`, { start, end, text: quoted.value });
  }
  return problems;
}
