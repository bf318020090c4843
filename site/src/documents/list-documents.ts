// Which markdown files of the repository become pages.
import { globSync } from 'node:fs';

/** Folders whose markdown is published, beside the pages in the root. */
export const FOLDERS = ['docs', 'register'] as const;
const PATTERNS = [...FOLDERS.map((folder) => `${folder}/**/*.md`), 'README.md', 'CONTRIBUTING.md'];

/** Paths from the root of the repository, sorted. */
export function listDocuments(repository: string): string[] {
  return globSync(PATTERNS, { cwd: repository })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

export function isDocument(file: string): boolean {
  return /^(?:(?:docs|register)\/.+|README|CONTRIBUTING)\.md$/.test(file);
}
