// Pairs for the rules of newerOmniVideo.create on each input by itself, on frames and on the prompt; the model stands in the route.
import type { RulePair } from './rule-pair.ts';

const OMNI = '/omni-video/kling-3.0-omni';
const O1 = '/omni-video/kling-o1';
const PROMPT = { type: 'prompt', text: 'the sea moves' };
const FIRST = { type: 'first_frame', url: 'https://example.com/a.png' };
const LAST = { type: 'last_frame', url: 'iVBORw0KGgo=' };
const IMAGE = { type: 'refer_image', url: 'https://example.com/c.png' };
const WIDE = { settings: { aspect_ratio: '16:9' } };
const FRAME = { contents: [PROMPT, FIRST] };
const VIDEO_FACTS = { reference_video_seconds: 5, reference_video_sides: [1920, 1080], reference_video_ratio: 1.78 };

function element(id: string) {
  return { type: 'element', element_id: '163', id };
}

export const newerOmniVideoInputPairs: readonly RulePair[] = [
  {
    rule: 'required:settings.aspect_ratio',
    route: OMNI,
    kept: FRAME,
    broken: { contents: [PROMPT, IMAGE] },
    path: '$.settings.aspect_ratio',
  },
  {
    rule: 'prompt-has-text',
    route: OMNI,
    kept: FRAME,
    broken: { contents: [{ type: 'prompt', text: '' }, FIRST] },
    path: '$.contents',
  },
  {
    rule: 'media-have-url',
    route: OMNI,
    kept: FRAME,
    broken: { contents: [PROMPT, FIRST, { type: 'refer_image', id: 'image_2' }] },
    path: '$.contents',
  },
  {
    rule: 'video-by-address',
    route: O1,
    kept: { contents: [PROMPT, { type: 'base_video', url: 'https://example.com/a.mp4' }] },
    keptGiven: VIDEO_FACTS,
    broken: { contents: [PROMPT, { type: 'base_video', url: 'AAAAIGZ0eXBpc29t' }] },
    brokenGiven: VIDEO_FACTS,
    path: '$.contents',
  },
  {
    rule: 'element-has-ids',
    route: OMNI,
    kept: { contents: [PROMPT, FIRST, element('boat')] },
    broken: { contents: [PROMPT, FIRST, { type: 'element', id: 'boat' }] },
    path: '$.contents',
  },
  {
    rule: 'ids-differ',
    route: OMNI,
    kept: { contents: [PROMPT, { ...FIRST, id: 'image_1' }, element('boat')] },
    broken: { contents: [PROMPT, { ...FIRST, id: 'boat' }, element('boat')] },
    path: '$.contents',
  },
  {
    rule: 'one-of-each',
    route: OMNI,
    kept: FRAME,
    broken: { contents: [PROMPT, PROMPT, FIRST] },
    path: '$.contents',
  },
  {
    rule: 'last-frame-needs-first-frame',
    route: OMNI,
    kept: { contents: [PROMPT, FIRST, LAST] },
    broken: { contents: [PROMPT, LAST], ...WIDE },
    path: '$.contents',
  },
  {
    rule: 'references-limit',
    route: OMNI,
    kept: { contents: [PROMPT, IMAGE, IMAGE, IMAGE, IMAGE, IMAGE, IMAGE, IMAGE], ...WIDE },
    broken: { contents: [PROMPT, IMAGE, IMAGE, IMAGE, IMAGE, IMAGE, IMAGE, IMAGE, IMAGE], ...WIDE },
    path: '$.contents',
  },
  {
    rule: 'frames-element-limit',
    route: OMNI,
    kept: { contents: [PROMPT, FIRST, LAST, element('a'), element('b'), element('c')] },
    broken: { contents: [PROMPT, FIRST, element('a'), element('b'), element('c'), element('d')] },
    path: '$.contents',
  },
  {
    rule: 'o1-two-frames-alone',
    route: O1,
    kept: { contents: [PROMPT, FIRST, LAST] },
    broken: { contents: [PROMPT, FIRST, LAST, IMAGE] },
    path: '$.contents',
  },
  {
    rule: 'o1-prompt-length',
    route: O1,
    kept: { contents: [{ type: 'prompt', text: 'a'.repeat(2500) }, FIRST] },
    broken: { contents: [{ type: 'prompt', text: 'a'.repeat(2501) }, FIRST] },
    path: '$.contents',
  },
  {
    rule: 'multi-shot-by-model',
    route: O1,
    kept: FRAME,
    broken: { ...FRAME, settings: { multi_shot: true } },
    path: '$.settings.multi_shot',
  },
  {
    rule: 'shot-seconds',
    route: OMNI,
    kept: FRAME,
    keptGiven: { shot_seconds: [1, 4] },
    broken: FRAME,
    brokenGiven: { shot_seconds: [0, 5] },
    path: '$.contents',
  },
  {
    rule: 'shot-seconds-sum',
    route: OMNI,
    kept: { ...FRAME, settings: { duration: 9 } },
    keptGiven: { shot_seconds: [4, 5] },
    broken: { ...FRAME, settings: { duration: 9 } },
    brokenGiven: { shot_seconds: [4, 4] },
    path: '$.settings.duration',
  },
  {
    rule: 'shots-by-model',
    route: O1,
    kept: FRAME,
    keptGiven: { shot_seconds: [5] },
    broken: FRAME,
    brokenGiven: { shot_seconds: [2, 3] },
    path: '$.contents',
  },
];
