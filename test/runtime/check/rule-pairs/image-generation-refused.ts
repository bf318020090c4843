// Pairs for what imageGeneration.create refuses: models that left the list and what they took, and values of omniImage.create.
import type { RulePair } from './rule-pair.ts';

const PICTURE = 'https://example.com/a.png';
const V3 = { model_name: 'kling-v3', prompt: 'a calm sea' };
const V21 = { model_name: 'kling-v2-1', prompt: 'a calm sea' };
const V2_NEW = { model_name: 'kling-v2-new', prompt: 'a calm sea', image: PICTURE };
const V2 = { model_name: 'kling-v2', prompt: 'a calm sea' };
const V15 = { model_name: 'kling-v1-5', prompt: 'a calm sea' };
const V1 = { model_name: 'kling-v1', prompt: 'a calm sea' };
const SUBJECT = { ...V21, image: PICTURE, image_reference: 'subject' };

export const imageGenerationRefusedPairs: readonly RulePair[] = [
  {
    rule: 'model:kling-v2-new/resolution',
    kept: { ...V3, image: PICTURE, resolution: '2k' },
    broken: { ...V2_NEW, resolution: '2k' },
    path: '$.resolution',
    also: ['rejected:4'],
  },
  {
    rule: 'model:kling-v2-new/image_reference',
    kept: SUBJECT,
    broken: { ...V2_NEW, image_reference: 'face' },
    path: '$.image_reference',
    also: ['rejected:4'],
  },
  {
    rule: 'model:kling-v2/resolution',
    kept: { ...V21, image: PICTURE, resolution: '2k' },
    broken: { ...V2, image: PICTURE, resolution: '2k' },
    path: '$.resolution',
    also: ['rejected:3'],
  },
  {
    rule: 'model:kling-v2/image_reference',
    kept: SUBJECT,
    broken: { ...V2, image: PICTURE, image_reference: 'subject' },
    path: '$.image_reference',
    also: ['rejected:3'],
  },
  {
    rule: 'model:kling-v1-5/resolution',
    kept: { ...V3, resolution: '2k' },
    broken: { ...V15, resolution: '2k' },
    path: '$.resolution',
    also: ['rejected:2'],
  },
  {
    rule: 'model:kling-v1/resolution',
    kept: { ...V3, resolution: '2k' },
    broken: { ...V1, resolution: '2k' },
    path: '$.resolution',
    also: ['rejected:1'],
  },
  {
    rule: 'model:kling-v1/image_reference',
    kept: SUBJECT,
    broken: { ...V1, image: PICTURE, image_reference: 'subject' },
    path: '$.image_reference',
    also: ['rejected:1'],
  },
  {
    rule: 'model:kling-v1/aspect_ratio',
    kept: { ...V3, aspect_ratio: '21:9' },
    broken: { ...V1, aspect_ratio: '21:9' },
    path: '$.aspect_ratio',
    also: ['rejected:1'],
  },
  { rule: 'rejected:1', kept: { prompt: 'a calm sea' }, broken: V1, path: '$.model_name', status: 'doc-confirmed' },
  { rule: 'rejected:2', kept: V3, broken: V15, path: '$.model_name', status: 'doc-confirmed' },
  { rule: 'rejected:3', kept: V21, broken: V2, path: '$.model_name', status: 'doc-confirmed' },
  { rule: 'rejected:4', kept: V21, broken: V2_NEW, path: '$.model_name', status: 'doc-confirmed' },
  {
    rule: 'rejected:5',
    kept: V3,
    broken: { ...V3, model_name: 'kling-v3-omni' },
    path: '$.model_name',
    status: 'doc-confirmed',
  },
  {
    rule: 'rejected:6',
    kept: V3,
    broken: { ...V3, model_name: 'kling-image-o1' },
    path: '$.model_name',
    status: 'doc-confirmed',
  },
  {
    rule: 'rejected:7',
    kept: { ...V21, resolution: '2k' },
    broken: { ...V3, resolution: '4k' },
    path: '$.resolution',
    status: 'doc-confirmed',
  },
  {
    rule: 'rejected:8',
    kept: { ...V3, aspect_ratio: '1:1' },
    broken: { ...V3, aspect_ratio: 'auto' },
    path: '$.aspect_ratio',
    status: 'doc-confirmed',
  },
];
