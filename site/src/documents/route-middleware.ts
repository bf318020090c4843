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
  // Tables of rows need the width; their pages have a map of their own.
  if (file.startsWith('register/')) route.toc = undefined;
});
