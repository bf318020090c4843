// Which files of the repository are published as they are, and under which address: generated ones, and pictures of documents. They are never copied into the tree.

const SINGLE = new Set(['contract.json', 'openapi.json', 'llms-full.txt']);
const FOLDERS = /^(?:json-schema|tables|examples)\/.+/;
const PICTURE = /^docs\/(pictures\/[\w.-]+\.(?:svg|png))$/;

/** Where such files are, as patterns of paths from the root. */
export const PUBLISHED_FOLDERS = ['generated/**', 'docs/pictures'] as const;

/** The address of a file of the repository below the base path; undefined if it is not published. */
export function publishedAs(file: string): string | undefined {
  const picture = PICTURE.exec(file)?.[1];
  if (picture !== undefined) return picture;
  if (!file.startsWith('generated/')) return undefined;
  const path = file.slice('generated/'.length);
  return SINGLE.has(path) || FOLDERS.test(path) ? path : undefined;
}
