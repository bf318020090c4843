// Pairs for imageGeneration.create: the reference picture, and what the models of September 2026 take.
import type { RulePair } from './rule-pair.ts';

const PICTURE = 'https://example.com/a.png';
const ELEMENT = { element_id: '829836802793406551' };
const V3 = { model_name: 'kling-v3', prompt: 'a calm sea' };
const V21 = { model_name: 'kling-v2-1', prompt: 'a calm sea' };
const SUBJECT = { ...V21, image: PICTURE, image_reference: 'subject' };
const FACE = { ...V21, image: PICTURE, image_reference: 'face' };
const NINE = [ELEMENT, ELEMENT, ELEMENT, ELEMENT, ELEMENT, ELEMENT, ELEMENT, ELEMENT, ELEMENT];

export const imageGenerationPairs: readonly RulePair[] = [
  { rule: 'required:image', kept: SUBJECT, broken: { ...V21, image_reference: 'subject' }, path: '$.image' },
  {
    rule: 'references-limit',
    kept: { ...V3, image: PICTURE, element_list: NINE },
    broken: { ...V3, image: PICTURE, element_list: [...NINE, ELEMENT] },
    path: '$.element_list',
  },
  {
    rule: 'multi-image-elements',
    kept: { ...V3, element_list: [ELEMENT] },
    keptGiven: { video_character_elements: 0 },
    broken: { ...V3, element_list: [ELEMENT] },
    brokenGiven: { video_character_elements: 1 },
    path: '$.element_list',
  },
  {
    rule: 'negative-prompt-without-image',
    kept: { ...V21, image: PICTURE, negative_prompt: '' },
    broken: { ...V21, image: PICTURE, negative_prompt: 'people' },
    path: '$.negative_prompt',
  },
  {
    rule: 'face-needs-one-face',
    kept: FACE,
    keptGiven: { faces_in_image: 1 },
    broken: FACE,
    brokenGiven: { faces_in_image: 2 },
    path: '$.image_reference',
  },
  {
    rule: 'human-fidelity-needs-subject',
    kept: { ...SUBJECT, human_fidelity: 0.6 },
    broken: { ...V21, image: PICTURE, human_fidelity: 0.6 },
    path: '$.image_reference',
  },
  {
    rule: 'model:kling-v3/resolution',
    kept: { ...V3, resolution: '2k' },
    broken: { ...V3, resolution: '8k' },
    path: '$.resolution',
    hiddenBy: '$.resolution enum',
  },
  {
    rule: 'model:kling-v3/image_reference',
    kept: { ...V3, image: PICTURE },
    broken: { ...V3, image: PICTURE, image_reference: 'subject' },
    path: '$.image_reference',
  },
  {
    rule: 'model:kling-v3/image_fidelity',
    kept: { ...V3, image: PICTURE },
    broken: { prompt: 'a calm sea', image: PICTURE, image_fidelity: 0.5 },
    path: '$.image_fidelity',
  },
  {
    rule: 'model:kling-v3/human_fidelity',
    kept: { ...V3, image: PICTURE },
    broken: { ...V3, image: PICTURE, human_fidelity: 0.45 },
    path: '$.human_fidelity',
    also: ['human-fidelity-needs-subject'],
  },
  {
    rule: 'model:kling-v2-1/resolution',
    kept: { ...V21, resolution: '2k' },
    broken: { ...V21, resolution: '1080p' },
    path: '$.resolution',
    hiddenBy: '$.resolution enum',
  },
  {
    rule: 'model:kling-v2-1/element_list',
    kept: { ...V21, element_list: [] },
    broken: { ...V21, element_list: [ELEMENT] },
    path: '$.element_list',
  },
];
