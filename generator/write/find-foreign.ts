// What stands where the generator would write although nothing says that it is its own: a folder named by mistake must not lose a file.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PlannedFile } from '../plan/planned-file.ts';
import { compareText } from '../read/compare-text.ts';
import { readOptional } from '../read/read-optional.ts';
import { listEntries } from '../read/read-pages.ts';
import { MANIFEST, parseManifest } from './manifest.ts';
import { type OutputFolder, readOutput } from './write-files.ts';

/** By its manifest, even one that cannot be read: a merge may have broken it. A folder that is not there holds nothing of anybody. */
export function isOwned(root: string, folder: string): boolean {
  return existsSync(join(root, folder, MANIFEST)) || !existsSync(join(root, folder));
}

/** Paths below the folder, which has no manifest, of files that hold something else than would be written. */
export function findForeign(root: string, folder: string, planned: readonly PlannedFile[]): readonly string[] {
  const output = readOutput(root, folder);
  return planned
    .filter((file) => output.links.has(file.path) || (output.paths.has(file.path) && isOther(output, file)))
    .map(({ path }) => path);
}

function isOther(output: OutputFolder, { path, print }: PlannedFile): boolean {
  return output.read(path) !== print();
}

/** Links below the folder through which something would be written. */
export function findLinkedFolders(root: string, folder: string, plan: () => readonly PlannedFile[]): readonly string[] {
  const { links } = listEntries(root, folder);
  if (links.length === 0) return [];
  const planned = plan();
  const hides = (link: string): boolean => planned.some(({ path }) => `${folder}/${path}`.startsWith(`${link}/`));
  return links.filter(hides).sort(compareText);
}

/** The manifest, and what it lists: paths below the folder. */
export function listOwned(root: string, folder: string): readonly string[] {
  return [MANIFEST, ...Object.keys(parseManifest(readOptional(join(root, folder, MANIFEST)))?.files ?? {})];
}
