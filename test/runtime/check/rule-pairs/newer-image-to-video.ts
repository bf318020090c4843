// Pairs for the rules of newerImageToVideo.create; the model stands in the route.
import type { RulePair } from './rule-pair.ts';

const V3 = '/image-to-video/kling-3.0';
const TURBO = '/image-to-video/kling-3.0-turbo';
const V26 = '/image-to-video/kling-2.6';
const PROMPT = { type: 'prompt', text: 'the sea moves' };
const FIRST = { type: 'first_frame', url: 'https://example.com/a.png' };
const LAST = { type: 'last_frame', url: 'https://example.com/b.png' };
const FRAME = { contents: [PROMPT, FIRST] };

function element(id: string) {
  return { type: 'element', element_id: '310124227725311', id };
}

function voice(id: string) {
  return { type: 'voice', voice_id: '891495440020668439', id };
}

function withSound(...contents: readonly unknown[]) {
  return { contents: [PROMPT, FIRST, ...contents], settings: { audio: 'native', resolution: '1080p' } };
}

export const newerImageToVideoPairs: readonly RulePair[] = [
  {
    rule: 'prompt-has-text',
    route: V3,
    kept: FRAME,
    broken: { contents: [{ type: 'prompt' }, FIRST] },
    path: '$.contents',
  },
  {
    rule: 'frame-has-url',
    route: V3,
    kept: FRAME,
    broken: { contents: [PROMPT, { type: 'first_frame', url: '' }] },
    path: '$.contents',
  },
  {
    rule: 'element-has-ids',
    route: V3,
    kept: { contents: [PROMPT, FIRST, element('boat')] },
    broken: { contents: [PROMPT, FIRST, { type: 'element', element_id: '163' }] },
    path: '$.contents',
  },
  {
    rule: 'voice-has-ids',
    route: V26,
    kept: withSound(voice('1')),
    broken: withSound({ type: 'voice', id: '1' }),
    path: '$.contents',
  },
  {
    rule: 'ids-differ',
    route: V3,
    kept: { contents: [PROMPT, FIRST, element('boat'), element('crew')] },
    broken: { contents: [PROMPT, FIRST, element('boat'), element('boat')] },
    path: '$.contents',
  },
  {
    rule: 'first-frame-needed',
    route: V3,
    kept: { contents: [FIRST] },
    broken: { contents: [PROMPT, LAST] },
    path: '$.contents',
  },
  {
    rule: 'one-of-each',
    route: V3,
    kept: { contents: [PROMPT, FIRST, LAST] },
    broken: { contents: [PROMPT, FIRST, FIRST] },
    path: '$.contents',
  },
  {
    rule: 'last-frame-by-model',
    route: TURBO,
    kept: FRAME,
    broken: { contents: [PROMPT, FIRST, LAST] },
    path: '$.contents',
  },
  {
    rule: 'element-limit',
    route: V3,
    kept: { contents: [PROMPT, FIRST, element('a'), element('b'), element('c')] },
    broken: { contents: [PROMPT, FIRST, element('a'), element('b'), element('c'), element('d')] },
    path: '$.contents',
  },
  {
    rule: 'elements-by-model',
    route: TURBO,
    kept: FRAME,
    broken: { contents: [PROMPT, FIRST, element('boat')] },
    path: '$.contents',
  },
  {
    rule: 'voice-limit',
    route: V26,
    kept: withSound(voice('1'), voice('2')),
    broken: withSound(voice('1'), voice('2'), voice('3')),
    path: '$.contents',
  },
  {
    rule: 'voices-by-model',
    route: V3,
    kept: withSound(element('boat')),
    broken: withSound(voice('1')),
    path: '$.contents',
  },
  {
    rule: 'voices-need-audio',
    route: V26,
    kept: withSound(voice('1')),
    broken: { contents: [PROMPT, FIRST, voice('1')] },
    path: '$.settings.audio',
  },
  {
    rule: 'multi-shot-by-model',
    route: V26,
    kept: FRAME,
    broken: { ...FRAME, settings: { multi_shot: true } },
    path: '$.settings.multi_shot',
  },
  {
    rule: 'shot-seconds',
    route: V3,
    kept: FRAME,
    keptGiven: { shot_seconds: [1, 4] },
    broken: FRAME,
    brokenGiven: { shot_seconds: [0, 5] },
    path: '$.contents',
  },
  {
    rule: 'shot-seconds-sum',
    route: V3,
    kept: { ...FRAME, settings: { duration: 9 } },
    keptGiven: { shot_seconds: [4, 5] },
    broken: { ...FRAME, settings: { duration: 9 } },
    brokenGiven: { shot_seconds: [4, 4] },
    path: '$.settings.duration',
  },
  {
    rule: 'shots-by-model',
    route: V26,
    kept: FRAME,
    keptGiven: { shot_seconds: [5] },
    broken: FRAME,
    brokenGiven: { shot_seconds: [2, 3] },
    path: '$.contents',
  },
  {
    rule: 'prompt-length-kling-2-5-turbo',
    route: '/image-to-video/kling-2.5-turbo',
    kept: { contents: [{ type: 'prompt', text: 'x'.repeat(2500) }, FIRST] },
    broken: { contents: [{ type: 'prompt', text: 'x'.repeat(2501) }, FIRST] },
    path: '$.contents',
  },
  {
    rule: 'prompt-length',
    route: TURBO,
    kept: { contents: [{ type: 'prompt', text: 'a'.repeat(2500) }, FIRST] },
    broken: { contents: [{ type: 'prompt', text: 'a'.repeat(2501) }, FIRST] },
    path: '$.contents',
  },
];
