// Prices of image2video.create: seconds of the clip, by model, mode, sound and voices.
import type { Body, PriceCase } from './price-case.ts';

const V3 = { model_name: 'kling-v3', prompt: 'a calm sea', image: 'iVBORw0KGgo=' } as const;
const V26 = { ...V3, model_name: 'kling-v2-6' } as const;
const TURBO = { ...V3, model_name: 'kling-v2-5-turbo' } as const;
const VOICE = { prompt: '<<<voice_1>>> says so', voice_list: [{ voice_id: '829836802793406551' }] } as const;

const of = (body: Body, more: Body): Body => ({ ...body, ...more });

export const image2videoPrices: readonly PriceCase[] = [
  { price: 'v3-silent-std', body: of(V3, {}), costs: '5 x 0.6 = 3 video, 0.42 USD' },
  { price: 'v3-silent-pro', body: of(V3, { mode: 'pro', duration: '7' }), costs: '7 x 0.8 = 5.6 video, 0.784 USD' },
  { price: 'v3-sound-std', body: of(V3, { sound: 'on' }), costs: '5 x 0.9 = 4.5 video, 0.63 USD' },
  {
    price: 'v3-sound-pro',
    body: of(V3, { sound: 'on', mode: 'pro', duration: '15' }),
    costs: '15 x 1.2 = 18 video, 2.52 USD',
  },
  { price: 'v3-4k', body: of(V3, { mode: '4k', duration: '3' }), costs: '3 x 3.0 = 9 video, 1.26 USD' },
  { price: 'v2-6-silent-std', body: of(V26, { duration: '10' }), costs: '10 x 0.3 = 3 video, 0.42 USD' },
  { price: 'v2-6-silent-pro', body: of(V26, { mode: 'pro' }), costs: '5 x 0.5 = 2.5 video, 0.35 USD' },
  { price: 'v2-6-sound-pro', body: of(V26, { mode: 'pro', sound: 'on' }), costs: '5 x 1.0 = 5 video, 0.7 USD' },
  {
    price: 'v2-6-voice-pro',
    body: of(V26, { ...VOICE, mode: 'pro', sound: 'on', duration: '10' }),
    costs: '10 x 1.2 = 12 video, 1.68 USD',
  },
  { price: 'v2-5-turbo-std', body: of(TURBO, {}), costs: '5 x 0.3 = 1.5 video, 0.21 USD' },
  { price: 'v2-5-turbo-pro', body: of(TURBO, { mode: 'pro', duration: '10' }), costs: '10 x 0.5 = 5 video, 0.7 USD' },
];
