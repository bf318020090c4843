// Pairs for what each model of omniVideo.create takes, and for its refused shapes.
import type { RulePair } from './rule-pair.ts';

const OMNI = { model_name: 'kling-v3-omni', prompt: 'a calm sea', aspect_ratio: '16:9' };
const O1 = { model_name: 'kling-video-o1', prompt: 'a calm sea', aspect_ratio: '16:9' };
const IMAGE = { image_url: 'https://example.com/a.png' };

export const omniVideoModelPairs: readonly RulePair[] = [
  {
    rule: 'model:kling-v3-omni/mode',
    kept: { ...OMNI, mode: '4k' },
    broken: { ...OMNI, mode: '8k' },
    path: '$.mode',
    hiddenBy: '$.mode enum',
  },
  {
    rule: 'model:kling-video-o1/mode',
    kept: { ...O1, mode: 'pro' },
    broken: { ...O1, mode: '4k' },
    path: '$.mode',
  },
  {
    rule: 'model:kling-v3-omni/duration',
    kept: { ...OMNI, duration: '15' },
    broken: { ...OMNI, duration: '16' },
    path: '$.duration',
    hiddenBy: '$.duration enum',
  },
  {
    rule: 'model:kling-video-o1/duration',
    kept: { ...O1, image_list: [IMAGE], duration: '7' },
    broken: { ...O1, image_list: [IMAGE], duration: '11' },
    path: '$.duration',
  },
  {
    rule: 'model:kling-video-o1/duration~2',
    kept: { ...O1, duration: '10' },
    broken: { ...O1, duration: '7' },
    path: '$.duration',
  },
  {
    rule: 'model:kling-video-o1/sound',
    kept: { ...O1, sound: 'off' },
    broken: { ...O1, sound: 'on' },
    path: '$.sound',
  },
  {
    rule: 'model:kling-video-o1/multi_shot',
    kept: { ...O1, multi_shot: false },
    broken: { ...O1, multi_shot: true, shot_type: 'intelligence' },
    path: '$.multi_shot',
  },
  {
    rule: 'rejected:1',
    kept: { ...OMNI, mode: 'std' },
    broken: { ...OMNI, mode: 'standard' },
    path: '$.mode',
    status: 'live-confirmed',
  },
];
