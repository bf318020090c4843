// A misspelt key is ignored by the service and billed all the same, so it must be found here, with the key that was meant.
import { describe, expect, it } from 'vitest';
import { ask, tellIssues } from './tell.ts';

const T2V = { model_name: 'kling-v3', prompt: 'a calm sea' };
const OMNI = { model_name: 'kling-v3-omni', prompt: 'a calm sea', aspect_ratio: '16:9' };

describe('an unknown key', () => {
  it('at the top is named with the key that was meant', () => {
    const answer = ask('text2video.create', { ...T2V, negative_promt: 'birds' });
    expect(tellIssues(answer)).toEqual([
      '$.negative_promt unknown-key: negative_promt is no field of text2video.create; did you mean negative_prompt?; ' +
        'rename negative_promt to negative_prompt [negative_prompt, doc-confirmed]',
    ]);
    expect(answer.class).toBe('hypothesis-only');
  });

  it('in the spelling of another language is named with the key that was meant', () => {
    expect(tellIssues(ask('text2video.create', { prompt: 'a calm sea', modelName: 'kling-v3' }))).toEqual([
      '$.modelName unknown-key: modelName is no field of text2video.create; did you mean model_name?; ' +
        'rename modelName to model_name [model_name, live-confirmed]',
    ]);
  });

  it('inside a list item is shown at that item', () => {
    const body = {
      model_name: 'kling-v3-omni',
      multi_shot: true,
      shot_type: 'customize',
      aspect_ratio: '16:9',
      multi_prompt: [
        { index: 1, prompt: 'waves', duration: '2' },
        { index: 2, prompt: 'gulls', duration: '3', durations: '3' },
      ],
    };
    expect(tellIssues(ask('omniVideo.create', body))).toEqual([
      '$.multi_prompt[1].durations unknown-key: durations is no field of multi_prompt[]; did you mean duration?; ' +
        'rename durations to duration [multi_prompt[].duration, live-confirmed]',
    ]);
  });

  it('three levels down is named with its sibling', () => {
    const body = {
      model_name: 'kling-v1-5',
      mode: 'pro',
      prompt: 'the sea moves',
      image: 'iVBORw0KGgo=',
      camera_control: { type: 'simple', config: { zoom: 2, horizontall: 0 } },
    };
    expect(tellIssues(ask('image2video.create', body))).toEqual([
      '$.camera_control.config.horizontall unknown-key: horizontall is no field of camera_control.config; ' +
        'did you mean horizontal?; rename horizontall to horizontal [camera_control.config.horizontal, doc-confirmed]',
    ]);
  });

  it('inside a list item that resembles nothing points at the list', () => {
    const body = { ...OMNI, image_list: [{ image_url: 'iVBORw0KGgo=', zzz_nope: 1 }] };
    expect(tellIssues(ask('omniVideo.create', body))).toEqual([
      '$.image_list[0].zzz_nope unknown-key: zzz_nope is no field of image_list[]; remove zzz_nope [image_list, live-confirmed]',
    ]);
  });

  it('that resembles nothing is to be removed', () => {
    expect(tellIssues(ask('text2video.create', { ...T2V, zzz_nope: 1 }))).toEqual([
      '$.zzz_nope unknown-key: zzz_nope is no field of text2video.create; remove zzz_nope [text2video.create, live-confirmed]',
    ]);
  });

  it('that is a path and not a key is no field', () => {
    expect(tellIssues(ask('text2video.create', { ...T2V, 'watermark_info.enabled': true }))).toEqual([
      '$["watermark_info.enabled"] unknown-key: watermark_info.enabled is no field of text2video.create; ' +
        'remove watermark_info.enabled [text2video.create, live-confirmed]',
    ]);
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'named %s is an unknown key like any other',
    (key) => {
      const body: unknown = JSON.parse(`{"model_name":"kling-v3","prompt":"a calm sea","${key}":{"mode":"std"}}`);
      expect(tellIssues(ask('text2video.create', body))).toEqual([
        `$.${key} unknown-key: ${key} is no field of text2video.create; remove ${key} [text2video.create, live-confirmed]`,
      ]);
    },
  );
});

describe('a key that people send although it is no field of the route', () => {
  it('is refused with what to use instead', () => {
    expect(tellIssues(ask('omniVideo.create', { ...OMNI, negative_prompt: 'birds' }))).toEqual([
      '$.negative_prompt rejected: negative_prompt is no field here: taken by some gateways; ' +
        'no field in any vendor text of this route; use instead: negative wording in `prompt` [field negative_prompt, doc-confirmed]',
    ]);
  });

  it('is refused inside a list item too', () => {
    const body = { ...OMNI, image_list: [{ image_url: 'iVBORw0KGgo=' }, { image: 'iVBORw0KGgo=' }] };
    expect(tellIssues(ask('omniVideo.create', body))).toEqual([
      '$.image_list[1].image_url required: is missing; a text is expected [image_list[].image_url, live-confirmed]',
      '$.image_list[1].image rejected: image is no field here: the key of multi-image to video; ' +
        'use instead: `image_list[].image_url` [field image_list[].image, doc-confirmed]',
    ]);
  });

  it.each([
    ['omniVideo.create', OMNI, 'model'],
    ['omniVideo.create', OMNI, 'cfg_scale'],
    ['omniVideo.create', OMNI, 'voice_list'],
    ['omniVideo.create', OMNI, 'image'],
    ['omniVideo.create', OMNI, 'image_tail'],
    ['text2video.create', T2V, 'voice_list'],
    ['text2video.create', T2V, 'image'],
    ['text2video.create', T2V, 'image_tail'],
    ['text2video.create', T2V, 'image_list'],
    ['image2video.create', { ...T2V, image: 'iVBORw0KGgo=' }, 'aspect_ratio'],
    ['image2video.create', { ...T2V, image: 'iVBORw0KGgo=' }, 'image_list'],
    ['image2video.create', { ...T2V, image: 'iVBORw0KGgo=' }, 'image_url'],
  ])('is refused on %s', (operation, body, key) => {
    const { issues } = ask(operation, { ...body, [key]: 'x' });
    expect(issues.map(({ path, code }) => `${path} ${code}`)).toEqual([`$.${key} rejected`]);
  });

  it('is a field where the register has it', () => {
    expect(ask('text2video.create', { ...T2V, model: 'kling-v3', negative_prompt: 'birds' }).issues).toEqual([]);
  });
});
