// A value outside a closed list is refused with the list and the value that was probably meant.
import { describe, expect, it } from 'vitest';
import { ask, tellIssues } from './tell.ts';

const T2V = { model_name: 'kling-v3', prompt: 'a calm sea' };
const OMNI = { model_name: 'kling-v3-omni', prompt: 'a calm sea', aspect_ratio: '16:9' };
const MODELS = 'kling-v3, kling-v2-6, kling-v2-5-turbo, kling-v2-1-master, kling-v2-master, kling-v1-6, kling-v1';
const SECONDS = '3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15';

describe('a value outside a closed list', () => {
  it('is refused with the nearest by spelling', () => {
    expect(tellIssues(ask('text2video.create', { ...T2V, model_name: 'kling-v2.6' }))).toEqual([
      `$.model_name enum: "kling-v2.6" is none of ${MODELS}; write "kling-v2-6" [model_name, live-confirmed]`,
    ]);
  });

  it('is refused with the nearest in another case', () => {
    expect(tellIssues(ask('text2video.create', { ...T2V, mode: 'PRO' }))).toEqual([
      '$.mode enum: "PRO" is none of std, pro, 4k; write "pro" [mode, live-confirmed]',
    ]);
  });

  it('is refused with the nearest by difference where all values are numbers', () => {
    expect(tellIssues(ask('text2video.create', { ...T2V, duration: '20' }))).toEqual([
      `$.duration enum: "20" is none of ${SECONDS}; write "15" [duration, live-confirmed]`,
    ]);
  });

  it('is refused with a whole number near a fraction', () => {
    expect(tellIssues(ask('text2video.create', { ...T2V, duration: '4.8' }))).toEqual([
      `$.duration enum: "4.8" is none of ${SECONDS}; write "5" [duration, live-confirmed]`,
    ]);
  });

  it('that resembles no value is refused with the whole list', () => {
    expect(tellIssues(ask('omniVideo.create', { ...OMNI, sound: 'stereo' }))).toEqual([
      '$.sound enum: "stereo" is none of on, off; use one of on, off [sound, live-confirmed]',
    ]);
  });

  it('inside a list item is shown at that item', () => {
    const body = { ...OMNI, image_list: [{ image_url: 'iVBORw0KGgo=', type: 'firstframe' }] };
    expect(tellIssues(ask('omniVideo.create', body))).toEqual([
      '$.image_list[0].type enum: "firstframe" is none of first_frame, end_frame; write "first_frame" ' +
        '[image_list[].type, live-confirmed]',
    ]);
  });

  it('is one issue although every row of the model reads it', () => {
    expect(tellIssues(ask('text2video.create', { ...T2V, model_name: 'kling-v9', mode: '4k', sound: 'on' }))).toEqual([
      `$.model_name enum: "kling-v9" is none of ${MODELS}; write "kling-v3" [model_name, live-confirmed]`,
    ]);
  });

  it.each(['constructor', '__proto__', 'toString'])('is refused when it is the word %s', (mode) => {
    expect(tellIssues(ask('text2video.create', { ...T2V, mode }))).toEqual([
      `$.mode enum: "${mode}" is none of std, pro, 4k; use one of std, pro, 4k [mode, live-confirmed]`,
    ]);
  });

  it('that was seen to be refused is named as such, with what to write', () => {
    expect(tellIssues(ask('omniVideo.create', { ...OMNI, mode: 'standard' }))).toEqual([
      '$.mode rejected: is known to be refused: refused by 2026-03-29; code and message were not kept; ' +
        'use instead: `std` [this.mode == "standard", live-confirmed]',
    ]);
  });
});
