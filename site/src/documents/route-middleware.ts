// What Starlight cannot know of pages that come from the repository: their dates, their markdown, and that register pages need the whole width.
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { REPOSITORY } from '../model/repository.ts';
import { routes } from '../routes/here.ts';
import { readGitDates } from './git-dates.ts';
import { FOLDERS, isDocument, ROOT_DOCUMENTS } from './list-documents.ts';

const dates = readGitDates(REPOSITORY, [...FOLDERS, ...ROOT_DOCUMENTS]);

export const onRequest = defineRouteMiddleware(({ locals }) => {
  const route = locals.starlightRoute;
  const file = route.entry.filePath?.replace(/^(?:\.\.\/)+/, '');
  if (file === undefined || !isDocument(file)) return;
  const href = routes.markdown(routes.document(file));
  route.head.push({ tag: 'link', attrs: { rel: 'alternate', type: 'text/markdown', href } });
  const date = dates.get(file);
  if (date !== undefined) route.lastUpdated = date;
  const section = /^(register|docs)\/(?!README\.md$)/.exec(file)?.[1];
  if (section !== undefined) nameSection(route.head, section === 'docs' ? 'Documents' : 'Register');
  // Tables of rows need the width; their pages have a map of their own.
  if (file.startsWith('register/')) route.toc = undefined;
});

/** A document, a register page and a page that is made of rows may have the same heading; in tabs and lists of results only the title tells them apart. */
function nameSection(head: readonly { tag: string; content?: string | undefined }[], section: string): void {
  const title = head.find(({ tag }) => tag === 'title');
  if (title?.content !== undefined) title.content = title.content.replace(/(?= \| [^|]*$)/, ` | ${section}`);
}
