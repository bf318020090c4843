// Checks the index of a folder of documents: every file of it stands there once, under one role, and nothing stands there that does not exist.
import { posix } from 'node:path';
import type { Problem } from './problem.ts';
import type { Document } from './read-document.ts';

/** `files` are the documents of the folder, without the index itself. */
export function checkIndex(index: Document, files: readonly string[]): Problem[] {
  const folder = posix.dirname(index.file);
  const rows = listRows(index);
  const at = (line: number, message: string): Problem => ({ code: 'DOCUMENT-INDEX', file: index.file, line, message });
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  for (const { line, url, role } of rows) {
    const target = posix.join(folder, url);
    const other = seen.get(target);
    if (other !== undefined) problems.push(at(line, `${target} already stands in the index, in line ${other}`));
    seen.set(target, line);
    if (role === '') problems.push(at(line, `${target} has no role`));
  }
  for (const file of files.filter((candidate) => !seen.has(candidate)))
    problems.push(at(1, `${file} does not stand in the index; add a row with its role`));
  return problems;
}

/** Rows of the index: their first cell is one link to a page of the same folder, or to the index of a folder in it; their last cell says the role. */
function listRows(index: Document): { line: number; url: string; role: string }[] {
  return index.text.split(/\r?\n/).flatMap((text, number) => {
    const match = /^\| \[[^\]]+\]\(((?:[^)#/]+\/)?[^)#/]+\.md)\) \|(.*)\|$/.exec(text.trim());
    if (match === null) return [];
    return [{ line: number + 1, url: match[1] ?? '', role: (match[2] ?? '').split('|').at(-1)?.trim() ?? '' }];
  });
}
