// The one place where pages come from the disk.
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
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
  return listEntries(root, folder).files;
}

/** Files, and links, which are never followed: they may lead out of the project, or round in a ring. */
export function listEntries(root: string, folder: string): { readonly files: string[]; readonly links: string[] } {
  const files: string[] = [];
  const links: string[] = [];
  const visit = (at: string): void => {
    for (const entry of readFolder(join(root, at))) {
      const path = `${at}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else if (entry.isFile()) files.push(path);
      else if (entry.isSymbolicLink()) links.push(path);
    }
  };
  visit(folder);
  return { files, links };
}

function readFolder(path: string): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Links below `root/folder` that look like pages, or like a folder of some. */
export function listLinkedPages(root: string, folder: string): string[] {
  const { links } = listEntries(root, folder);
  return links.filter((path) => isMarkdown(path) || leadsToFolder(join(root, path))).sort(compareText);
}

function leadsToFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** True if a file, and no folder, stands at the path below `root`. */
export function isFile(root: string, path: string): boolean {
  return statSync(join(root, path), { throwIfNoEntry: false })?.isFile() === true;
}
