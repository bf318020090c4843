// Which markdown files of the repository become pages.
import { globSync } from 'node:fs';

/** Folders whose markdown is published, beside the pages in the root. */
export const FOLDERS = ['docs', 'register'] as const;

/** Pages in the root of the repository. */
export const ROOT_DOCUMENTS: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'CODE_OF_CONDUCT.md',
];

const PATTERNS = [...FOLDERS.map((folder) => `${folder}/**/*.md`), ...ROOT_DOCUMENTS];

/** Paths from the root of the repository, sorted. */
export function listDocuments(repository: string): string[] {
  return globSync(PATTERNS, { cwd: repository })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

export function isDocument(file: string): boolean {
  return ROOT_DOCUMENTS.includes(file) || /^(?:docs|register)\/.+\.md$/.test(file);
}
