// Prices of the newer routes, whose model stands in the path: seconds of the clip, by model, resolution and sound.
import type { Body, PriceCase } from './price-case.ts';

const FRAME = { type: 'first_frame', url: 'https://example.com/a.png' };
const VOICES = [
  { type: 'prompt', text: '@ann says so' },
  { type: 'voice', voice_id: '829836802793406551', id: 'ann' },
];

const text = (settings: Body): Body => ({ prompt: 'a calm sea', settings });
const image = (settings: Body, ...more: readonly Body[]): Body => ({ contents: [FRAME, ...more], settings });

/** What both routes charge alike. */
function both(route: string, body: (settings: Body) => Body): readonly PriceCase[] {
  const [v3, turbo, v26, v25] = ['3.0', '3.0-turbo', '2.6', '2.5-turbo'].map((model) => `/${route}/kling-${model}`);
  const at = (path: string | undefined): { readonly route: string } => ({ route: path ?? '' });
  return [
    { price: 'v3-silent-720p', ...at(v3), body: body({}), costs: '5 x 0.6 = 3 video, 0.42 USD' },
    {
      price: 'v3-silent-1080p',
      ...at(v3),
      body: body({ resolution: '1080p', duration: 7 }),
      costs: '7 x 0.8 = 5.6 video, 0.784 USD',
    },
    { price: 'v3-sound-720p', ...at(v3), body: body({ audio: 'native' }), costs: '5 x 0.9 = 4.5 video, 0.63 USD' },
    {
      price: 'v3-sound-1080p',
      ...at(v3),
      body: body({ audio: 'native', resolution: '1080p', duration: 15 }),
      costs: '15 x 1.2 = 18 video, 2.52 USD',
    },
    {
      price: 'v3-4k',
      ...at(v3),
      body: body({ resolution: '4k', audio: 'native', duration: 3 }),
      costs: '3 x 3.0 = 9 video, 1.26 USD',
    },
    { price: 'turbo-720p', ...at(turbo), body: body({}), costs: '5 x 0.8 = 4 video, 0.56 USD' },
    {
      price: 'turbo-1080p',
      ...at(turbo),
      body: body({ resolution: '1080p', duration: 10 }),
      costs: '10 x 1.0 = 10 video, 1.4 USD',
    },
    { price: 'v2-6-silent-720p', ...at(v26), body: body({}), costs: '5 x 0.3 = 1.5 video, 0.21 USD' },
    {
      price: 'v2-6-silent-1080p',
      ...at(v26),
      body: body({ resolution: '1080p', duration: 10 }),
      costs: '10 x 0.5 = 5 video, 0.7 USD',
    },
    {
      price: 'v2-6-sound-1080p',
      ...at(v26),
      body: body({ resolution: '1080p', audio: 'native' }),
      costs: '5 x 1.0 = 5 video, 0.7 USD',
    },
    { price: 'v2-5-turbo-720p', ...at(v25), body: body({ duration: 10 }), costs: '10 x 0.3 = 3 video, 0.42 USD' },
    {
      price: 'v2-5-turbo-1080p',
      ...at(v25),
      body: body({ resolution: '1080p' }),
      costs: '5 x 0.5 = 2.5 video, 0.35 USD',
    },
  ];
}

export const newerTextToVideoPrices: readonly PriceCase[] = both('text-to-video', text);

export const newerImageToVideoPrices: readonly PriceCase[] = [
  ...both('image-to-video', image),
  {
    price: 'v2-6-voice-1080p',
    route: '/image-to-video/kling-2.6',
    body: image({ resolution: '1080p', audio: 'native' }, ...VOICES),
    costs: '5 x 1.2 = 6 video, 0.84 USD',
  },
];

const PROMPT = { type: 'prompt', text: 'a calm sea' };
const CLIP = { type: 'feature_video', url: 'https://example.com/a.mp4', id: 'clip' };
const OMNI = { route: '/omni-video/kling-3.0-omni' } as const;
const O1 = { route: '/omni-video/kling-o1' } as const;
const omni = (settings: Body): Body => ({ contents: [PROMPT], settings: { aspect_ratio: '16:9', ...settings } });
const video = (settings: Body): Body => ({ contents: [{ type: 'prompt', text: 'as @clip' }, CLIP], settings });

export const newerOmniVideoPrices: readonly PriceCase[] = [
  { price: 'v3-omni-silent-720p', ...OMNI, body: omni({}), costs: '5 x 0.6 = 3 video, 0.42 USD' },
  {
    price: 'v3-omni-silent-1080p',
    ...OMNI,
    body: omni({ resolution: '1080p', duration: 10 }),
    costs: '10 x 0.8 = 8 video, 1.12 USD',
  },
  { price: 'v3-omni-sound-720p', ...OMNI, body: omni({ audio: 'native' }), costs: '5 x 0.8 = 4 video, 0.56 USD' },
  {
    price: 'v3-omni-sound-1080p',
    ...OMNI,
    body: omni({ audio: 'native', resolution: '1080p' }),
    costs: '5 x 1.0 = 5 video, 0.7 USD',
  },
  { price: 'v3-omni-4k', ...OMNI, body: omni({ resolution: '4k' }), costs: '5 x 3.0 = 15 video, 2.1 USD' },
  { price: 'v3-omni-video-720p', ...OMNI, body: video({}), costs: 'unknown: 0.9 video a second' },
  {
    price: 'v3-omni-video-1080p',
    ...OMNI,
    body: video({ resolution: '1080p' }),
    costs: 'unknown: 1.2 video a second',
  },
  { price: 'v3-omni-video-4k', ...OMNI, body: video({ resolution: '4k' }), costs: 'unknown: 3.0 video a second' },
  { price: 'o1-720p', ...O1, body: omni({}), costs: '5 x 0.6 = 3 video, 0.42 USD' },
  { price: 'o1-1080p', ...O1, body: omni({ resolution: '1080p' }), costs: '5 x 0.8 = 4 video, 0.56 USD' },
  { price: 'o1-video-720p', ...O1, body: video({}), costs: 'unknown: 0.9 video a second' },
  { price: 'o1-video-1080p', ...O1, body: video({ resolution: '1080p' }), costs: 'unknown: 1.2 video a second' },
];

const motion = (resolution: string): Body => ({
  contents: [
    { type: 'image', url: 'https://example.com/a.png' },
    { type: 'video', url: 'https://example.com/a.mp4' },
  ],
  settings: { character_orientation: 'image', resolution },
});
const V3_MOTION = { route: '/motion-control/kling-3.0' } as const;
const V26_MOTION = { route: '/motion-control/kling-2.6' } as const;

export const newerMotionControlPrices: readonly PriceCase[] = [
  { price: 'v3-720p', ...V3_MOTION, body: motion('720p'), costs: 'unknown: 0.9 video a second' },
  { price: 'v3-1080p', ...V3_MOTION, body: motion('1080p'), costs: 'unknown: 1.2 video a second' },
  { price: 'v2-6-720p', ...V26_MOTION, body: motion('720p'), costs: 'unknown: 0.5 video a second' },
  { price: 'v2-6-1080p', ...V26_MOTION, body: motion('1080p'), costs: 'unknown: 0.8 video a second' },
];
