// Pairs for what each model of image2video.create takes: the oldest.
import type { RulePair } from './rule-pair.ts';

const PICTURE = 'https://example.com/a.png';
const ELEMENT = { element_id: '829836802793406551' };
const VOICE = { voice_id: 'voice-a' };
const CUT = { multi_shot: true, shot_type: 'intelligence' };
const V2_MASTER = { model_name: 'kling-v2-master', prompt: 'the sea moves', image: PICTURE };
const V16 = { model_name: 'kling-v1-6', prompt: 'the sea moves', image: PICTURE };
const V15 = { model_name: 'kling-v1-5', prompt: 'the sea moves', image: PICTURE };
const V1 = { model_name: 'kling-v1', prompt: 'the sea moves', image: PICTURE };

export const image2videoOldModelPairs: readonly RulePair[] = [
  {
    rule: 'model:kling-v2-master/duration',
    kept: { ...V2_MASTER, duration: '10' },
    broken: { ...V2_MASTER, duration: '7' },
    path: '$.duration',
  },
  { rule: 'model:kling-v2-master/mode', kept: V2_MASTER, broken: { ...V2_MASTER, mode: 'pro' }, path: '$.mode' },
  {
    rule: 'model:kling-v2-master/sound',
    kept: { ...V2_MASTER, sound: 'off' },
    broken: { ...V2_MASTER, sound: 'on' },
    path: '$.sound',
  },
  {
    rule: 'model:kling-v2-master/multi_shot',
    kept: { ...V2_MASTER, multi_shot: false },
    broken: { ...V2_MASTER, ...CUT },
    path: '$.multi_shot',
  },
  {
    rule: 'model:kling-v2-master/element_list',
    kept: { ...V2_MASTER, element_list: [] },
    broken: { ...V2_MASTER, element_list: [ELEMENT] },
    path: '$.element_list',
  },
  {
    rule: 'model:kling-v2-master/voice_list',
    kept: { ...V2_MASTER, voice_list: [] },
    broken: { ...V2_MASTER, voice_list: [VOICE] },
    path: '$.voice_list',
    also: ['voice-needs-sound'],
  },
  {
    rule: 'model:kling-v2-master/image_tail',
    kept: { ...V2_MASTER, image_tail: '' },
    broken: { ...V2_MASTER, image_tail: PICTURE },
    path: '$.image_tail',
  },
  {
    rule: 'model:kling-v2-master/cfg_scale',
    kept: V2_MASTER,
    broken: { ...V2_MASTER, cfg_scale: 0.2 },
    path: '$.cfg_scale',
  },
  {
    rule: 'model:kling-v1-6/duration',
    kept: { ...V16, duration: '5' },
    broken: { ...V16, duration: '9' },
    path: '$.duration',
  },
  { rule: 'model:kling-v1-6/mode', kept: { ...V16, mode: 'pro' }, broken: { ...V16, mode: '4k' }, path: '$.mode' },
  { rule: 'model:kling-v1-6/sound', kept: { ...V16, sound: 'off' }, broken: { ...V16, sound: 'on' }, path: '$.sound' },
  {
    rule: 'model:kling-v1-6/multi_shot',
    kept: { ...V16, multi_shot: false },
    broken: { ...V16, ...CUT },
    path: '$.multi_shot',
  },
  {
    rule: 'model:kling-v1-6/element_list',
    kept: { ...V16, element_list: [] },
    broken: { ...V16, element_list: [ELEMENT] },
    path: '$.element_list',
  },
  {
    rule: 'model:kling-v1-6/voice_list',
    kept: { ...V16, voice_list: [] },
    broken: { ...V16, voice_list: [VOICE] },
    path: '$.voice_list',
    also: ['voice-needs-sound'],
  },
  {
    rule: 'model:kling-v1-6/image_tail',
    kept: { ...V16, mode: 'pro', image_tail: PICTURE },
    broken: { ...V16, image_tail: PICTURE },
    path: '$.image_tail',
  },
  {
    rule: 'model:kling-v1-5/duration',
    kept: { ...V15, duration: '10' },
    broken: { ...V15, duration: '13' },
    path: '$.duration',
  },
  { rule: 'model:kling-v1-5/mode', kept: { ...V15, mode: 'pro' }, broken: { ...V15, mode: '4k' }, path: '$.mode' },
  { rule: 'model:kling-v1-5/sound', kept: { ...V15, sound: 'off' }, broken: { ...V15, sound: 'on' }, path: '$.sound' },
  {
    rule: 'model:kling-v1-5/multi_shot',
    kept: { ...V15, multi_shot: false },
    broken: { ...V15, ...CUT },
    path: '$.multi_shot',
  },
  {
    rule: 'model:kling-v1-5/element_list',
    kept: { ...V15, element_list: [] },
    broken: { ...V15, element_list: [ELEMENT] },
    path: '$.element_list',
  },
  {
    rule: 'model:kling-v1-5/voice_list',
    kept: { ...V15, voice_list: [] },
    broken: { ...V15, voice_list: [VOICE] },
    path: '$.voice_list',
    also: ['voice-needs-sound'],
  },
  {
    rule: 'model:kling-v1-5/image_tail',
    kept: { ...V15, mode: 'pro', image_tail: PICTURE },
    broken: { ...V15, image_tail: PICTURE },
    path: '$.image_tail',
  },
  {
    rule: 'model:kling-v1/duration',
    kept: { ...V1, duration: '10' },
    broken: { ...V1, duration: '14' },
    path: '$.duration',
  },
  { rule: 'model:kling-v1/mode', kept: { ...V1, mode: 'std' }, broken: { ...V1, mode: '4k' }, path: '$.mode' },
  { rule: 'model:kling-v1/sound', kept: { ...V1, sound: 'off' }, broken: { ...V1, sound: 'on' }, path: '$.sound' },
  {
    rule: 'model:kling-v1/multi_shot',
    kept: { ...V1, multi_shot: false },
    broken: { ...V1, ...CUT },
    path: '$.multi_shot',
  },
  {
    rule: 'model:kling-v1/element_list',
    kept: { ...V1, element_list: [] },
    broken: { ...V1, element_list: [ELEMENT] },
    path: '$.element_list',
  },
  {
    rule: 'model:kling-v1/voice_list',
    kept: { ...V1, voice_list: [] },
    broken: { ...V1, voice_list: [VOICE] },
    path: '$.voice_list',
    also: ['voice-needs-sound'],
  },
  {
    rule: 'model:kling-v1/image_tail',
    kept: { ...V1, image_tail: PICTURE },
    broken: { ...V1, duration: '10', image_tail: PICTURE },
    path: '$.image_tail',
  },
];
