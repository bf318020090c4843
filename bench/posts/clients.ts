// Published clients, each asked for one create with its own defaults; where a client can be given a time limit, or a fetch that has one, it is the same for all.
import { fal } from '@fal-ai/client';
import { KlingAPI } from 'kling-api';
import OpenAI from 'openai';
import Replicate from 'replicate';
import { TIMEOUT_MS } from '../../test/runtime/transport/matrix/run-matrix.ts';

export interface PublishedClient {
  readonly name: string;
  /** The package whose version is told. */
  readonly package: string;
  /** One call for one create, and one free call before it where a kept connection is wanted. */
  create(origin: string): Promise<unknown>;
  read(origin: string): Promise<unknown>;
}

/** The platform's fetch with a limit; all addresses lead to the server of the fault. */
function limitFetch(origin: string): typeof fetch {
  return (input, init) => {
    const url = new URL(input instanceof Request ? input.url : String(input));
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    return fetch(`${origin}${url.pathname}${url.search}`, { ...init, signal });
  };
}

const openKling = (origin: string): KlingAPI => {
  const client = new KlingAPI({ accessKey: 'bench-access-key', secretKey: 'bench-secret-key', timeout: TIMEOUT_MS });
  // It demands https; its own tests change the address at the same place, which its types call private.
  const { httpClient } = client as unknown as { httpClient: { client: { defaults: { baseURL: string } } } };
  httpClient.client.defaults.baseURL = origin;
  return client;
};

const openOpenAi = (origin: string): OpenAI =>
  new OpenAI({ apiKey: 'bench-api-key', baseURL: origin, timeout: TIMEOUT_MS });

const openReplicate = (origin: string): Replicate => new Replicate({ auth: 'bench-token', fetch: limitFetch(origin) });

function openFal(origin: string): void {
  fal.config({ credentials: 'bench:key', fetch: limitFetch(origin), suppressLocalCredentialsWarning: true });
}

export const CLIENTS: readonly PublishedClient[] = [
  {
    name: 'kling-api textToVideo',
    package: 'kling-api',
    create: (origin) => openKling(origin).textToVideo({ prompt: 'a calm sea' }),
    read: (origin) => openKling(origin).getAccountInfo(1, 2),
  },
  {
    name: 'openai videos.create',
    package: 'openai',
    create: (origin) => openOpenAi(origin).videos.create({ prompt: 'a calm sea' }),
    read: (origin) => openOpenAi(origin).models.list(),
  },
  {
    name: '@fal-ai/client queue.submit',
    package: '@fal-ai/client',
    create: (origin) => {
      openFal(origin);
      return fal.queue.submit('fal-ai/kling-video/v2/master/text-to-video', { input: { prompt: 'a calm sea' } });
    },
    read: (origin) => {
      openFal(origin);
      return fal.queue.status('fal-ai/kling-video', { requestId: '1' });
    },
  },
  {
    name: 'replicate predictions.create',
    package: 'replicate',
    create: (origin) => openReplicate(origin).predictions.create({ version: 'a'.repeat(64), input: {} }),
    read: (origin) => openReplicate(origin).predictions.list(),
  },
];
