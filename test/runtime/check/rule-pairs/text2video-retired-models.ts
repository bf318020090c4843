// Pairs for what the documents say of the retired models of text2video.create, and for their refusal.
import type { RulePair } from './rule-pair.ts';

const V3 = { model_name: 'kling-v3', prompt: 'a calm sea' };
const V26 = { model_name: 'kling-v2-6', prompt: 'a calm sea' };
const TURBO = { model_name: 'kling-v2-5-turbo', prompt: 'a calm sea' };
const V21_MASTER = { model_name: 'kling-v2-1-master', prompt: 'a calm sea' };
const V2_MASTER = { model_name: 'kling-v2-master', prompt: 'a calm sea' };
const V16 = { model_name: 'kling-v1-6', prompt: 'a calm sea' };
const V1 = { model_name: 'kling-v1', prompt: 'a calm sea' };
const CUT = { multi_shot: true, shot_type: 'intelligence' };

export const text2videoRetiredModelPairs: readonly RulePair[] = [
  {
    rule: 'model:kling-v2-1-master/duration',
    kept: { ...V21_MASTER, duration: '10' },
    broken: { ...V21_MASTER, duration: '9' },
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
    rule: 'model:kling-v2-1-master/cfg_scale',
    kept: V21_MASTER,
    broken: { ...V21_MASTER, cfg_scale: 1 },
    path: '$.cfg_scale',
  },
  {
    rule: 'model:kling-v2-master/duration',
    kept: { ...V2_MASTER, duration: '10' },
    broken: { ...V2_MASTER, duration: '11' },
    path: '$.duration',
  },
  { rule: 'model:kling-v2-master/mode', kept: V2_MASTER, broken: { ...V2_MASTER, mode: 'std' }, path: '$.mode' },
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
    rule: 'model:kling-v2-master/cfg_scale',
    kept: V2_MASTER,
    broken: { ...V2_MASTER, cfg_scale: 0.7 },
    path: '$.cfg_scale',
  },
  {
    rule: 'model:kling-v1-6/duration',
    kept: { ...V16, duration: '10' },
    broken: { ...V16, duration: '4' },
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
    rule: 'model:kling-v1/duration',
    kept: { ...V1, duration: '10' },
    broken: { ...V1, duration: '12' },
    path: '$.duration',
  },
  { rule: 'model:kling-v1/mode', kept: { ...V1, mode: 'pro' }, broken: { ...V1, mode: '4k' }, path: '$.mode' },
  { rule: 'model:kling-v1/sound', kept: { ...V1, sound: 'off' }, broken: { ...V1, sound: 'on' }, path: '$.sound' },
  {
    rule: 'model:kling-v1/multi_shot',
    kept: { ...V1, multi_shot: false },
    broken: { ...V1, ...CUT },
    path: '$.multi_shot',
  },
  { rule: 'rejected:1', kept: V3, broken: V1, path: '$.model_name', status: 'not-evidenced' },
  { rule: 'rejected:2', kept: V26, broken: V16, path: '$.model_name', status: 'not-evidenced' },
  { rule: 'rejected:3', kept: V3, broken: V2_MASTER, path: '$.model_name', status: 'not-evidenced' },
  { rule: 'rejected:4', kept: TURBO, broken: V21_MASTER, path: '$.model_name', status: 'not-evidenced' },
];
