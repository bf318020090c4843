// Lengths, counts and ranges are allowed up to their bound and refused one beyond it.
import { describe, expect, it } from 'vitest';
import { ask, tellIssues } from './tell.ts';

const T2V = { model_name: 'kling-v3', prompt: 'a calm sea' };
const I2V = { model_name: 'kling-v3', prompt: 'the sea moves', image: 'iVBORw0KGgo=' };
const OMNI = { model_name: 'kling-v3-omni', prompt: 'a calm sea', aspect_ratio: '16:9' };
const MASKS = { model_name: 'kling-v1-5', mode: 'pro', prompt: 'the sea moves', image: 'iVBORw0KGgo=' };
const VOICES = { ...I2V, model_name: 'kling-v2-6', mode: 'pro', sound: 'on' };

function repeat<Item>(count: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function shots(count: number) {
  const multi_prompt = repeat(count, (index) => ({ index: index + 1, prompt: 'waves', duration: '2' }));
  return { ...OMNI, multi_shot: true, shot_type: 'customize', duration: String(2 * count), multi_prompt };
}

function oneShot(prompt: string) {
  const multi_prompt = [{ index: 1, prompt, duration: '5' }];
  return { ...OMNI, multi_shot: true, shot_type: 'customize', multi_prompt };
}

function masks(groups: number, points: number) {
  const trajectories = repeat(points, (index) => ({ x: index, y: index }));
  return { ...MASKS, dynamic_masks: repeat(groups, () => ({ mask: 'iVBORw0KGgo=', trajectories })) };
}

function camera(config: object) {
  return { ...MASKS, camera_control: { type: 'simple', config } };
}

const VIDEO = { video_url: 'https://example.com/a.mp4' };

describe('at its bound', () => {
  it.each([
    ['a prompt of 2500 characters', 'text2video.create', { ...T2V, prompt: 'x'.repeat(2500) }],
    ['a prompt of 2500 emoji', 'text2video.create', { ...T2V, prompt: '🌊'.repeat(2500) }],
    ['a negative prompt of 2500 characters', 'text2video.create', { ...T2V, negative_prompt: 'x'.repeat(2500) }],
    ['a shot prompt of 512 characters', 'omniVideo.create', oneShot('x'.repeat(512))],
    ['a shot prompt of 1 character', 'omniVideo.create', oneShot('x')],
    ['a list of 6 shots', 'omniVideo.create', shots(6)],
    ['a list of 1 video', 'omniVideo.create', { ...OMNI, video_list: [VIDEO] }],
    ['a way of 2 points', 'image2video.create', masks(1, 2)],
    ['a way of 77 points', 'image2video.create', masks(1, 77)],
    ['a list of 6 groups', 'image2video.create', masks(6, 2)],
    ['a list of 2 voices', 'image2video.create', { ...VOICES, voice_list: [{ voice_id: 'a' }, { voice_id: 'b' }] }],
    ['a list of 3 elements', 'image2video.create', { ...I2V, element_list: repeat(3, (id) => ({ element_id: id })) }],
    ['a cfg_scale of 0', 'text2video.create', { ...T2V, cfg_scale: 0 }],
    ['a cfg_scale of 1', 'text2video.create', { ...T2V, cfg_scale: 1 }],
    ['a camera number of -10', 'image2video.create', camera({ pan: -10 })],
    ['a camera number of 10', 'image2video.create', camera({ roll: 10 })],
  ])('%s is accepted', (_name, operation, body) => {
    expect(tellIssues(ask(operation, body))).toEqual([]);
  });
});

describe('beyond its bound', () => {
  it.each([
    [
      'a prompt of 2501 characters',
      'text2video.create',
      { ...T2V, prompt: 'x'.repeat(2501) },
      '$.prompt length: has 2501 characters; at most 2500 are allowed [prompt, live-confirmed]',
    ],
    [
      'a prompt of 2501 emoji',
      'text2video.create',
      { ...T2V, prompt: '🌊'.repeat(2501) },
      '$.prompt length: has 2501 characters; at most 2500 are allowed [prompt, live-confirmed]',
    ],
    [
      'a negative prompt of 2501 characters',
      'image2video.create',
      { ...I2V, negative_prompt: 'x'.repeat(2501) },
      '$.negative_prompt length: has 2501 characters; at most 2500 are allowed [negative_prompt, doc-confirmed]',
    ],
    [
      'a shot prompt of 513 characters',
      'omniVideo.create',
      oneShot('x'.repeat(513)),
      '$.multi_prompt[0].prompt length: has 513 characters; at most 512 are allowed [multi_prompt[].prompt, live-confirmed]',
    ],
    [
      'a list of 7 shots',
      'omniVideo.create',
      shots(7),
      '$.multi_prompt items: has 7 items; at most 6 are allowed [multi_prompt, live-confirmed]',
    ],
    [
      'a list of 2 videos',
      'omniVideo.create',
      { ...OMNI, video_list: [VIDEO, VIDEO] },
      '$.video_list items: has 2 items; at most 1 are allowed [video_list, live-confirmed]',
    ],
    [
      'a way of 1 point',
      'image2video.create',
      masks(1, 1),
      '$.dynamic_masks[0].trajectories items: has 1 items; at least 2 are allowed [dynamic_masks[].trajectories, doc-confirmed]',
    ],
    [
      'a way of 78 points',
      'image2video.create',
      masks(1, 78),
      '$.dynamic_masks[0].trajectories items: has 78 items; at most 77 are allowed [dynamic_masks[].trajectories, doc-confirmed]',
    ],
    [
      'a list of 7 groups',
      'image2video.create',
      masks(7, 2),
      '$.dynamic_masks items: has 7 items; at most 6 are allowed [dynamic_masks, doc-confirmed]',
    ],
    [
      'a list of 3 voices',
      'image2video.create',
      { ...VOICES, voice_list: repeat(3, (id) => ({ voice_id: `${id}` })) },
      '$.voice_list items: has 3 items; at most 2 are allowed [voice_list, doc-confirmed]',
    ],
    [
      'a list of 4 elements',
      'image2video.create',
      { ...I2V, element_list: repeat(4, (id) => ({ element_id: id })) },
      '$.element_list items: has 4 items; at most 3 are allowed [element_list, doc-confirmed]',
    ],
    [
      'a list that may be empty, or hold 2 pictures and no more',
      'effects.create',
      { effect_scene: 'a', input: { images: repeat(3, () => 'iVBORw0KGgo='), duration: '5' } },
      '$.input.images items: has 3 items; at most 2 are allowed [input.images, doc-confirmed]',
    ],
    [
      'a cfg_scale above 1',
      'text2video.create',
      { ...T2V, cfg_scale: 1.01 },
      '$.cfg_scale range: is 1.01; at most 1 is allowed [cfg_scale, doc-confirmed]',
    ],
    [
      'a cfg_scale below 0',
      'text2video.create',
      { ...T2V, cfg_scale: -0.01 },
      '$.cfg_scale range: is -0.01; at least 0 is allowed [cfg_scale, doc-confirmed]',
    ],
    [
      'a camera number above 10',
      'image2video.create',
      camera({ zoom: 10.5 }),
      '$.camera_control.config.zoom range: is 10.5; at most 10 is allowed [camera_control.config.zoom, doc-confirmed]',
    ],
    [
      'a camera number below -10',
      'image2video.create',
      camera({ tilt: -11 }),
      '$.camera_control.config.tilt range: is -11; at least -10 is allowed [camera_control.config.tilt, doc-confirmed]',
    ],
  ])('%s is refused', (_name, operation, body, issue) => {
    expect(tellIssues(ask(operation, body))).toEqual([issue]);
  });
});
