// Pairs for what each model of image2video.create takes: the newest two.
import type { RulePair } from './rule-pair.ts';

const PICTURE = 'https://example.com/a.png';
const ELEMENT = { element_id: '829836802793406551' };
const VOICE = { voice_id: 'voice-a' };
const CUT = { multi_shot: true, shot_type: 'intelligence' };
const V3 = { model_name: 'kling-v3', prompt: 'the sea moves', image: PICTURE };
const V26 = { model_name: 'kling-v2-6', prompt: 'the sea moves', image: PICTURE };

export const image2videoModelPairs: readonly RulePair[] = [
  {
    rule: 'model:kling-v3/duration',
    kept: { ...V3, duration: '15' },
    broken: { ...V3, duration: '1' },
    path: '$.duration',
    hiddenBy: '$.duration enum',
  },
  {
    rule: 'model:kling-v3/mode',
    kept: { ...V3, mode: '4k' },
    broken: { ...V3, mode: '4K' },
    path: '$.mode',
    hiddenBy: '$.mode enum',
  },
  {
    rule: 'model:kling-v3/voice_list',
    kept: { ...V3, voice_list: [] },
    broken: { ...V3, sound: 'on', voice_list: [VOICE] },
    path: '$.voice_list',
  },
  {
    rule: 'model:kling-v2-6/duration',
    kept: { ...V26, duration: '10' },
    broken: { ...V26, duration: '8' },
    path: '$.duration',
  },
  { rule: 'model:kling-v2-6/mode', kept: { ...V26, mode: 'pro' }, broken: { ...V26, mode: '4k' }, path: '$.mode' },
  {
    rule: 'model:kling-v2-6/sound',
    kept: { ...V26, mode: 'pro', sound: 'on' },
    broken: { ...V26, sound: 'on' },
    path: '$.sound',
  },
  {
    rule: 'model:kling-v2-6/sound~2',
    kept: { ...V26, mode: 'pro', image_tail: PICTURE },
    broken: { ...V26, mode: 'pro', image_tail: PICTURE, sound: 'on' },
    path: '$.sound',
  },
  {
    rule: 'model:kling-v2-6/image_tail',
    kept: { ...V26, mode: 'pro', image_tail: PICTURE },
    broken: { ...V26, mode: 'std', image_tail: PICTURE },
    path: '$.image_tail',
  },
  {
    rule: 'model:kling-v2-6/voice_list',
    kept: { ...V26, mode: 'pro', sound: 'on', voice_list: [VOICE] },
    broken: { ...V26, mode: 'std', sound: 'on', voice_list: [VOICE] },
    path: '$.voice_list',
    also: ['model:kling-v2-6/sound'],
  },
  {
    rule: 'model:kling-v2-6/multi_shot',
    kept: { ...V26, multi_shot: false },
    broken: { ...V26, ...CUT },
    path: '$.multi_shot',
  },
  {
    rule: 'model:kling-v2-6/element_list',
    kept: { ...V26, element_list: [] },
    broken: { ...V26, element_list: [ELEMENT] },
    path: '$.element_list',
  },
  { rule: 'model:kling-v2-6/cfg_scale', kept: V26, broken: { ...V26, cfg_scale: 0.5 }, path: '$.cfg_scale' },
];
