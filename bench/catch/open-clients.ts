// Clients of platforms that offer the same models under contracts of their own: what they are given as input goes out as it is.
import { fal } from '@fal-ai/client';
import Replicate from 'replicate';
import type { Contestant } from './contestant.ts';

function redirect(origin: string): typeof fetch {
  return (input, init) => {
    const url = new URL(input instanceof Request ? input.url : String(input));
    return fetch(`${origin}${url.pathname}${url.search}`, init);
  };
}

export const FAL: Contestant = {
  name: '@fal-ai/client',
  has: ({ method }) => method === 'POST',
  send: (origin, { body }) => {
    fal.config({ credentials: 'bench:key', fetch: redirect(origin), suppressLocalCredentialsWarning: true });
    const input = structuredClone(body) as Record<string, unknown>;
    return fal.queue.submit('fal-ai/kling-video/any' as string, { input });
  },
};

export const REPLICATE: Contestant = {
  name: 'replicate',
  has: ({ method }) => method === 'POST',
  send: (origin, { body }) => {
    const client = new Replicate({ auth: 'bench-token', fetch: redirect(origin) });
    return client.predictions.create({ version: 'a'.repeat(64), input: structuredClone(body) as object });
  },
};
