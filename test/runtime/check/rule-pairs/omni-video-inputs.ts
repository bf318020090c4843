// Pairs for the rules of omniVideo.create on images, elements and reference videos.
import type { RulePair } from './rule-pair.ts';

const IMAGE = { image_url: 'https://example.com/a.png' };
const FIRST = { image_url: 'iVBORw0KGgo=', type: 'first_frame' };
const END = { image_url: 'iVBORw0KGgo=', type: 'end_frame' };
const ELEMENT = { element_id: 310124227725311 };
const VIDEO = { video_url: 'https://example.com/a.mp4', refer_type: 'feature' };
const EDIT = { video_url: 'https://example.com/a.mp4', refer_type: 'base' };
const OMNI = { model_name: 'kling-v3-omni', prompt: 'a calm sea' };
const WIDE = { ...OMNI, aspect_ratio: '16:9' };
const O1_FRAME = { model_name: 'kling-video-o1', prompt: 'a calm sea', image_list: [FIRST] };

export const omniVideoInputPairs: readonly RulePair[] = [
  {
    rule: 'required:aspect_ratio',
    kept: { ...OMNI, video_list: [EDIT] },
    broken: { ...OMNI, video_list: [VIDEO] },
    path: '$.aspect_ratio',
  },
  {
    rule: 'references-limit',
    kept: { ...WIDE, image_list: [IMAGE, IMAGE, IMAGE], element_list: [ELEMENT, ELEMENT, ELEMENT, ELEMENT] },
    broken: { ...WIDE, image_list: [IMAGE, IMAGE, IMAGE, IMAGE], element_list: [ELEMENT, ELEMENT, ELEMENT, ELEMENT] },
    path: '$.image_list',
  },
  {
    rule: 'video-character-images',
    kept: { ...WIDE, image_list: [IMAGE, IMAGE, IMAGE], element_list: [ELEMENT, ELEMENT] },
    keptGiven: { video_character_elements: 1 },
    broken: { ...WIDE, image_list: [IMAGE, IMAGE, IMAGE, IMAGE], element_list: [ELEMENT, ELEMENT] },
    brokenGiven: { video_character_elements: 1 },
    path: '$.image_list',
  },
  {
    rule: 'video-character-limit',
    kept: { ...WIDE, element_list: [ELEMENT, ELEMENT, ELEMENT, ELEMENT] },
    keptGiven: { video_character_elements: 3 },
    broken: { ...WIDE, element_list: [ELEMENT, ELEMENT, ELEMENT, ELEMENT] },
    brokenGiven: { video_character_elements: 4 },
    path: '$.element_list',
  },
  {
    rule: 'video-character-without-video',
    kept: { ...WIDE, video_list: [VIDEO], element_list: [ELEMENT] },
    keptGiven: { video_character_elements: 0, reference_video_seconds: 5 },
    broken: { ...WIDE, video_list: [VIDEO], element_list: [ELEMENT] },
    brokenGiven: { video_character_elements: 1, reference_video_seconds: 5 },
    path: '$.video_list',
  },
  {
    rule: 'o1-multi-image-elements',
    kept: { ...WIDE, model_name: 'kling-video-o1', element_list: [ELEMENT] },
    keptGiven: { video_character_elements: 0 },
    broken: { ...WIDE, model_name: 'kling-video-o1', element_list: [ELEMENT] },
    brokenGiven: { video_character_elements: 1 },
    path: '$.model_name',
  },
  {
    rule: 'frames-element-limit',
    kept: { ...OMNI, image_list: [FIRST], element_list: [ELEMENT, ELEMENT, ELEMENT] },
    broken: { ...OMNI, image_list: [FIRST], element_list: [ELEMENT, ELEMENT, ELEMENT, ELEMENT] },
    path: '$.element_list',
  },
  {
    rule: 'o1-frames-without-elements',
    kept: { ...O1_FRAME, image_list: [FIRST, END] },
    broken: { ...O1_FRAME, image_list: [FIRST, END], element_list: [ELEMENT] },
    brokenGiven: { video_character_elements: 0 },
    path: '$.element_list',
  },
  {
    rule: 'end-frame-needs-first-frame',
    kept: { ...WIDE, image_list: [FIRST, END] },
    broken: { ...WIDE, image_list: [IMAGE, END] },
    path: '$.image_list',
  },
  {
    rule: 'end-frame-image-count',
    kept: { ...O1_FRAME, image_list: [FIRST, END] },
    broken: { ...O1_FRAME, image_list: [FIRST, END, IMAGE] },
    path: '$.image_list',
  },
  {
    rule: 'frames-exclude-base-video',
    kept: { ...OMNI, video_list: [VIDEO], image_list: [FIRST] },
    broken: { ...OMNI, video_list: [EDIT], image_list: [FIRST] },
    path: '$.image_list',
  },
  {
    rule: 'sound-off-with-video',
    kept: { ...OMNI, video_list: [EDIT], sound: 'off' },
    broken: { ...OMNI, video_list: [EDIT], sound: 'on' },
    path: '$.sound',
  },
  {
    rule: 'reference-video-length',
    kept: { ...WIDE, model_name: 'kling-video-o1', video_list: [VIDEO] },
    keptGiven: { reference_video_seconds: 10 },
    broken: { ...WIDE, model_name: 'kling-video-o1', video_list: [VIDEO] },
    brokenGiven: { reference_video_seconds: 10.5 },
    path: '$.video_list',
  },
  {
    rule: 'base64-without-prefix',
    kept: { ...WIDE, image_list: [{ image_url: 'iVBORw0KGgo=' }] },
    broken: { ...WIDE, image_list: [{ image_url: 'data:image/png;base64,iVBORw0KGgo=' }] },
    path: '$.image_list',
    hiddenBy: '$.image_list[0].image_url format',
  },
];
