// Pairs for the rules of omniVideo.create on prompt and shots.
import type { RulePair } from './rule-pair.ts';

const VIDEO = { video_url: 'https://example.com/a.mp4', refer_type: 'feature' };
const EDIT = { video_url: 'https://example.com/a.mp4', refer_type: 'base' };
const OMNI = { model_name: 'kling-v3-omni', prompt: 'a calm sea' };
const WIDE = { ...OMNI, aspect_ratio: '16:9' };
const SHOTS = { model_name: 'kling-v3-omni', multi_shot: true, shot_type: 'customize', aspect_ratio: '16:9' };

function shot(index: number, duration: string) {
  return { index, prompt: 'waves', duration };
}

export const omniVideoShotPairs: readonly RulePair[] = [
  {
    rule: 'required:shot_type',
    kept: { ...WIDE, multi_shot: true, shot_type: 'intelligence' },
    broken: { ...WIDE, multi_shot: true },
    path: '$.shot_type',
  },
  {
    rule: 'required:prompt',
    kept: { model_name: 'kling-v3-omni', prompt: 'a calm sea', aspect_ratio: '16:9' },
    broken: { model_name: 'kling-v3-omni', prompt: '', aspect_ratio: '16:9' },
    path: '$.prompt',
  },
  {
    rule: 'required:multi_prompt',
    kept: { ...SHOTS, multi_prompt: [shot(1, '5')] },
    broken: SHOTS,
    path: '$.multi_prompt',
  },
  {
    rule: 'base-video-single-shot',
    kept: { ...OMNI, video_list: [EDIT], multi_shot: false },
    broken: { ...OMNI, video_list: [EDIT], multi_shot: true, shot_type: 'intelligence' },
    path: '$.multi_shot',
  },
  {
    rule: 'feature-video-multi-shot',
    kept: { ...WIDE, video_list: [VIDEO], multi_shot: true, shot_type: 'intelligence' },
    broken: { ...SHOTS, video_list: [VIDEO], multi_prompt: [shot(1, '5')] },
    path: '$.shot_type',
  },
  {
    rule: 'shots-need-multi-shot',
    kept: { ...WIDE, multi_shot: false, multi_prompt: [] },
    broken: { ...WIDE, multi_shot: false, multi_prompt: [shot(1, '5')] },
    path: '$.shot_type',
  },
  {
    rule: 'shots-in-order',
    kept: { ...SHOTS, multi_prompt: [shot(1, '2'), shot(2, '3')] },
    broken: { ...SHOTS, multi_prompt: [shot(2, '2'), shot(1, '3')] },
    path: '$.multi_prompt',
  },
  {
    rule: 'shot-duration-bounds',
    kept: { ...SHOTS, multi_prompt: [shot(1, '1'), shot(2, '4')] },
    broken: { ...SHOTS, multi_prompt: [shot(1, '0'), shot(2, '5')] },
    path: '$.multi_prompt',
  },
  {
    rule: 'shot-durations-sum',
    kept: { ...SHOTS, duration: '6', multi_prompt: [shot(1, '2'), shot(2, '4')] },
    broken: { ...SHOTS, multi_prompt: [shot(1, '2'), shot(2, '4')] },
    path: '$.multi_prompt',
  },
];
