// Pairs for videoExtend.create. Its rules are about the source video, which only the caller knows.
import type { RulePair } from './rule-pair.ts';

const BODY = { video_id: '704990012345670001', prompt: 'a second boat comes in' };
const V16 = { source_model: 'kling-v1-6' };
const V1 = { source_model: 'kling-v1' };

export const videoExtendPairs: readonly RulePair[] = [
  {
    rule: 'source-model',
    kept: BODY,
    keptGiven: { source_model: 'kling-v1-5' },
    broken: BODY,
    brokenGiven: { source_model: 'kling-v3' },
    path: '$.video_id',
  },
  {
    rule: 'source-route',
    kept: BODY,
    keptGiven: { source_route: 'video-extend' },
    broken: BODY,
    brokenGiven: { source_route: 'other' },
    path: '$.video_id',
  },
  {
    rule: 'source-age',
    kept: BODY,
    keptGiven: { source_age_days: 29.5 },
    broken: BODY,
    brokenGiven: { source_age_days: 30 },
    path: '$.video_id',
  },
  {
    rule: 'total-length',
    kept: BODY,
    keptGiven: { source_seconds: 176 },
    broken: BODY,
    brokenGiven: { source_seconds: 176.1 },
    path: '$.video_id',
  },
  {
    rule: 'kling-v1-source-negative-prompt',
    kept: { ...BODY, negative_prompt: 'birds' },
    keptGiven: V16,
    broken: { ...BODY, negative_prompt: 'birds' },
    brokenGiven: V1,
    path: '$.negative_prompt',
  },
  {
    rule: 'kling-v1-source-cfg-scale',
    kept: BODY,
    keptGiven: V1,
    broken: { ...BODY, cfg_scale: 0.5 },
    brokenGiven: V1,
    path: '$.cfg_scale',
  },
];
