// The one place where pages come from the disk.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from './compare-text.ts';
import { createPage, type Page } from './page.ts';

/** All markdown pages below `root/folder`, sorted by path; paths are relative to `root`. */
export function readPages(root: string, folder: string): Page[] {
  const files = listFiles(root, folder).filter(isMarkdown);
  return files.sort(compareText).map((file) => createPage(file, readFileSync(join(root, file), 'utf8')));
}

export function isMarkdown(file: string): boolean {
  return /\.md$/i.test(file);
}

/** One file as a page; undefined if there is none. */
export function readPage(root: string, file: string): Page | undefined {
  return isFile(root, file) ? createPage(file, readFileSync(join(root, file), 'utf8')) : undefined;
}

/** Files below `root/folder` as paths with forward slashes relative to `root`; none if the folder does not exist. */
export function listFiles(root: string, folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return listFiles(root, path);
      return entry.isFile() ? [path] : [];
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** True if a file, and no folder, stands at the path below `root`. */
export function isFile(root: string, path: string): boolean {
  return statSync(join(root, path), { throwIfNoEntry: false })?.isFile() === true;
}
