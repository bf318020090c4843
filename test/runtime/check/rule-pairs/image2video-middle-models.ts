// Pairs for what each model of image2video.create takes: the 2.5 turbo and the 2.1 models.
import type { RulePair } from './rule-pair.ts';

const PICTURE = 'https://example.com/a.png';
const ELEMENT = { element_id: '829836802793406551' };
const VOICE = { voice_id: 'voice-a' };
const CUT = { multi_shot: true, shot_type: 'intelligence' };
const TURBO = { model_name: 'kling-v2-5-turbo', prompt: 'the sea moves', image: PICTURE };
const V21_MASTER = { model_name: 'kling-v2-1-master', prompt: 'the sea moves', image: PICTURE };
const V21 = { model_name: 'kling-v2-1', prompt: 'the sea moves', image: PICTURE };

export const image2videoMiddleModelPairs: readonly RulePair[] = [
  {
    rule: 'model:kling-v2-5-turbo/duration',
    kept: { ...TURBO, duration: '10' },
    broken: { ...TURBO, duration: '3' },
    path: '$.duration',
  },
  {
    rule: 'model:kling-v2-5-turbo/mode',
    kept: { ...TURBO, mode: 'pro' },
    broken: { ...TURBO, mode: '4k' },
    path: '$.mode',
  },
  {
    rule: 'model:kling-v2-5-turbo/sound',
    kept: { ...TURBO, sound: 'off' },
    broken: { ...TURBO, sound: 'on' },
    path: '$.sound',
  },
  {
    rule: 'model:kling-v2-5-turbo/multi_shot',
    kept: { ...TURBO, multi_shot: false },
    broken: { ...TURBO, ...CUT },
    path: '$.multi_shot',
  },
  {
    rule: 'model:kling-v2-5-turbo/element_list',
    kept: { ...TURBO, element_list: [] },
    broken: { ...TURBO, element_list: [ELEMENT] },
    path: '$.element_list',
  },
  {
    rule: 'model:kling-v2-5-turbo/voice_list',
    kept: { ...TURBO, voice_list: [] },
    broken: { ...TURBO, voice_list: [VOICE] },
    path: '$.voice_list',
    also: ['voice-needs-sound'],
  },
  {
    rule: 'model:kling-v2-5-turbo/image_tail',
    kept: { ...TURBO, mode: 'pro', image_tail: PICTURE },
    broken: { ...TURBO, image_tail: PICTURE },
    path: '$.image_tail',
  },
  { rule: 'model:kling-v2-5-turbo/cfg_scale', kept: TURBO, broken: { ...TURBO, cfg_scale: 1 }, path: '$.cfg_scale' },
  {
    rule: 'model:kling-v2-1-master/duration',
    kept: { ...V21_MASTER, duration: '5' },
    broken: { ...V21_MASTER, duration: '15' },
    path: '$.duration',
  },
  { rule: 'model:kling-v2-1-master/mode', kept: V21_MASTER, broken: { ...V21_MASTER, mode: 'pro' }, path: '$.mode' },
  {
    rule: 'model:kling-v2-1-master/sound',
    kept: { ...V21_MASTER, sound: 'off' },
    broken: { ...V21_MASTER, sound: 'on' },
    path: '$.sound',
  },
  {
    rule: 'model:kling-v2-1-master/multi_shot',
    kept: { ...V21_MASTER, multi_shot: false },
    broken: { ...V21_MASTER, ...CUT },
    path: '$.multi_shot',
  },
  {
    rule: 'model:kling-v2-1-master/element_list',
    kept: { ...V21_MASTER, element_list: [] },
    broken: { ...V21_MASTER, element_list: [ELEMENT] },
    path: '$.element_list',
  },
  {
    rule: 'model:kling-v2-1-master/voice_list',
    kept: { ...V21_MASTER, voice_list: [] },
    broken: { ...V21_MASTER, voice_list: [VOICE] },
    path: '$.voice_list',
    also: ['voice-needs-sound'],
  },
  {
    rule: 'model:kling-v2-1-master/image_tail',
    kept: { ...V21_MASTER, image_tail: '' },
    broken: { ...V21_MASTER, image_tail: PICTURE },
    path: '$.image_tail',
  },
  {
    rule: 'model:kling-v2-1-master/cfg_scale',
    kept: V21_MASTER,
    broken: { ...V21_MASTER, cfg_scale: 0 },
    path: '$.cfg_scale',
  },
  {
    rule: 'model:kling-v2-1/duration',
    kept: { ...V21, duration: '10' },
    broken: { ...V21, duration: '6' },
    path: '$.duration',
  },
  { rule: 'model:kling-v2-1/mode', kept: { ...V21, mode: 'std' }, broken: { ...V21, mode: '4k' }, path: '$.mode' },
  { rule: 'model:kling-v2-1/sound', kept: { ...V21, sound: 'off' }, broken: { ...V21, sound: 'on' }, path: '$.sound' },
  {
    rule: 'model:kling-v2-1/multi_shot',
    kept: { ...V21, multi_shot: false },
    broken: { ...V21, ...CUT },
    path: '$.multi_shot',
  },
  {
    rule: 'model:kling-v2-1/element_list',
    kept: { ...V21, element_list: [] },
    broken: { ...V21, element_list: [ELEMENT] },
    path: '$.element_list',
  },
  {
    rule: 'model:kling-v2-1/voice_list',
    kept: { ...V21, voice_list: [] },
    broken: { ...V21, voice_list: [VOICE] },
    path: '$.voice_list',
    also: ['voice-needs-sound'],
  },
  {
    rule: 'model:kling-v2-1/image_tail',
    kept: { ...V21, mode: 'pro', image_tail: PICTURE },
    broken: { ...V21, image_tail: PICTURE },
    path: '$.image_tail',
  },
  { rule: 'model:kling-v2-1/cfg_scale', kept: V21, broken: { ...V21, cfg_scale: 0.5 }, path: '$.cfg_scale' },
];
