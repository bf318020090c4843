// The published client that is made for the same routes: a method for each of nine creates, with checks of its own before it sends.
import { KlingAPI } from 'kling-api';
import type { CorpusCase } from '../../test/corpus/corpus-case.ts';
import type { Contestant } from './contestant.ts';

/** The method of a route, and the type of what it takes. */
export const METHODS = {
  '/v1/videos/text2video': { method: 'textToVideo', type: 'TextToVideoParams' },
  '/v1/videos/image2video': { method: 'imageToVideo', type: 'ImageToVideoParams' },
  '/v1/videos/multi-image2video': { method: 'multiImageToVideo', type: 'MultiImageToVideoParams' },
  '/v1/videos/video-extend': { method: 'extendVideo', type: 'ExtendVideoParams' },
  '/v1/videos/omni-video': { method: 'omniVideo', type: 'OmniVideoParams' },
  '/v1/images/generations': { method: 'generateImage', type: 'ImageGenParams' },
  '/v1/images/omni-image': { method: 'omniImage', type: 'OmniImageParams' },
  '/v1/images/multi-image2image': { method: 'multiImageToImage', type: 'MultiImageToImageParams' },
  '/v1/images/editing/expand': { method: 'expandImage', type: 'ImageExpandParams' },
} as const;

export function findMethod({ method, path = '' }: CorpusCase): (typeof METHODS)[keyof typeof METHODS] | undefined {
  const entry = Object.entries(METHODS).find(([route]) => route === path);
  return method === 'POST' ? entry?.[1] : undefined;
}

export const KLING_API: Contestant = {
  name: 'kling-api',
  has: (request) => findMethod(request) !== undefined,
  send: (origin, request) => {
    const client = open(origin);
    const found = findMethod(request);
    if (found === undefined) throw new Error('no such method');
    // Its checks are for callers whose types nobody checked; the corpus is such a caller.
    const call = client[found.method] as (body: unknown) => Promise<unknown>;
    return call.call(client, structuredClone(request.body));
  },
};

function open(origin: string): KlingAPI {
  const client = new KlingAPI({ accessKey: 'bench-access-key', secretKey: 'bench-secret-key' });
  // It demands https; its own tests change the address at the same place, which its types call private.
  const { httpClient } = client as unknown as { httpClient: { client: { defaults: { baseURL: string } } } };
  httpClient.client.defaults.baseURL = origin;
  return client;
}
