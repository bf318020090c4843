// Vendor samples send empty texts and lists for what they leave out, and serializers send null: the first is accepted, the second is not.
import { describe, expect, it } from 'vitest';
import { ask, needed, tellIssues } from './tell.ts';

const T2V = { model_name: 'kling-v3', prompt: 'a calm sea' };
const I2V = { model_name: 'kling-v3', prompt: 'the sea moves', image: 'iVBORw0KGgo=' };
const OMNI = { model_name: 'kling-v3-omni', prompt: 'a calm sea', aspect_ratio: '16:9' };

describe('an empty text or list', () => {
  it('means the same as leaving the key out', () => {
    const body = {
      ...OMNI,
      sound: 'on',
      multi_prompt: [],
      image_list: [],
      element_list: [],
      video_list: [],
      watermark_info: {},
      callback_url: '',
      external_task_id: '',
    };
    expect(tellIssues(ask('omniVideo.create', body))).toEqual([]);
  });

  it('is accepted as prompt beside shots of one’s own', () => {
    const multi_prompt = [{ index: 1, prompt: 'waves', duration: '5' }];
    const body = { ...OMNI, prompt: '', multi_shot: true, shot_type: 'customize', multi_prompt };
    expect(tellIssues(ask('omniVideo.create', body))).toEqual([]);
  });

  it('is accepted for every optional picture, mask and voice', () => {
    const body = {
      ...I2V,
      image_tail: '',
      negative_prompt: '',
      static_mask: '',
      dynamic_masks: [],
      element_list: [],
      voice_list: [],
    };
    expect(tellIssues(ask('image2video.create', body))).toEqual([]);
  });

  it('does not stand for a required prompt', () => {
    expect(tellIssues(ask('text2video.create', { ...T2V, prompt: '' }))).toEqual([
      needed('text2video.create', 'prompt'),
    ]);
  });

  it('does not stand for a required text of a list item', () => {
    expect(tellIssues(ask('omniVideo.create', { ...OMNI, image_list: [{ image_url: '' }] }))).toEqual([
      '$.image_list[0].image_url required: is empty; it must hold a text [image_list[].image_url, live-confirmed]',
    ]);
  });

  it('does not stand for a required list', () => {
    const body = { ...I2V, model_name: 'kling-v1', dynamic_masks: [{ mask: 'iVBORw0KGgo=', trajectories: [] }] };
    expect(tellIssues(ask('image2video.create', body))).toEqual([
      '$.dynamic_masks[0].trajectories required: is empty; it must hold an item ' +
        '[dynamic_masks[].trajectories, doc-confirmed]',
    ]);
  });
});

describe('a missing key', () => {
  it('of a list item is named with what is expected there', () => {
    const multi_prompt = [{ prompt: 'waves', duration: '5' }];
    const body = { ...OMNI, multi_shot: true, shot_type: 'customize', multi_prompt };
    expect(tellIssues(ask('omniVideo.create', body))).toEqual([
      '$.multi_prompt[0].index required: is missing; a whole number is expected [multi_prompt[].index, live-confirmed]',
    ]);
  });

  it('of an element is named with what is expected there', () => {
    expect(tellIssues(ask('omniVideo.create', { ...OMNI, element_list: [{}] }))).toEqual([
      '$.element_list[0].element_id required: is missing; a 64-bit whole number is expected ' +
        '[element_list[].element_id, live-confirmed]',
    ]);
  });
});

describe('null', () => {
  it.each([
    ['callback_url', 'a text', 'callback_url, doc-confirmed'],
    ['multi_shot', 'true or false', 'multi_shot, live-confirmed'],
    ['image_list', 'a list', 'image_list, live-confirmed'],
    ['watermark_info', 'an object', 'watermark_info, doc-confirmed'],
    ['mode', 'one of std, pro, 4k', 'mode, live-confirmed'],
    ['shot_type', 'one of customize, intelligence', 'shot_type, live-confirmed'],
  ])('is refused as %s: the key is to be removed', (key, expected, row) => {
    expect(tellIssues(ask('omniVideo.create', { ...OMNI, [key]: null }))).toEqual([
      `$.${key} type: is null; ${expected} is expected; remove the key; null is not accepted [${row}]`,
    ]);
  });

  it('is refused for what must be there without the advice to remove it', () => {
    expect(tellIssues(ask('omniVideo.create', { ...OMNI, image_list: [{ image_url: null }] }))).toEqual([
      '$.image_list[0].image_url type: is null; a text is expected [image_list[].image_url, live-confirmed]',
    ]);
  });

  it('is refused as an item of a list', () => {
    expect(tellIssues(ask('omniVideo.create', { ...OMNI, image_list: [null] }))).toEqual([
      '$.image_list[0] type: is null; an object is expected [image_list, live-confirmed]',
    ]);
  });
});
