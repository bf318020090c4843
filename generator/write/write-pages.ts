// Writes edited pages back: only over the text that was read, and so that every byte that was not edited stays what it was.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '../read/page.ts';
import { writeFile } from './write-file.ts';

const MARK = '\uFEFF';

export interface PageChange {
  /** As it was read. */
  readonly before: Page;
  readonly text: string;
}

export interface PagesWritten {
  readonly written: readonly string[];
  /** Pages that were left as they are, and why. */
  readonly refused: readonly { readonly file: string; readonly why: string }[];
}

export function writePages(root: string, changes: readonly PageChange[]): PagesWritten {
  const written: string[] = [];
  const refused: { file: string; why: string }[] = [];
  for (const { before, text } of changes) {
    const path = join(root, before.file);
    const bytes = readFileSync(path);
    const now = bytes.toString('utf8');
    const mark = now.startsWith(MARK) ? MARK : '';
    if (!Buffer.from(now).equals(bytes)) refused.push({ file: before.file, why: 'it holds bytes that are no UTF-8' });
    else if (now.slice(mark.length) !== before.text)
      refused.push({ file: before.file, why: 'it was changed meanwhile' });
    else {
      writeFile(path, `${mark}${text}`);
      written.push(before.file);
    }
  }
  return { written, refused };
}
