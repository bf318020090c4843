// Pairs for omniImage.create: references, series and what each model takes.
import type { RulePair } from './rule-pair.ts';

const IMAGE = { image: 'https://example.com/a.png' };
const ELEMENT = { element_id: 829836802793406551n };
const OMNI = { model_name: 'kling-v3-omni', prompt: 'a calm sea' };
const O1 = { model_name: 'kling-image-o1', prompt: 'a calm sea' };
const SERIES = { ...OMNI, result_type: 'series' };
const FIVE = [IMAGE, IMAGE, IMAGE, IMAGE, IMAGE];
const FIVE_ELEMENTS = [ELEMENT, ELEMENT, ELEMENT, ELEMENT, ELEMENT];

export const omniImagePairs: readonly RulePair[] = [
  {
    rule: 'references-limit',
    kept: { ...OMNI, image_list: FIVE, element_list: FIVE_ELEMENTS },
    broken: { ...OMNI, image_list: [...FIVE, IMAGE], element_list: FIVE_ELEMENTS },
    path: '$.image_list',
  },
  {
    rule: 'multi-image-elements',
    kept: { ...OMNI, element_list: [ELEMENT] },
    keptGiven: { video_character_elements: 0 },
    broken: { ...OMNI, element_list: [ELEMENT, ELEMENT] },
    brokenGiven: { video_character_elements: 1 },
    path: '$.element_list',
  },
  {
    rule: 'series-amount-values',
    kept: { ...SERIES, series_amount: 'auto' },
    broken: { ...SERIES, series_amount: 10 },
    path: '$.series_amount',
  },
  {
    rule: 'series-amount-for-series',
    kept: { ...SERIES, series_amount: 2 },
    broken: { ...OMNI, series_amount: 2 },
    path: '$.series_amount',
  },
  {
    rule: 'n-for-single',
    kept: { ...OMNI, result_type: 'single', n: 9 },
    broken: { ...SERIES, n: 9 },
    path: '$.n',
  },
  {
    rule: 'model:kling-v3-omni/resolution',
    kept: { ...OMNI, resolution: '4k' },
    broken: { ...OMNI, resolution: '8k' },
    path: '$.resolution',
    hiddenBy: '$.resolution enum',
  },
  {
    rule: 'model:kling-image-o1/resolution',
    kept: { ...O1, resolution: '2k' },
    broken: { ...O1, resolution: '4k' },
    path: '$.resolution',
  },
  {
    rule: 'model:kling-v3-omni/result_type',
    kept: SERIES,
    broken: { ...OMNI, result_type: 'album' },
    path: '$.result_type',
    hiddenBy: '$.result_type enum',
  },
  {
    rule: 'model:kling-image-o1/result_type',
    kept: { ...O1, result_type: 'single' },
    broken: { prompt: 'a calm sea', result_type: 'series', series_amount: 3 },
    path: '$.result_type',
  },
  {
    rule: 'model:kling-v3-omni/aspect_ratio',
    kept: { ...OMNI, aspect_ratio: 'auto', image_list: [IMAGE] },
    broken: { ...OMNI, aspect_ratio: 'auto', image_list: [] },
    path: '$.aspect_ratio',
  },
];
