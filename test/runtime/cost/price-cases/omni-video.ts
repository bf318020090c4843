// Prices of omniVideo.create: seconds of the clip, or of the reference video where that is edited, by model, mode, sound and reference.
import type { Body, PriceCase } from './price-case.ts';

const V3 = { model_name: 'kling-v3-omni', prompt: 'a calm sea', aspect_ratio: '16:9' } as const;
const O1 = { ...V3, model_name: 'kling-video-o1' } as const;
const CLIP = 'https://example.com/a.mp4';
const FEATURE = { video_list: [{ video_url: CLIP, refer_type: 'feature' }] } as const;
const BASE = { video_list: [{ video_url: CLIP, refer_type: 'base' }] } as const;

const of = (body: Body, more: Body): Body => ({ ...body, ...more });

export const omniVideoPrices: readonly PriceCase[] = [
  {
    price: 'v3-omni-silent-std',
    body: of(V3, { mode: 'std', duration: '7' }),
    costs: '7 x 0.6 = 4.2 video, 0.588 USD',
  },
  { price: 'v3-omni-silent-pro', body: of(V3, { mode: 'pro' }), costs: '5 x 0.8 = 4 video, 0.56 USD' },
  { price: 'v3-omni-sound-std', body: of(V3, { sound: 'on', mode: 'std' }), costs: '5 x 0.8 = 4 video, 0.56 USD' },
  {
    price: 'v3-omni-sound-pro',
    body: of(V3, { sound: 'on', mode: 'pro', duration: '10' }),
    costs: '10 x 1.0 = 10 video, 1.4 USD',
  },
  { price: 'v3-omni-4k', body: of(V3, { mode: '4k', duration: '15' }), costs: '15 x 3.0 = 45 video, 6.3 USD' },
  {
    price: 'v3-omni-video-std',
    body: of(V3, { ...FEATURE, mode: 'std', duration: '10' }),
    costs: '10 x 0.9 = 9 video, 1.26 USD',
  },
  {
    price: 'v3-omni-video-std',
    body: of(V3, { ...BASE, mode: 'std' }),
    given: { reference_video_seconds: 8.5 },
    costs: '9 x 0.9 = 8.1 video, 1.134 USD',
  },
  {
    price: 'v3-omni-video-std',
    body: of(V3, { ...BASE, mode: 'std' }),
    given: { reference_video_seconds: 8.49 },
    costs: '8 x 0.9 = 7.2 video, 1.008 USD',
  },
  { price: 'v3-omni-video-std', body: of(V3, { ...BASE, mode: 'std' }), costs: 'unknown: 0.9 video a second' },
  { price: 'v3-omni-video-pro', body: of(V3, { ...FEATURE, mode: 'pro' }), costs: '5 x 1.2 = 6 video, 0.84 USD' },
  { price: 'v3-omni-video-4k', body: of(V3, { ...FEATURE, mode: '4k' }), costs: '5 x 3.0 = 15 video, 2.1 USD' },
  { price: 'o1-std', body: of(O1, { mode: 'std' }), costs: '5 x 0.6 = 3 video, 0.42 USD' },
  { price: 'o1-pro', body: of(O1, { mode: 'pro', duration: '10' }), costs: '10 x 0.8 = 8 video, 1.12 USD' },
  { price: 'o1-video-std', body: of(O1, { ...FEATURE, mode: 'std' }), costs: '5 x 0.9 = 4.5 video, 0.63 USD' },
  {
    price: 'o1-video-pro',
    body: of(O1, { ...BASE, mode: 'pro' }),
    given: { reference_video_seconds: 7 },
    costs: '7 x 1.2 = 8.4 video, 1.176 USD',
  },
];
