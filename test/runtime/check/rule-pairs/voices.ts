// Pairs for the rules of voices.create and voices.delete.
import type { RulePair } from './rule-pair.ts';

const RECORDING = { voice_name: 'Harbour master', voice_url: 'https://example.com/harbour.mp3' };
const VIDEO = { voice_name: 'Harbour master', video_id: '704990012345679999' };

export const voicesCreatePairs: readonly RulePair[] = [
  {
    rule: 'material-given',
    kept: RECORDING,
    broken: { voice_name: 'Harbour master', voice_url: '', video_id: '' },
    path: '$.voice_url',
  },
  {
    rule: 'voice-length',
    kept: RECORDING,
    keptGiven: { voice_seconds: 30 },
    broken: RECORDING,
    brokenGiven: { voice_seconds: 4.9 },
    path: '$.voice_url',
  },
  {
    rule: 'video-origin',
    kept: VIDEO,
    keptGiven: { video_origin: 'kling-v2-6-with-sound' },
    broken: VIDEO,
    brokenGiven: { video_origin: 'other' },
    path: '$.video_id',
  },
];

export const voicesDeletePairs: readonly RulePair[] = [
  {
    rule: 'own-voices-only',
    kept: { voice_id: '850012345678901234' },
    keptGiven: { voice_is_own: true },
    broken: { voice_id: '850012345678901234' },
    brokenGiven: { voice_is_own: false },
    path: '$.voice_id',
  },
];
