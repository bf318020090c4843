// The words of all pages, in one file for each first letter, for the search.
import type { APIRoute, GetStaticPaths } from 'astro';
import { readSearchedPages } from '../../../search/searched-pages.ts';
import { buildWordIndex, type WordShard } from '../../../search/word-index.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const sections = (await readSearchedPages()).flatMap(({ title, sections }) =>
    sections.map(({ heading, text }) => ({ title, heading, text })),
  );
  return [...buildWordIndex(sections)].map(([shard, words]) => ({ params: { shard }, props: { words } }));
};

export const GET: APIRoute<{ words: WordShard }> = ({ props }) => Response.json(props.words);
