// Pairs for what each model of text2video.create takes that was still served in October 2026.
import type { RulePair } from './rule-pair.ts';

const V3 = { model_name: 'kling-v3', prompt: 'a calm sea' };
const V26 = { model_name: 'kling-v2-6', prompt: 'a calm sea' };
const TURBO = { model_name: 'kling-v2-5-turbo', prompt: 'a calm sea' };
const CUT = { multi_shot: true, shot_type: 'intelligence' };

export const text2videoModelPairs: readonly RulePair[] = [
  {
    rule: 'model:kling-v3/duration',
    kept: { ...V3, duration: '3' },
    broken: { ...V3, duration: '2' },
    path: '$.duration',
    hiddenBy: '$.duration enum',
  },
  {
    rule: 'model:kling-v3/mode',
    kept: { ...V3, mode: '4k' },
    broken: { ...V3, mode: 'ultra' },
    path: '$.mode',
    hiddenBy: '$.mode enum',
  },
  {
    rule: 'model:kling-v2-6/duration',
    kept: { ...V26, duration: '10' },
    broken: { ...V26, duration: '15' },
    path: '$.duration',
  },
  { rule: 'model:kling-v2-6/mode', kept: { ...V26, mode: 'pro' }, broken: { ...V26, mode: '4k' }, path: '$.mode' },
  {
    rule: 'model:kling-v2-6/sound',
    kept: { ...V26, mode: 'pro', sound: 'on' },
    broken: { ...V26, mode: 'std', sound: 'on' },
    path: '$.sound',
  },
  {
    rule: 'model:kling-v2-6/multi_shot',
    kept: { ...V26, multi_shot: false },
    broken: { ...V26, ...CUT },
    path: '$.multi_shot',
  },
  { rule: 'model:kling-v2-6/cfg_scale', kept: V26, broken: { ...V26, cfg_scale: 0.5 }, path: '$.cfg_scale' },
  {
    rule: 'model:kling-v2-5-turbo/duration',
    kept: { ...TURBO, duration: '5' },
    broken: { ...TURBO, duration: '6' },
    path: '$.duration',
  },
  {
    rule: 'model:kling-v2-5-turbo/mode',
    kept: { ...TURBO, mode: 'std' },
    broken: { ...TURBO, mode: '4k' },
    path: '$.mode',
  },
  {
    rule: 'model:kling-v2-5-turbo/sound',
    kept: { ...TURBO, sound: 'off' },
    broken: { ...TURBO, mode: 'pro', sound: 'on' },
    path: '$.sound',
  },
  {
    rule: 'model:kling-v2-5-turbo/multi_shot',
    kept: { ...TURBO, multi_shot: false },
    broken: { ...TURBO, ...CUT },
    path: '$.multi_shot',
  },
  { rule: 'model:kling-v2-5-turbo/cfg_scale', kept: TURBO, broken: { ...TURBO, cfg_scale: 0 }, path: '$.cfg_scale' },
];
