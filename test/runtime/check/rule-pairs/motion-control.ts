// Pairs for motionControl.create.
import type { RulePair } from './rule-pair.ts';

const V26 = {
  image_url: 'https://media.example.com/people/girl.png',
  video_url: 'https://media.example.com/motions/dance.mp4',
  character_orientation: 'image',
  mode: 'std',
};
const V3 = { ...V26, model_name: 'kling-v3', character_orientation: 'video' };
const ELEMENT = { element_list: [{ element_id: 160 }] };

export const motionControlPairs: readonly RulePair[] = [
  {
    rule: 'reference-video-length',
    kept: V3,
    keptGiven: { reference_video_seconds: 30 },
    broken: V26,
    brokenGiven: { reference_video_seconds: 11 },
    path: '$.video_url',
  },
  {
    rule: 'element-faces-as-video',
    kept: { ...V3, ...ELEMENT },
    broken: { ...V3, ...ELEMENT, character_orientation: 'image' },
    path: '$.character_orientation',
  },
  {
    rule: 'base64-without-prefix',
    kept: { ...V26, image_url: 'iVBORw0KGgo=' },
    broken: { ...V26, image_url: 'data:image/png;base64,iVBORw0KGgo=' },
    path: '$.image_url',
    hiddenBy: '$.image_url format',
  },
  {
    rule: 'model:kling-v2-6/mode',
    kept: { ...V26, mode: 'pro' },
    broken: { ...V26, mode: '4k' },
    path: '$.mode',
    hiddenBy: '$.mode enum',
  },
  {
    rule: 'model:kling-v2-6/element_list',
    kept: { ...V26, element_list: [] },
    broken: { ...V26, ...ELEMENT, character_orientation: 'video' },
    path: '$.element_list',
  },
  {
    rule: 'model:kling-v3/mode',
    kept: { ...V3, mode: 'pro' },
    broken: { ...V3, mode: '4k' },
    path: '$.mode',
    hiddenBy: '$.mode enum',
  },
];
