// The changelog for readers of feeds.
import { env } from 'node:process';
import type { APIRoute } from 'astro';
import { renderAtom } from '../changelog/atom.ts';
import { shortHash } from '../changelog/render-step.ts';
import { dayOf } from '../dates/dates.ts';
import { readHistory } from '../history/read-history.ts';
import { readContractName } from '../model/contract-name.ts';
import { routes } from '../routes/here.ts';
import { readSettings } from '../settings.ts';

/** The first instant of the calendar of computers, for a feed that has nothing to tell. */
const NEVER = '1970-01-01T00:00:00Z';

export const GET: APIRoute = async () => {
  const { origin = '' } = readSettings(env);
  const history = await readHistory();
  const feed = renderAtom({
    title: readContractName(),
    page: `${origin}${routes.page('changelog')}`,
    self: `${origin}${routes.file('changelog.atom')}`,
    linkStep: ({ to }) => `${origin}${routes.changelogDay(dayOf(to.date))}#${shortHash(to)}`,
    steps: history.kind === 'none' ? [] : history.walk.steps,
    fallbackTime: NEVER,
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
