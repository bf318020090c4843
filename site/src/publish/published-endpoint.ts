// Serves the files that are published as they are under their stable addresses; nothing is copied into the tree. One route for each ending, since a route without one would be a page.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../model/repository.ts';
import { PUBLISHED_FOLDERS, publishedAs } from './published-files.ts';

export interface PublishedFile {
  /** Below the base path, without its ending. */
  readonly name: string;
  /** From the root of the repository. */
  readonly path: string;
}

/** `extension` has no dot. */
export function listPublishedFiles(extension: string): PublishedFile[] {
  const patterns = PUBLISHED_FOLDERS.map((folder) => `${folder}/*.${extension}`);
  return globSync(patterns, { cwd: REPOSITORY }).flatMap((found) => {
    const path = found.replaceAll('\\', '/');
    const file = publishedAs(path);
    return file === undefined ? [] : [{ name: file.slice(0, -extension.length - 1), path }];
  });
}

export function listStaticPaths(extension: string): { params: { file: string }; props: { path: string } }[] {
  return listPublishedFiles(extension).map(({ name, path }) => ({ params: { file: name }, props: { path } }));
}

export function sendFile({ path }: { readonly path: string }): Response {
  return new Response(readFileSync(join(REPOSITORY, path)));
}
