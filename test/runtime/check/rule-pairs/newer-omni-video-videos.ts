// Pairs for the rules of newerOmniVideo.create on reference videos and on elements made from a clip; the model stands in the route.
import type { RulePair } from './rule-pair.ts';

const OMNI = '/omni-video/kling-3.0-omni';
const O1 = '/omni-video/kling-o1';
const PROMPT = { type: 'prompt', text: 'the sea moves' };
const FIRST = { type: 'first_frame', url: 'https://example.com/a.png' };
const LAST = { type: 'last_frame', url: 'iVBORw0KGgo=' };
const IMAGE = { type: 'refer_image', url: 'https://example.com/c.png' };
const FEATURE = { type: 'feature_video', url: 'https://example.com/a.mp4' };
const BASE = { type: 'base_video', url: 'https://example.com/a.mp4' };
const WIDE = { settings: { aspect_ratio: '16:9' } };
const FACTS = { reference_video_seconds: 5, reference_video_sides: [1920, 1080], reference_video_ratio: 1.78 };

function element(id: string) {
  return { type: 'element', element_id: '163', id };
}

function edit(...contents: readonly unknown[]) {
  return { contents: [PROMPT, BASE, ...contents], settings: { multi_shot: false } };
}

function feature(...contents: readonly unknown[]) {
  return { contents: [PROMPT, FEATURE, ...contents] };
}

export const newerOmniVideoVideoPairs: readonly RulePair[] = [
  {
    rule: 'one-reference-video',
    route: O1,
    kept: feature(),
    keptGiven: FACTS,
    broken: feature(BASE),
    brokenGiven: FACTS,
    path: '$.contents',
  },
  {
    rule: 'base-video-without-frames',
    route: O1,
    kept: { contents: [PROMPT, BASE, IMAGE] },
    keptGiven: FACTS,
    broken: { contents: [PROMPT, BASE, FIRST] },
    brokenGiven: FACTS,
    path: '$.contents',
  },
  {
    rule: 'base-video-single-shot',
    route: OMNI,
    kept: edit(),
    keptGiven: FACTS,
    broken: { contents: [PROMPT, BASE] },
    brokenGiven: FACTS,
    path: '$.settings.multi_shot',
  },
  {
    rule: 'base-video-audio',
    route: OMNI,
    kept: { contents: [PROMPT, BASE], settings: { multi_shot: false, audio: 'original' } },
    keptGiven: FACTS,
    broken: { contents: [PROMPT, BASE], settings: { multi_shot: false, audio: 'native' } },
    brokenGiven: FACTS,
    path: '$.settings.audio',
  },
  {
    rule: 'feature-video-audio',
    route: OMNI,
    kept: { ...feature(), settings: { audio: 'off' } },
    keptGiven: FACTS,
    broken: { ...feature(), settings: { audio: 'original' } },
    brokenGiven: FACTS,
    path: '$.settings.audio',
  },
  {
    rule: 'feature-video-multi-shot',
    route: OMNI,
    kept: feature(),
    keptGiven: FACTS,
    broken: { ...feature(), settings: { multi_shot: false } },
    brokenGiven: FACTS,
    path: '$.settings.multi_shot',
  },
  {
    rule: 'o1-feature-video-frames',
    route: O1,
    kept: feature(FIRST),
    keptGiven: FACTS,
    broken: feature(FIRST, LAST),
    brokenGiven: FACTS,
    path: '$.contents',
  },
  {
    rule: 'video-character-limit',
    route: OMNI,
    kept: { contents: [PROMPT, element('a'), element('b'), element('c')], ...WIDE },
    keptGiven: { video_character_elements: 3 },
    broken: { contents: [PROMPT, element('a'), element('b'), element('c'), element('d')], ...WIDE },
    brokenGiven: { video_character_elements: 4 },
    path: '$.contents',
  },
  {
    rule: 'video-character-images',
    route: OMNI,
    kept: { contents: [PROMPT, IMAGE, IMAGE, IMAGE, element('a'), element('b')], ...WIDE },
    keptGiven: { video_character_elements: 1 },
    broken: { contents: [PROMPT, IMAGE, IMAGE, IMAGE, IMAGE, element('a'), element('b')], ...WIDE },
    brokenGiven: { video_character_elements: 1 },
    path: '$.contents',
  },
  {
    rule: 'video-character-with-video',
    route: OMNI,
    kept: feature(element('a')),
    keptGiven: { ...FACTS, video_character_elements: 1 },
    broken: feature(element('a'), IMAGE),
    brokenGiven: { ...FACTS, video_character_elements: 1 },
    path: '$.contents',
  },
  {
    rule: 'o1-image-elements',
    route: O1,
    kept: { contents: [PROMPT, element('a')], ...WIDE },
    keptGiven: { video_character_elements: 0 },
    broken: { contents: [PROMPT, element('a')], ...WIDE },
    brokenGiven: { video_character_elements: 1 },
    path: '$.contents',
  },
  {
    rule: 'reference-video-seconds',
    route: OMNI,
    kept: feature(),
    keptGiven: { ...FACTS, reference_video_seconds: 15.5 },
    broken: feature(),
    brokenGiven: { ...FACTS, reference_video_seconds: 15.6 },
    path: '$.contents',
  },
  {
    rule: 'reference-video-sides',
    route: O1,
    kept: feature(),
    keptGiven: { ...FACTS, reference_video_sides: [2160, 700] },
    broken: feature(),
    brokenGiven: { ...FACTS, reference_video_sides: [2161, 700] },
    path: '$.contents',
  },
  {
    rule: 'reference-video-ratio',
    route: OMNI,
    kept: feature(),
    keptGiven: { ...FACTS, reference_video_ratio: 2 },
    broken: feature(),
    brokenGiven: { ...FACTS, reference_video_ratio: 2.1 },
    path: '$.contents',
  },
];
