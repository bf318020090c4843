// Which generated files are published, and under which address. They are served from generated/ and never copied into the tree.

const SINGLE = new Set(['contract.json', 'openapi.json', 'llms-full.txt']);
const FOLDERS = /^(?:json-schema|tables|examples)\/.+/;

/** The address of a file of the repository below the base path; undefined if it is not published. */
export function publishedAs(file: string): string | undefined {
  if (!file.startsWith('generated/')) return undefined;
  const path = file.slice('generated/'.length);
  return SINGLE.has(path) || FOLDERS.test(path) ? path : undefined;
}
