// Pairs for what each model of newerImageToVideo.create takes; the model stands in the route.
import type { Body, RulePair } from './rule-pair.ts';

const V3 = '/image-to-video/kling-3.0';
const TURBO = '/image-to-video/kling-3.0-turbo';
const V26 = '/image-to-video/kling-2.6';
const V25 = '/image-to-video/kling-2.5-turbo';
const FIRST = { type: 'first_frame', url: 'https://example.com/a.png' };
const LAST = { type: 'last_frame', url: 'iVBORw0KGgo=' };

function one(settings: Body) {
  return { contents: [FIRST], settings };
}

function two(settings: Body) {
  return { contents: [FIRST, LAST], settings };
}

export const newerImageToVideoModelPairs: readonly RulePair[] = [
  {
    rule: 'model:kling-3.0/settings.resolution',
    route: V3,
    kept: two({ resolution: '4k' }),
    broken: one({ resolution: '8k' }),
    path: '$.settings.resolution',
    hiddenBy: '$.settings.resolution enum',
  },
  {
    rule: 'model:kling-3.0/settings.duration',
    route: V3,
    kept: one({ duration: 15 }),
    broken: one({ duration: 16 }),
    path: '$.settings.duration',
    also: ['$.settings.duration range'],
  },
  {
    rule: 'model:kling-3.0/settings.audio',
    route: V3,
    kept: two({ audio: 'native' }),
    broken: one({ audio: 'on' }),
    path: '$.settings.audio',
    hiddenBy: '$.settings.audio enum',
  },
  {
    rule: 'model:kling-3.0-turbo/settings.resolution',
    route: TURBO,
    kept: one({ resolution: '1080p' }),
    broken: one({ resolution: '4k' }),
    path: '$.settings.resolution',
  },
  {
    rule: 'model:kling-3.0-turbo/settings.duration',
    route: TURBO,
    kept: one({ duration: 3 }),
    broken: one({ duration: 2 }),
    path: '$.settings.duration',
    also: ['$.settings.duration range'],
  },
  {
    rule: 'model:kling-3.0-turbo/settings.audio',
    route: TURBO,
    kept: one({}),
    broken: one({ audio: 'off' }),
    path: '$.settings.audio',
  },
  {
    rule: 'model:kling-2.6/settings.resolution',
    route: V26,
    kept: one({ resolution: '1080p' }),
    broken: one({ resolution: '4k' }),
    path: '$.settings.resolution',
  },
  {
    rule: 'model:kling-2.6/settings.resolution~2',
    route: V26,
    kept: two({ resolution: '1080p' }),
    broken: two({ resolution: '720p' }),
    path: '$.settings.resolution',
  },
  {
    rule: 'model:kling-2.6/settings.duration',
    route: V26,
    kept: one({ duration: 10 }),
    broken: one({ duration: 4 }),
    path: '$.settings.duration',
  },
  {
    rule: 'model:kling-2.6/settings.audio',
    route: V26,
    kept: one({ audio: 'native', resolution: '1080p' }),
    broken: one({ audio: 'native' }),
    path: '$.settings.audio',
  },
  {
    rule: 'model:kling-2.6/settings.audio~2',
    route: V26,
    kept: two({ audio: 'off', resolution: '1080p' }),
    broken: two({ audio: 'native', resolution: '1080p' }),
    path: '$.settings.audio',
  },
  {
    rule: 'model:kling-2.5-turbo/settings.resolution',
    route: V25,
    kept: one({ resolution: '720p' }),
    broken: one({ resolution: '4k' }),
    path: '$.settings.resolution',
  },
  {
    rule: 'model:kling-2.5-turbo/settings.resolution~2',
    route: V25,
    kept: two({ resolution: '1080p' }),
    broken: two({}),
    path: '$.settings.resolution',
  },
  {
    rule: 'model:kling-2.5-turbo/settings.duration',
    route: V25,
    kept: one({ duration: 5 }),
    broken: one({ duration: 15 }),
    path: '$.settings.duration',
  },
  {
    rule: 'model:kling-2.5-turbo/settings.audio',
    route: V25,
    kept: one({ audio: 'off' }),
    broken: one({ audio: 'native' }),
    path: '$.settings.audio',
  },
];
