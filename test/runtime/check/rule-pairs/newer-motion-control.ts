// Pairs for newerMotionControl.create; the model stands in the route.
import type { RulePair } from './rule-pair.ts';

const V3 = '/motion-control/kling-3.0';
const V26 = '/motion-control/kling-2.6';
const PROMPT = { type: 'prompt', text: 'she wears a grey coat' };
const IMAGE = { type: 'image', url: 'iVBORw0KGgo=' };
const VIDEO = { type: 'video', url: 'https://example.com/dance.mp4' };
const ELEMENT = { type: 'element', element_id: '163', id: 'dancer' };
const FACTS = { motion_video_seconds: 8 };
const AS_VIDEO = { character_orientation: 'video' };
const AS_IMAGE = { character_orientation: 'image' };

export const newerMotionControlPairs: readonly RulePair[] = [
  {
    rule: 'prompt-has-text',
    route: V3,
    kept: { contents: [PROMPT, IMAGE], settings: AS_IMAGE },
    broken: { contents: [{ type: 'prompt' }, IMAGE], settings: AS_IMAGE },
    path: '$.contents',
  },
  {
    rule: 'media-have-url',
    route: V3,
    kept: { contents: [IMAGE, VIDEO], settings: AS_IMAGE },
    keptGiven: FACTS,
    broken: { contents: [{ type: 'image' }, VIDEO], settings: AS_IMAGE },
    brokenGiven: FACTS,
    path: '$.contents',
  },
  {
    rule: 'video-by-address',
    route: V26,
    kept: { contents: [IMAGE, VIDEO], settings: AS_IMAGE },
    keptGiven: FACTS,
    broken: { contents: [IMAGE, { type: 'video', url: 'AAAAIGZ0eXBpc29t' }], settings: AS_IMAGE },
    brokenGiven: FACTS,
    path: '$.contents',
  },
  {
    rule: 'element-has-ids',
    route: V3,
    kept: { contents: [IMAGE, ELEMENT], settings: AS_VIDEO },
    broken: { contents: [IMAGE, { type: 'element', element_id: '163' }], settings: AS_VIDEO },
    path: '$.contents',
  },
  {
    rule: 'one-of-each',
    route: V26,
    kept: { contents: [IMAGE], settings: AS_IMAGE },
    broken: { contents: [IMAGE, IMAGE], settings: AS_IMAGE },
    path: '$.contents',
  },
  {
    rule: 'element-limit',
    route: V3,
    kept: { contents: [IMAGE, ELEMENT], settings: AS_VIDEO },
    broken: { contents: [IMAGE, ELEMENT, { ...ELEMENT, id: 'singer' }], settings: AS_VIDEO },
    path: '$.contents',
  },
  {
    rule: 'elements-by-model',
    route: V26,
    kept: { contents: [IMAGE], settings: AS_VIDEO },
    broken: { contents: [IMAGE, ELEMENT], settings: AS_VIDEO },
    path: '$.contents',
  },
  {
    rule: 'element-faces-as-video',
    route: V3,
    kept: { contents: [IMAGE, ELEMENT], settings: AS_VIDEO },
    broken: { contents: [IMAGE, ELEMENT], settings: AS_IMAGE },
    path: '$.settings.character_orientation',
  },
  {
    rule: 'motion-video-seconds',
    route: V3,
    kept: { contents: [IMAGE, VIDEO], settings: AS_VIDEO },
    keptGiven: { motion_video_seconds: 30 },
    broken: { contents: [IMAGE, VIDEO], settings: AS_IMAGE },
    brokenGiven: { motion_video_seconds: 30 },
    path: '$.contents',
  },
  {
    rule: 'model:kling-3.0/settings.resolution',
    route: V3,
    kept: { contents: [IMAGE], settings: { ...AS_IMAGE, resolution: '1080p' } },
    broken: { contents: [IMAGE], settings: { ...AS_IMAGE, resolution: '4k' } },
    path: '$.settings.resolution',
    hiddenBy: '$.settings.resolution enum',
  },
  {
    rule: 'model:kling-2.6/settings.resolution',
    route: V26,
    kept: { contents: [IMAGE], settings: { ...AS_IMAGE, resolution: '720p' } },
    broken: { contents: [IMAGE], settings: { ...AS_IMAGE, resolution: '4k' } },
    path: '$.settings.resolution',
    hiddenBy: '$.settings.resolution enum',
  },
];
