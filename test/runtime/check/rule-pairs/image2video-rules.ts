// Pairs for the rules between fields of image2video.create: requirements, shots, frames.
import type { RulePair } from './rule-pair.ts';

const PICTURE = 'https://example.com/a.png';
const V3 = { model_name: 'kling-v3', prompt: 'the sea moves', image: PICTURE };
const V15_PRO = { model_name: 'kling-v1-5', mode: 'pro', prompt: 'the sea moves', image: PICTURE };
const SHOTS = { model_name: 'kling-v3', image: PICTURE, multi_shot: true, shot_type: 'customize' };
const ZOOM = { type: 'simple', config: { zoom: 4 } };

function shot(index: number, duration: string) {
  return { index, prompt: 'waves', duration };
}

export const image2videoRulePairs: readonly RulePair[] = [
  {
    rule: 'required:shot_type',
    kept: { ...V3, multi_shot: true, shot_type: 'intelligence' },
    broken: { ...V3, multi_shot: true },
    path: '$.shot_type',
  },
  {
    rule: 'required:prompt',
    kept: V3,
    broken: { model_name: 'kling-v3', image: PICTURE },
    path: '$.prompt',
  },
  {
    rule: 'required:multi_prompt',
    kept: { ...SHOTS, multi_prompt: [shot(1, '5')] },
    broken: { ...SHOTS, prompt: 'one long shot' },
    path: '$.multi_prompt',
  },
  {
    rule: 'required:camera_control.config',
    kept: { ...V15_PRO, camera_control: ZOOM },
    broken: { ...V15_PRO, camera_control: { type: 'simple' } },
    path: '$.camera_control.config',
  },
  {
    rule: 'shots-need-multi-shot',
    kept: { ...V3, multi_prompt: [] },
    broken: { ...V3, multi_prompt: [shot(1, '5')] },
    path: '$.shot_type',
  },
  {
    rule: 'shots-in-order',
    kept: { ...SHOTS, multi_prompt: [shot(1, '2'), shot(2, '3')] },
    broken: { ...SHOTS, multi_prompt: [shot(1, '2'), shot(3, '3')] },
    path: '$.multi_prompt',
  },
  {
    rule: 'shot-duration-bounds',
    kept: { ...SHOTS, multi_prompt: [shot(1, '1'), shot(2, '4')] },
    broken: { ...SHOTS, multi_prompt: [shot(1, '-1'), shot(2, '6')] },
    path: '$.multi_prompt',
  },
  {
    rule: 'shot-durations-sum',
    kept: { ...SHOTS, multi_prompt: [shot(1, '2'), shot(2, '3')] },
    broken: { ...SHOTS, multi_prompt: [shot(1, '2'), shot(2, '2')] },
    path: '$.multi_prompt',
  },
  {
    rule: 'frame-given',
    kept: { ...V3, image: 'iVBORw0KGgo=' },
    broken: { ...V3, image: '' },
    path: '$.image',
  },
  {
    rule: 'end-frame-alone',
    kept: { model_name: 'kling-v1-6', mode: 'pro', prompt: 'the sea moves', image_tail: PICTURE },
    broken: { model_name: 'kling-v2-6', mode: 'pro', prompt: 'the sea moves', image_tail: PICTURE },
    path: '$.mode',
  },
  {
    rule: 'base64-without-prefix',
    kept: { ...V3, image: 'iVBORw0KGgo=', image_tail: 'https://example.com/b.png' },
    broken: { ...V3, image: 'data:image/png;base64,iVBORw0KGgo=' },
    path: '$.image',
    hiddenBy: '$.image format',
  },
];
