// Pairs for the rules of faceIdentification.identify.
import type { RulePair } from './rule-pair.ts';

const OWN = { video_id: '829836802793406551', video_url: '' };
const RECENT = { own_video_seconds: 60, own_video_age_days: 29.5 };

export const faceIdentificationPairs: readonly RulePair[] = [
  {
    rule: 'one-video',
    kept: { video_id: '', video_url: 'https://example.com/a.mp4' },
    broken: { ...OWN, video_url: 'https://example.com/a.mp4' },
    brokenGiven: RECENT,
    path: '$.video_id',
  },
  {
    rule: 'own-video-length',
    kept: OWN,
    keptGiven: RECENT,
    broken: OWN,
    brokenGiven: { ...RECENT, own_video_seconds: 60.5 },
    path: '$.video_id',
  },
  {
    rule: 'own-video-age',
    kept: OWN,
    keptGiven: RECENT,
    broken: OWN,
    brokenGiven: { ...RECENT, own_video_age_days: 31 },
    path: '$.video_id',
  },
];
