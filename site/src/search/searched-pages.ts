// The pages that the search looks through: every document with its sections, and of pages that are made from the contract the title, since what they show is found as rows.
import { getCollection } from 'astro:content';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocumentIndex } from '../documents/read-index.ts';
import { REPOSITORY } from '../model/repository.ts';
import { CONTRACT_PAGES } from '../navigation/sidebar.ts';
import { identifyDocument } from '../routes/document-paths.ts';
import { PAGES } from '../routes/routes.ts';
import type { ListedPage } from './page-list.ts';
import { readSections, type Section } from './read-sections.ts';

export interface SearchedPage extends Omit<ListedPage, 'sections'> {
  readonly sections: readonly Section[];
}

/** As much of an entry of the collection as is read here. */
interface DocumentEntry {
  readonly id: string;
  readonly data: { readonly title: string };
  readonly rendered?: { readonly html: string };
}

/** A page that the index leaves out, one of many codes for example, has the role of the page of its folder. */
function findRole(id: string, roles: ReadonlyMap<string, string>): string {
  return roles.get(id) ?? roles.get(id.replace(/\/[^/]*$/, '')) ?? 'about';
}

export async function readSearchedPages(): Promise<SearchedPage[]> {
  const index = readDocumentIndex(readFileSync(join(REPOSITORY, 'docs/README.md'), 'utf8'));
  const roles = new Map(index.map(({ file, role }) => [identifyDocument(file), role]));
  const entries: readonly DocumentEntry[] = await getCollection('docs');
  const documents = entries.map((entry): SearchedPage => {
    const sections = readSections(entry.rendered?.html ?? '');
    const kind = /^register(?:\/|$)/.test(entry.id) ? 'register page' : findRole(entry.id, roles);
    return { title: entry.data.title, kind, path: `${entry.id}/`, texts: entry.id, sections };
  });
  const others = CONTRACT_PAGES.map(
    ([name, title]): SearchedPage => ({
      title,
      kind: 'page',
      path: PAGES[name],
      sections: [{ anchor: '', heading: '', text: '' }],
    }),
  );
  return [...others, ...documents.sort((a, b) => (a.path < b.path ? -1 : 1))];
}
