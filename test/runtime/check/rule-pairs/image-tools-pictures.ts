// Pairs for the rules of multiImage2Image.create, imageExpand.create and imageRecognition.recognize.
import type { RulePair } from './rule-pair.ts';

const PICTURE = 'https://example.com/a.png';
const PREFIXED = 'data:image/png;base64,iVBORw0KGgo=';
const SUBJECT = { subject_image: PICTURE };
const MULTI = { model_name: 'kling-v2-1', prompt: 'on a beach', subject_image_list: [SUBJECT] };
const WIDER = {
  image: PICTURE,
  up_expansion_ratio: 0,
  down_expansion_ratio: 0,
  left_expansion_ratio: 0.5,
  right_expansion_ratio: 0.5,
};

export const multiImage2ImagePairs: readonly RulePair[] = [
  {
    rule: 'base64-without-prefix',
    kept: { ...MULTI, subject_image_list: [SUBJECT, { subject_image: 'iVBORw0KGgo=' }], scene_image: PICTURE },
    broken: { ...MULTI, subject_image_list: [SUBJECT, { subject_image: PREFIXED }] },
    path: '$.subject_image_list',
    hiddenBy: '$.subject_image_list[1].subject_image format',
  },
  {
    rule: 'model:kling-v2-1/aspect_ratio',
    kept: { ...MULTI, aspect_ratio: '21:9' },
    broken: { ...MULTI, aspect_ratio: 'auto' },
    path: '$.aspect_ratio',
    hiddenBy: '$.aspect_ratio enum',
  },
];

export const imageExpandPairs: readonly RulePair[] = [
  {
    rule: 'area-at-most-three-times',
    kept: {
      ...WIDER,
      up_expansion_ratio: 0.1495,
      down_expansion_ratio: 0.1495,
      left_expansion_ratio: 0.6547,
      right_expansion_ratio: 0.6547,
    },
    broken: { ...WIDER, up_expansion_ratio: 0.3, down_expansion_ratio: 0.3 },
    path: '$.up_expansion_ratio',
  },
  {
    rule: 'base64-without-prefix',
    kept: { ...WIDER, image: 'iVBORw0KGgo=' },
    broken: { ...WIDER, image: PREFIXED },
    path: '$.image',
    hiddenBy: '$.image format',
  },
];

export const imageRecognitionPairs: readonly RulePair[] = [
  {
    rule: 'base64-without-prefix',
    kept: { image: 'iVBORw0KGgo=' },
    broken: { image: PREFIXED },
    path: '$.image',
    hiddenBy: '$.image format',
  },
];
