// Titles and headings of all pages, for the search.
import type { APIRoute } from 'astro';
import type { ListedPage } from '../../search/page-list.ts';
import { readSearchedPages } from '../../search/searched-pages.ts';

export const GET: APIRoute = async () => {
  const pages = (await readSearchedPages()).map(
    ({ sections, ...page }): ListedPage => ({
      ...page,
      sections: sections.map(({ anchor, heading }) => [anchor, heading]),
    }),
  );
  return Response.json(pages);
};
