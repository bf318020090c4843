// Pairs for the selection of multi-elements and for multiElements.create.
import type { Body, RulePair } from './rule-pair.ts';

const VIDEO_URL = 'https://media.example.com/clips/market.mp4';
const PICTURE = { image: 'https://media.example.com/subjects/hat.png' };
const SESSION = { session_id: '704990012345670002' };
const CLICK = { ...SESSION, frame_index: 0, points: [{ x: 0.7, y: 0.3 }] };
const REMOVAL = { ...SESSION, edit_mode: 'removal', prompt: 'Take the hat out of <<<video_1>>>' };
const SWAP = { ...REMOVAL, edit_mode: 'swap', image_list: [PICTURE] };

export const multiElementsInitPairs: readonly RulePair[] = [
  {
    rule: 'one-video',
    kept: { video_id: '', video_url: VIDEO_URL },
    broken: { video_id: '704990012345670001', video_url: VIDEO_URL },
    path: '$.video_id',
  },
  {
    rule: 'source-length',
    kept: { video_url: VIDEO_URL },
    keptGiven: { source_seconds: 7 },
    broken: { video_url: VIDEO_URL },
    brokenGiven: { source_seconds: 6 },
    path: '$.video_id',
  },
];

export const multiElementsClickPairs = [freshSession(CLICK)];
export const multiElementsSessionPairs = [freshSession(SESSION)];

export const multiElementsCreatePairs: readonly RulePair[] = [
  freshSession(REMOVAL),
  {
    rule: 'required:image_list',
    kept: { ...REMOVAL, image_list: [] },
    broken: { ...SWAP, image_list: [] },
    path: '$.image_list',
  },
  {
    rule: 'swap-takes-one-picture',
    kept: { ...SWAP, edit_mode: 'addition', image_list: [PICTURE, PICTURE] },
    broken: { ...SWAP, image_list: [PICTURE, PICTURE] },
    path: '$.image_list',
  },
  {
    rule: 'duration-follows-source',
    kept: { ...SWAP, duration: '10' },
    keptGiven: { source_seconds: 8.5 },
    broken: SWAP,
    brokenGiven: { source_seconds: 8.5 },
    path: '$.duration',
  },
  {
    rule: 'base64-without-prefix',
    kept: { ...SWAP, image_list: [{ image: 'iVBORw0KGgo=' }] },
    broken: { ...SWAP, image_list: [{ image: 'data:image/png;base64,iVBORw0KGgo=' }] },
    path: '$.image_list[0].image',
    hiddenBy: '$.image_list[0].image format',
  },
  {
    rule: 'model:kling-v1-6/duration',
    kept: { ...SWAP, duration: '10' },
    broken: { ...SWAP, duration: '7' },
    path: '$.duration',
    hiddenBy: '$.duration enum',
  },
  {
    rule: 'model:kling-v1-6/mode',
    kept: { ...SWAP, mode: 'pro' },
    broken: { ...SWAP, mode: '4k' },
    path: '$.mode',
    hiddenBy: '$.mode enum',
  },
];

function freshSession(body: Body): RulePair {
  return {
    rule: 'session-fresh',
    kept: body,
    keptGiven: { session_age_hours: 24 },
    broken: body,
    brokenGiven: { session_age_hours: 24.1 },
    path: '$.session_id',
  };
}
