// Dates and edit links of pages that come from the repository: Starlight looks for both below its own folder only.
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { REPOSITORY } from '../model/repository.ts';
import { readGitDates } from './git-dates.ts';
import { FOLDERS } from './list-documents.ts';

const dates = readGitDates(REPOSITORY, [...FOLDERS, 'README.md', 'CONTRIBUTING.md']);

export const onRequest = defineRouteMiddleware(({ locals }) => {
  const route = locals.starlightRoute;
  const file = route.entry.filePath?.replace(/^(?:\.\.\/)+/, '');
  const date = file === undefined ? undefined : dates.get(file);
  if (date !== undefined) route.lastUpdated = date;
  // Tables of rows need the width; their pages have a map of their own.
  if (file?.startsWith('register/')) route.toc = undefined;
});
