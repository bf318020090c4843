// Prices of sounds, voices, recognition, motion, lip sync and avatars.
import type { Body, PriceCase } from './price-case.ts';

const PICTURE = 'iVBORw0KGgo=';
const CLIP = 'https://example.com/a.mp4';

export const textToSpeechPrices: readonly PriceCase[] = [
  {
    price: 'speech',
    body: { text: 'good morning', voice_id: 'genshin_vindi2', voice_language: 'en' },
    costs: '1 x 0.05 = 0.05 video, 0.007 USD',
  },
];

export const textToAudioPrices: readonly PriceCase[] = [
  { price: 'sound', body: { prompt: 'waves', duration: 3 }, costs: '1 x 0.25 = 0.25 video, 0.035 USD' },
];

export const videoToAudioPrices: readonly PriceCase[] = [
  { price: 'sound', body: { video_url: CLIP }, costs: '1 x 0.25 = 0.25 video, 0.035 USD' },
];

export const voicesPrices: readonly PriceCase[] = [
  {
    price: 'voice',
    body: { voice_name: 'Ann', voice_url: 'https://example.com/a.mp3' },
    costs: '1 x 0.05 = 0.05 video, 0.007 USD',
  },
];

export const imageRecognitionPrices: readonly PriceCase[] = [
  { price: 'call', body: { image: PICTURE }, costs: '1 x 0.1 = 0.1 video, 0.014 USD' },
];

export const faceIdentificationPrices: readonly PriceCase[] = [
  { price: 'call', body: { video_url: CLIP }, costs: '1 x 0.05 = 0.05 video, 0.007 USD' },
];

const motion = (model_name: string, mode: string): Body => ({
  model_name,
  mode,
  image_url: PICTURE,
  video_url: CLIP,
  character_orientation: 'image',
});

export const motionControlPrices: readonly PriceCase[] = [
  {
    price: 'v3-std',
    body: motion('kling-v3', 'std'),
    given: { reference_video_seconds: 8.5 },
    costs: '9 x 0.9 = 8.1 video, 1.134 USD',
  },
  { price: 'v3-std', body: motion('kling-v3', 'std'), costs: 'unknown: 0.9 video a second' },
  {
    price: 'v3-pro',
    body: motion('kling-v3', 'pro'),
    given: { reference_video_seconds: 3 },
    costs: '3 x 1.2 = 3.6 video, 0.504 USD',
  },
  {
    price: 'v2-6-std',
    body: motion('kling-v2-6', 'std'),
    given: { reference_video_seconds: 10 },
    costs: '10 x 0.5 = 5 video, 0.7 USD',
  },
  {
    price: 'v2-6-pro',
    body: motion('kling-v2-6', 'pro'),
    given: { reference_video_seconds: 4.2 },
    costs: '4 x 0.8 = 3.2 video, 0.448 USD',
  },
];

export const lipSyncPrices: readonly PriceCase[] = [
  {
    price: 'each-5-seconds',
    body: {
      session_id: '1',
      face_choose: [{ face_id: '1', audio_id: '2', sound_start_time: 0, sound_end_time: 4000, sound_insert_time: 0 }],
    },
    costs: 'unknown: 0.5 video a 5 seconds',
  },
];

export const avatarPrices: readonly PriceCase[] = [
  { price: 'std', body: { image: PICTURE, audio_id: '2' }, costs: 'unknown: 0.4 video a second' },
  { price: 'pro', body: { image: PICTURE, audio_id: '2', mode: 'pro' }, costs: 'unknown: 0.8 video a second' },
];
