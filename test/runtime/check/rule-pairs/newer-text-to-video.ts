// Pairs for newerTextToVideo.create; the model stands in the route.
import type { RulePair } from './rule-pair.ts';

const V3 = '/text-to-video/kling-3.0';
const TURBO = '/text-to-video/kling-3.0-turbo';
const V26 = '/text-to-video/kling-2.6';
const V25 = '/text-to-video/kling-2.5-turbo';
const PROMPT = { prompt: 'a calm sea' };

export const newerTextToVideoPairs: readonly RulePair[] = [
  {
    rule: 'multi-shot-by-model',
    route: TURBO,
    kept: PROMPT,
    broken: { ...PROMPT, settings: { multi_shot: false } },
    path: '$.settings.multi_shot',
  },
  {
    rule: 'shot-seconds',
    route: V3,
    kept: PROMPT,
    keptGiven: { shot_seconds: [1, 4] },
    broken: PROMPT,
    brokenGiven: { shot_seconds: [0, 5] },
    path: '$.prompt',
  },
  {
    rule: 'shot-seconds-sum',
    route: V3,
    kept: { ...PROMPT, settings: { duration: 12 } },
    keptGiven: { shot_seconds: [4, 4, 4] },
    broken: PROMPT,
    brokenGiven: { shot_seconds: [4, 4, 4] },
    path: '$.settings.duration',
  },
  {
    rule: 'prompt-length-second-generation',
    route: '/text-to-video/kling-2.6',
    kept: { prompt: 'x'.repeat(2500) },
    broken: { prompt: 'x'.repeat(2501) },
    path: '$.prompt',
  },
  {
    rule: 'shots-by-model',
    route: V26,
    kept: PROMPT,
    keptGiven: { shot_seconds: [5] },
    broken: PROMPT,
    brokenGiven: { shot_seconds: [2, 3] },
    path: '$.prompt',
  },
  {
    rule: 'model:kling-3.0/settings.resolution',
    route: V3,
    kept: { ...PROMPT, settings: { resolution: '4k' } },
    broken: { ...PROMPT, settings: { resolution: '8k' } },
    path: '$.settings.resolution',
    hiddenBy: '$.settings.resolution enum',
  },
  {
    rule: 'model:kling-3.0/settings.duration',
    route: V3,
    kept: { ...PROMPT, settings: { duration: 15 } },
    broken: { ...PROMPT, settings: { duration: 16 } },
    path: '$.settings.duration',
    also: ['$.settings.duration range'],
  },
  {
    rule: 'model:kling-3.0/settings.audio',
    route: V3,
    kept: { ...PROMPT, settings: { audio: 'native' } },
    broken: { ...PROMPT, settings: { audio: 'on' } },
    path: '$.settings.audio',
    hiddenBy: '$.settings.audio enum',
  },
  {
    rule: 'model:kling-3.0-turbo/settings.resolution',
    route: TURBO,
    kept: { ...PROMPT, settings: { resolution: '1080p' } },
    broken: { ...PROMPT, settings: { resolution: '4k' } },
    path: '$.settings.resolution',
  },
  {
    rule: 'model:kling-3.0-turbo/settings.duration',
    route: TURBO,
    kept: { ...PROMPT, settings: { duration: 3 } },
    broken: { ...PROMPT, settings: { duration: 2 } },
    path: '$.settings.duration',
    also: ['$.settings.duration range'],
  },
  {
    rule: 'model:kling-3.0-turbo/settings.audio',
    route: TURBO,
    kept: PROMPT,
    broken: { ...PROMPT, settings: { audio: 'native' } },
    path: '$.settings.audio',
  },
  {
    rule: 'model:kling-2.6/settings.resolution',
    route: V26,
    kept: { ...PROMPT, settings: { resolution: '1080p' } },
    broken: { ...PROMPT, settings: { resolution: '4k' } },
    path: '$.settings.resolution',
  },
  {
    rule: 'model:kling-2.6/settings.duration',
    route: V26,
    kept: { ...PROMPT, settings: { duration: 10 } },
    broken: { ...PROMPT, settings: { duration: 7 } },
    path: '$.settings.duration',
  },
  {
    rule: 'model:kling-2.6/settings.audio',
    route: V26,
    kept: { ...PROMPT, settings: { audio: 'native', resolution: '1080p' } },
    broken: { ...PROMPT, settings: { audio: 'native' } },
    path: '$.settings.audio',
  },
  {
    rule: 'model:kling-2.5-turbo/settings.resolution',
    route: V25,
    kept: { ...PROMPT, settings: { resolution: '720p' } },
    broken: { ...PROMPT, settings: { resolution: '4k' } },
    path: '$.settings.resolution',
  },
  {
    rule: 'model:kling-2.5-turbo/settings.duration',
    route: V25,
    kept: PROMPT,
    broken: { ...PROMPT, settings: { duration: 6 } },
    path: '$.settings.duration',
  },
  {
    rule: 'model:kling-2.5-turbo/settings.audio',
    route: V25,
    kept: PROMPT,
    broken: { ...PROMPT, settings: { audio: 'native' } },
    path: '$.settings.audio',
  },
];
