// How large a register is, before any of it is read.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { isMarkdown, listFiles } from './read-pages.ts';

/** Bytes of all markdown pages below the folder. */
export function weighPages(root: string, folder: string): number {
  const pages = listFiles(root, folder).filter(isMarkdown);
  return pages.reduce((sum, page) => sum + (statSync(join(root, page), { throwIfNoEntry: false })?.size ?? 0), 0);
}
