// Pairs for the rules of textToSpeech.create, textToAudio.create and videoToAudio.create.
import type { RulePair } from './rule-pair.ts';

const SPEECH = { text: 'The ferry leaves at nine.', voice_id: 'oversea_male1', voice_language: 'en' };
const SOUND = { prompt: 'rain on a tin roof', duration: 3 };
const OWN_VIDEO = { video_url: 'https://example.com/harbour.mp4' };
const MADE_VIDEO = { video_id: '704990012345679999' };

export const textToSpeechPairs: readonly RulePair[] = [
  {
    rule: 'language-of-the-voice',
    kept: SPEECH,
    keptGiven: { voice_speaks_zh: false, voice_speaks_en: true },
    broken: SPEECH,
    brokenGiven: { voice_speaks_zh: true, voice_speaks_en: false },
    path: '$.voice_language',
  },
  {
    rule: 'speed-one-decimal',
    kept: { ...SPEECH, voice_speed: 1.1 },
    broken: { ...SPEECH, voice_speed: 1.15 },
    path: '$.voice_speed',
  },
];

export const textToAudioPairs: readonly RulePair[] = [
  {
    rule: 'duration-one-decimal',
    kept: { ...SOUND, duration: 8.7 },
    broken: { ...SOUND, duration: 8.74 },
    path: '$.duration',
  },
];

export const videoToAudioPairs: readonly RulePair[] = [
  {
    rule: 'video-given',
    kept: MADE_VIDEO,
    broken: { video_id: '', bgm_prompt: 'slow piano' },
    path: '$.video_id',
  },
  {
    rule: 'one-video-only',
    kept: OWN_VIDEO,
    broken: { ...OWN_VIDEO, ...MADE_VIDEO },
    path: '$.video_url',
  },
  {
    rule: 'video-length',
    kept: OWN_VIDEO,
    keptGiven: { video_seconds: 20 },
    broken: OWN_VIDEO,
    brokenGiven: { video_seconds: 20.5 },
    path: '$.video_id',
  },
  {
    rule: 'video-kept',
    kept: MADE_VIDEO,
    keptGiven: { video_is_kept: true },
    broken: MADE_VIDEO,
    brokenGiven: { video_is_kept: false },
    path: '$.video_id',
  },
];
