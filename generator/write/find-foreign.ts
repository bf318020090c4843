// What stands where the generator would write although nothing says that it is its own: a folder named by mistake must not lose a file.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PlannedFile } from '../plan/planned-file.ts';
import { readOptional } from '../read/read-optional.ts';
import { MANIFEST, parseManifest } from './manifest.ts';
import { readOutput } from './write-files.ts';

/** By its manifest, even one that cannot be read: a merge may have broken it. A folder that is not there holds nothing of anybody. */
export function isOwned(root: string, folder: string): boolean {
  return existsSync(join(root, folder, MANIFEST)) || !existsSync(join(root, folder));
}

/** Paths below the folder, which has no manifest, of files that hold something else than would be written. */
export function findForeign(root: string, folder: string, planned: readonly PlannedFile[]): readonly string[] {
  const output = readOutput(root, folder);
  return planned
    .filter((file) => output.paths.has(file.path) && output.read(file.path) !== file.print())
    .map(({ path }) => path);
}

/** The manifest, and what it lists: paths below the folder. */
export function listOwned(root: string, folder: string): readonly string[] {
  return [MANIFEST, ...Object.keys(parseManifest(readOptional(join(root, folder, MANIFEST)))?.files ?? {})];
}
