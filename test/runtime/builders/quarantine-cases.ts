// For each quarantined shape that a request can show: what to put into an input to have it, and the pattern whose builder refuses that.
import { CLIP, PICTURE } from './inputs.ts';

export interface QuarantineCase {
  /** `omniVideo.create mode-standard` */
  readonly shape: string;
  readonly pattern: string;
  /** Put into the least input of the pattern; `undefined` takes a key out. */
  readonly more: Readonly<Record<string, unknown>>;
  /** No builder can have the shape: it fills in what would be missing. */
  readonly neverBuilt?: true;
}

const REMOTE = 'https://example.com/a.png';
const DATA = `data:image/png;base64,${PICTURE}`;

export const CASES: readonly QuarantineCase[] = [
  { shape: 'text2video.create mode-standard', pattern: 'textScene', more: { mode: 'standard' } },
  { shape: 'text2video.create no-model', pattern: 'textScene', more: { model_name: undefined } },
  { shape: 'text2video.create older-model', pattern: 'textScene', more: { model_name: 'kling-v1' } },
  { shape: 'text2video.create shape-of-another-route', pattern: 'textScene', more: { image: PICTURE } },
  { shape: 'text2video.create end-frame-of-another-route', pattern: 'textScene', more: { image_tail: PICTURE } },
  { shape: 'text2video.create reference-of-another-route', pattern: 'textScene', more: { image_list: [] } },
  { shape: 'image2video.create mode-standard', pattern: 'imageScene', more: { mode: 'standard' } },
  { shape: 'image2video.create no-model', pattern: 'imageScene', more: { model_name: undefined } },
  { shape: 'image2video.create older-model', pattern: 'imageScene', more: { model_name: 'kling-v1-6' } },
  {
    shape: 'image2video.create shape-of-another-route',
    pattern: 'imageScene',
    more: { image_list: [{ image_url: PICTURE }] },
  },
  { shape: 'image2video.create remote-image', pattern: 'imageScene', more: { image: REMOTE } },
  { shape: 'image2video.create remote-image', pattern: 'imageScene', more: { image_tail: REMOTE } },
  { shape: 'image2video.create data-uri-image', pattern: 'imageScene', more: { image: DATA } },
  { shape: 'image2video.create data-uri-image', pattern: 'imageScene', more: { image_tail: DATA } },
  { shape: 'omniVideo.create mode-standard', pattern: 'anchoredScene', more: { mode: 'standard' } },
  { shape: 'omniVideo.create no-model', pattern: 'anchoredScene', more: { model_name: undefined } },
  { shape: 'omniVideo.create older-model', pattern: 'anchoredScene', more: { model_name: 'kling-video-o1' } },
  { shape: 'omniVideo.create shape-of-another-route', pattern: 'anchoredScene', more: { image: PICTURE } },
  { shape: 'omniVideo.create end-frame-of-another-route', pattern: 'anchoredScene', more: { image_tail: PICTURE } },
  {
    shape: 'omniVideo.create remote-image',
    pattern: 'anchoredScene',
    more: { image_list: [{ image_url: REMOTE, type: 'first_frame' }] },
  },
  {
    shape: 'omniVideo.create data-uri-image',
    pattern: 'twoPersonDialogue',
    more: { image_list: [{ image_url: PICTURE }, { image_url: DATA }] },
  },
  {
    shape: 'omniVideo.create image-beside-end-frame',
    pattern: 'multiShotScene',
    more: {
      image_list: [
        { image_url: PICTURE, type: 'first_frame' },
        { image_url: PICTURE, type: 'end_frame' },
        { image_url: PICTURE },
      ],
    },
  },
  {
    shape: 'omniVideo.create video-as-base64',
    pattern: 'continuedScene',
    more: { video_list: [{ video_url: PICTURE }] },
  },
  {
    shape: 'omniVideo.create video-as-base64',
    pattern: 'continuedIdentityScene',
    more: { video_list: [{ video_url: CLIP }, { video_url: DATA }] },
  },
  {
    shape: 'omniVideo.create shots-without-index',
    pattern: 'multiShotScene',
    more: {
      multi_prompt: [
        { index: 1, prompt: 'a', duration: '2' },
        { prompt: 'b', duration: '3' },
      ],
    },
    neverBuilt: true,
  },
];
