// Fetches what the search needs, each file once and only when it is asked for.
import { routes } from '../../routes/here.ts';
import { type ListedPage, listSectionPlaces } from '../../search/page-list.ts';
import type { SectionPlace } from '../../search/search-everything.ts';
import type { ShardName, WordShard } from '../../search/word-index.ts';

const fetched = new Map<string, Promise<unknown>>();

// The files are written by the build that wrote this page, so they are of these types.

export async function loadPlaces(): Promise<readonly SectionPlace[]> {
  return listSectionPlaces((await load('search/pages.json')) as readonly ListedPage[]);
}

export async function loadShard(name: ShardName): Promise<WordShard> {
  return (await load(`search/words/${name}.json`)) as WordShard;
}

export async function loadTexts({ texts }: ListedPage): Promise<readonly string[]> {
  return texts === undefined ? [] : ((await load(`search/texts/${texts}.json`)) as readonly string[]);
}

/** After a failure the next call tries again. */
function load(path: string): Promise<unknown> {
  const known = fetched.get(path);
  if (known !== undefined) return known;
  const loading = fetchJson(path).catch((error: unknown) => {
    fetched.delete(path);
    throw error;
  });
  fetched.set(path, loading);
  return loading;
}

async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(routes.file(path));
  if (!response.ok) throw new Error(`${path} cannot be loaded: ${response.status}`);
  return response.json();
}
