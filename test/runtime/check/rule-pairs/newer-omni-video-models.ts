// Pairs for what each model of newerOmniVideo.create takes; the model stands in the route.
import type { Body, RulePair } from './rule-pair.ts';

const OMNI = '/omni-video/kling-3.0-omni';
const O1 = '/omni-video/kling-o1';
const PROMPT = { type: 'prompt', text: 'the sea moves' };
const FIRST = { type: 'first_frame', url: 'https://example.com/a.png' };
const IMAGE = { type: 'refer_image', url: 'https://example.com/c.png' };

function frame(settings: Body) {
  return { contents: [PROMPT, FIRST], settings };
}

function reference(settings: Body) {
  return { contents: [PROMPT, FIRST, IMAGE], settings };
}

export const newerOmniVideoModelPairs: readonly RulePair[] = [
  {
    rule: 'model:kling-3.0-omni/settings.resolution',
    route: OMNI,
    kept: frame({ resolution: '4k' }),
    broken: frame({ resolution: '8k' }),
    path: '$.settings.resolution',
    hiddenBy: '$.settings.resolution enum',
  },
  {
    rule: 'model:kling-3.0-omni/settings.duration',
    route: OMNI,
    kept: frame({ duration: 15 }),
    broken: frame({ duration: 16 }),
    path: '$.settings.duration',
    also: ['$.settings.duration range'],
  },
  {
    rule: 'model:kling-3.0-omni/settings.audio',
    route: OMNI,
    kept: frame({ audio: 'native' }),
    broken: frame({ audio: 'on' }),
    path: '$.settings.audio',
    hiddenBy: '$.settings.audio enum',
  },
  {
    rule: 'model:kling-o1/settings.resolution',
    route: O1,
    kept: frame({ resolution: '1080p' }),
    broken: frame({ resolution: '4k' }),
    path: '$.settings.resolution',
  },
  {
    rule: 'model:kling-o1/settings.duration',
    route: O1,
    kept: reference({ duration: 7 }),
    broken: reference({ duration: 11 }),
    path: '$.settings.duration',
  },
  {
    rule: 'model:kling-o1/settings.duration~2',
    route: O1,
    kept: frame({ duration: 10 }),
    broken: frame({ duration: 7 }),
    path: '$.settings.duration',
  },
  {
    rule: 'model:kling-o1/settings.audio',
    route: O1,
    kept: frame({ audio: 'original' }),
    broken: frame({ audio: 'native' }),
    path: '$.settings.audio',
  },
];
