// Reads hand-written code from the folders that a project names for it.
import { closeSync, lstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from './compare-text.ts';
import { createPage, type Page } from './page.ts';

/** No hand-written file has so many bytes; of a larger one only its beginning is read, so that it can be named. */
const MOST_BYTES = 4_000_000;

/** TypeScript and JavaScript, declarations of what is written elsewhere left out. */
const CODE = /(?<!\.d)\.[cm]?[jt]sx?$/;

/** What people install or make is not written by hand. */
const FOREIGN: ReadonlySet<string> = new Set(['node_modules', 'dist', 'coverage']);

/** All files of code below `root/folder`, sorted by path; links are not followed, and nothing below `output` is read. */
export function readCode(root: string, folder: string, output: string): Page[] {
  const files = listCode(root, folder, output).sort(compareText);
  return files.map((file) => createPage(file, readStart(join(root, file))));
}

function listCode(root: string, folder: string, output: string): string[] {
  // Also a folder that is named may be a link, or not be there.
  if (folder === output || lstatSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return isForeign(entry.name) ? [] : listCode(root, path, output);
    return entry.isFile() && CODE.test(entry.name) ? [path] : [];
  });
}

function isForeign(name: string): boolean {
  return FOREIGN.has(name) || name.startsWith('.');
}

function readStart(file: string): string {
  const descriptor = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(MOST_BYTES);
    return bytes.toString('utf8', 0, readSync(descriptor, bytes, 0, MOST_BYTES, 0));
  } finally {
    closeSync(descriptor);
  }
}
