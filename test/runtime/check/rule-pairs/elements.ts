// Pairs for the rules of elements.create and of the two deletions.
import type { RulePair } from './rule-pair.ts';

const FRONT = 'https://cdn.example.com/keeper-front.png';
const SIDE = { image_url: 'https://cdn.example.com/keeper-side.png' };
const NAMED = { element_name: 'keeper', element_description: 'an old lighthouse keeper in a yellow coat' };
const PICTURES = {
  ...NAMED,
  reference_type: 'image_refer',
  element_image_list: { frontal_image: FRONT, refer_images: [SIDE] },
};
const CLIP_LIST = { refer_videos: [{ video_url: 'https://cdn.example.com/keeper.mp4' }] };
const CLIP = { ...NAMED, reference_type: 'video_refer', element_video_list: CLIP_LIST };
const CLIP_PATH = '$.element_video_list.refer_videos';

export const elementsCreatePairs: readonly RulePair[] = [
  {
    rule: 'required:element_image_list',
    kept: PICTURES,
    broken: { ...NAMED, reference_type: 'image_refer' },
    path: '$.element_image_list',
  },
  {
    rule: 'required:element_video_list',
    kept: CLIP,
    broken: { ...NAMED, reference_type: 'video_refer' },
    path: '$.element_video_list',
  },
  {
    rule: 'reference-differs',
    kept: PICTURES,
    broken: { ...PICTURES, element_image_list: { frontal_image: FRONT, refer_images: [SIDE, { image_url: FRONT }] } },
    path: '$.element_image_list.refer_images',
  },
  {
    rule: 'clip-only-for-video-refer',
    kept: PICTURES,
    broken: { ...PICTURES, element_video_list: CLIP_LIST },
    path: CLIP_PATH,
  },
  {
    rule: 'voice-needs-human-form',
    kept: { ...PICTURES, element_voice_id: '829900000000000001' },
    keptGiven: { human_like: true },
    broken: { ...PICTURES, element_voice_id: '829900000000000001' },
    brokenGiven: { human_like: false },
    path: '$.element_voice_id',
  },
  {
    rule: 'clip-shows-realistic-human',
    kept: CLIP,
    keptGiven: { human_like: true, realistic: true },
    broken: CLIP,
    brokenGiven: { human_like: true, realistic: false },
    path: CLIP_PATH,
  },
  {
    rule: 'clip-length',
    kept: CLIP,
    keptGiven: { clip_seconds: 8 },
    broken: CLIP,
    brokenGiven: { clip_seconds: 8.2 },
    path: CLIP_PATH,
  },
  {
    rule: 'clip-full-hd',
    kept: CLIP,
    keptGiven: { clip_width: 1080, clip_height: 1920 },
    broken: CLIP,
    brokenGiven: { clip_width: 1920, clip_height: 1920 },
    path: CLIP_PATH,
  },
];

/** Both deletions have the same body and the same rule. */
export const elementsDeletePairs: readonly RulePair[] = [
  {
    rule: 'own-elements-only',
    kept: { element_id: '829836802793406551' },
    keptGiven: { is_preset: false },
    broken: { element_id: '160' },
    brokenGiven: { is_preset: true },
    path: '$.element_id',
  },
];
