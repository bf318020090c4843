// Prices of the routes that make pictures: each picture, by model and resolution.
import type { Body, PriceCase } from './price-case.ts';

const PICTURE = 'iVBORw0KGgo=';
const OMNI = { model_name: 'kling-v3-omni', prompt: 'a calm sea' } as const;
const SERIES = { ...OMNI, result_type: 'series' } as const;

const of = (body: Body, more: Body): Body => ({ ...body, ...more });

export const omniImagePrices: readonly PriceCase[] = [
  { price: 'o1', body: { prompt: 'a calm sea', n: 3 }, costs: '3 x 8.0 = 24 image, 0.084 USD' },
  { price: 'v3-omni-single', body: of(OMNI, {}), costs: '1 x 8.0 = 8 image, 0.028 USD' },
  { price: 'v3-omni-single-4k', body: of(OMNI, { resolution: '4k', n: 2 }), costs: '2 x 16.0 = 32 image, 0.112 USD' },
  { price: 'v3-omni-series', body: of(SERIES, {}), costs: '4 x 8.0 = 32 image, 0.112 USD' },
  { price: 'v3-omni-series', body: of(SERIES, { series_amount: 9 }), costs: '9 x 8.0 = 72 image, 0.252 USD' },
  {
    price: 'v3-omni-series-4k',
    body: of(SERIES, { resolution: '4k', series_amount: 2 }),
    costs: '2 x 16.0 = 32 image, 0.112 USD',
  },
  { price: 'v3-omni-auto', body: of(SERIES, { series_amount: 'auto' }), costs: 'unknown: 8.0 image a image' },
  {
    price: 'v3-omni-auto-4k',
    body: of(SERIES, { resolution: '4k', series_amount: 'auto' }),
    costs: 'unknown: 16.0 image a image',
  },
];

export const imageGenerationPrices: readonly PriceCase[] = [
  { price: 'v3', body: { prompt: 'a calm sea' }, costs: '1 x 8.0 = 8 image, 0.028 USD' },
  {
    price: 'v2-1-text',
    body: { model_name: 'kling-v2-1', prompt: 'a calm sea', n: 9 },
    costs: '9 x 4.0 = 36 image, 0.126 USD',
  },
  {
    price: 'v2-1-picture',
    body: { model_name: 'kling-v2-1', prompt: 'a calm sea', image: PICTURE },
    costs: '1 x 8.0 = 8 image, 0.028 USD',
  },
];

export const multiImage2ImagePrices: readonly PriceCase[] = [
  {
    price: 'picture',
    body: { subject_image_list: [{ subject_image: PICTURE }, { subject_image: PICTURE }], n: 2 },
    costs: '2 x 16 = 32 image, 0.112 USD',
  },
];

export const imageExpandPrices: readonly PriceCase[] = [
  {
    price: 'picture',
    body: {
      image: PICTURE,
      up_expansion_ratio: 0.5,
      down_expansion_ratio: 0,
      left_expansion_ratio: 0,
      right_expansion_ratio: 0,
    },
    costs: '1 x 8 = 8 image, 0.028 USD',
  },
];

export const aiMultiShotPrices: readonly PriceCase[] = [
  { price: 'call', body: { element_frontal_image: PICTURE }, costs: '1 x 20 = 20 image, 0.07 USD' },
];
