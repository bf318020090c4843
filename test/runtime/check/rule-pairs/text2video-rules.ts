// Pairs for the rules between fields of text2video.create.
import type { RulePair } from './rule-pair.ts';

const V3 = { model_name: 'kling-v3', prompt: 'a calm sea' };
const V1 = { model_name: 'kling-v1', prompt: 'a calm sea' };
const SHOTS = { model_name: 'kling-v3', multi_shot: true, shot_type: 'customize' };
const ZOOM = { type: 'simple', config: { zoom: 4 } };

function shot(index: number, duration: string) {
  return { index, prompt: 'waves', duration };
}

export const text2videoRulePairs: readonly RulePair[] = [
  {
    rule: 'required:shot_type',
    kept: { ...V3, multi_shot: true, shot_type: 'intelligence' },
    broken: { ...V3, multi_shot: true },
    path: '$.shot_type',
  },
  { rule: 'required:prompt', kept: V3, broken: { model_name: 'kling-v3' }, path: '$.prompt' },
  {
    rule: 'required:multi_prompt',
    kept: { ...SHOTS, multi_prompt: [shot(1, '5')] },
    broken: { ...SHOTS, multi_prompt: [] },
    path: '$.multi_prompt',
  },
  {
    rule: 'required:camera_control.config',
    kept: { ...V1, camera_control: ZOOM },
    broken: { ...V1, camera_control: { type: 'simple' } },
    path: '$.camera_control.config',
  },
  {
    rule: 'shots-need-multi-shot',
    kept: { ...V3, multi_shot: false },
    broken: { ...V3, multi_shot: false, shot_type: 'intelligence' },
    path: '$.shot_type',
  },
  {
    rule: 'shots-in-order',
    kept: { ...SHOTS, multi_prompt: [shot(1, '2'), shot(2, '3')] },
    broken: { ...SHOTS, multi_prompt: [shot(0, '2'), shot(1, '3')] },
    path: '$.multi_prompt',
  },
  {
    rule: 'shot-duration-bounds',
    kept: { ...SHOTS, multi_prompt: [shot(1, '5')] },
    broken: { ...SHOTS, multi_prompt: [shot(1, '5'), shot(2, '0')] },
    path: '$.multi_prompt',
  },
  {
    rule: 'shot-durations-sum',
    kept: { ...SHOTS, duration: '15', multi_prompt: [shot(1, '7'), shot(2, '8')] },
    broken: { ...SHOTS, duration: '15', multi_prompt: [shot(1, '7'), shot(2, '7')] },
    path: '$.multi_prompt',
  },
  {
    rule: 'camera-control-scope',
    kept: { ...V1, camera_control: ZOOM },
    broken: { ...V3, camera_control: ZOOM },
    path: '$.model_name',
  },
  {
    rule: 'camera-config-only-for-simple',
    kept: { ...V1, camera_control: { type: 'down_back' } },
    broken: { ...V1, camera_control: { type: 'down_back', config: { zoom: 4 } } },
    path: '$.camera_control.config',
  },
  {
    rule: 'camera-config-one-axis',
    kept: { ...V1, camera_control: { type: 'simple', config: { zoom: 4, pan: 0 } } },
    broken: { ...V1, camera_control: { type: 'simple', config: { zoom: 4, pan: 1 } } },
    path: '$.camera_control.config.horizontal',
  },
];
