// Prices of text2video.create: seconds of the clip, by model, mode and sound.
import type { Body, PriceCase } from './price-case.ts';

const V3 = { model_name: 'kling-v3', prompt: 'a calm sea' } as const;
const V26 = { ...V3, model_name: 'kling-v2-6' } as const;
const TURBO = { ...V3, model_name: 'kling-v2-5-turbo' } as const;

const of = (body: Body, more: Body): Body => ({ ...body, ...more });

export const text2videoPrices: readonly PriceCase[] = [
  { price: 'v3-silent-std', body: of(V3, {}), costs: '5 x 0.6 = 3 video, 0.42 USD' },
  { price: 'v3-silent-pro', body: of(V3, { mode: 'pro', duration: '7' }), costs: '7 x 0.8 = 5.6 video, 0.784 USD' },
  { price: 'v3-sound-std', body: of(V3, { sound: 'on', duration: '3' }), costs: '3 x 0.9 = 2.7 video, 0.378 USD' },
  {
    price: 'v3-sound-pro',
    body: of(V3, { sound: 'on', mode: 'pro', duration: '15' }),
    costs: '15 x 1.2 = 18 video, 2.52 USD',
  },
  { price: 'v3-4k', body: of(V3, { mode: '4k', sound: 'on' }), costs: '5 x 3.0 = 15 video, 2.1 USD' },
  { price: 'v2-6-silent-std', body: of(V26, {}), costs: '5 x 0.3 = 1.5 video, 0.21 USD' },
  { price: 'v2-6-silent-pro', body: of(V26, { mode: 'pro', duration: '10' }), costs: '10 x 0.5 = 5 video, 0.7 USD' },
  { price: 'v2-6-sound-pro', body: of(V26, { mode: 'pro', sound: 'on' }), costs: '5 x 1.0 = 5 video, 0.7 USD' },
  { price: 'v2-5-turbo-std', body: of(TURBO, { duration: '10' }), costs: '10 x 0.3 = 3 video, 0.42 USD' },
  { price: 'v2-5-turbo-pro', body: of(TURBO, { mode: 'pro' }), costs: '5 x 0.5 = 2.5 video, 0.35 USD' },
];
