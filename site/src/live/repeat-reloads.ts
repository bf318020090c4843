// A page that is still loading hears of no reload: what it was rendered from is old by then, and nothing would tell it so. Each answer says how many reloads came before it; a page that missed one is reloaded when it asks.
import type { HotChannelClient, ViteDevServer } from 'vite';
import { RELOADS_TIMING } from './live-findings.ts';

export interface Reloads {
  /** For a page that was rendered after so many of them. A page that cannot say it is left alone. */
  readonly repeat: (client: Pick<HotChannelClient, 'send'>, known: unknown) => void;
}

export function repeatReloads(server: ViteDevServer): Reloads {
  let count = 0;
  const { hot } = server.environments.client;
  const send = hot.send.bind(hot) as (...message: unknown[]) => void;
  hot.send = (...message: unknown[]) => {
    if (isReload(message[0])) count += 1;
    send(...message);
  };
  server.middlewares.use((_request, response, next) => {
    response.setHeader('Server-Timing', `${RELOADS_TIMING};desc="${count}"`);
    next();
  });
  return {
    repeat(client, known) {
      if (typeof known === 'number' && known < count) client.send({ type: 'full-reload', path: '*' });
    },
  };
}

function isReload(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'full-reload';
}
