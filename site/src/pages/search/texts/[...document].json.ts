// The text of each section of a page, from which the search shows the piece that was found.
import type { APIRoute, GetStaticPaths } from 'astro';
import { readSearchedPages } from '../../../search/searched-pages.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await readSearchedPages()).flatMap(({ texts, sections }) =>
    texts === undefined ? [] : [{ params: { document: texts }, props: { texts: sections.map(({ text }) => text) } }],
  );

export const GET: APIRoute<{ texts: readonly string[] }> = ({ props }) => Response.json(props.texts);
