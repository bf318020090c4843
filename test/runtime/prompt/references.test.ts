// Tags cite inputs that are there, and inputs are cited.
import { describe, expect, it } from 'vitest';
import { lintPrompt } from '../../../runtime/prompt/lint-prompt.ts';
import { elements, images, shots, single } from './bodies.ts';

function unknown(body: unknown, operation = 'omniVideo.create') {
  return lintPrompt(body, { operation })
    .filter(({ rule }) => rule === 'reference-unknown')
    .map(({ found, expected }) => `${found} -> ${expected}`);
}

function unused(body: unknown, operation = 'omniVideo.create') {
  return lintPrompt(body, { operation })
    .filter(({ rule }) => rule === 'reference-unused')
    .map(({ path, found }) => `${path} ${found}`);
}

describe('reference-unknown', () => {
  it('is silent about items that are there', () => {
    const body = single('<<<element_1>>>, <<<element_2>>>, <<<image_1>>> and <<<video_1>>>', {
      element_list: elements(2),
      image_list: images(1),
      video_list: [{ video_url: 'https://example.com/a.mp4', refer_type: 'feature' }],
    });
    expect(unknown(body)).toEqual([]);
  });

  it('names an item beyond its list in full', () => {
    expect(lintPrompt(single('<<<element_2>>> waves', { element_list: elements(1) }))[0]).toEqual({
      rule: 'reference-unknown',
      severity: 'error',
      path: '$.prompt',
      message: '<<<element_2>>> cites an item that element_list does not have: it holds 1',
      found: '<<<element_2>>>',
      expected: '<<<element_1>>>',
      fix: 'add the item to element_list, or cite one that is there',
      guide: 'docs/multi-shot-prompting.md#reference-unknown',
    });
  });

  it('says where in the shots it stands', () => {
    const body = shots(['a calm sea', '<<<image_3>>> drifts'], { image_list: images(2) });
    expect(lintPrompt(body)[0]).toMatchObject({
      path: '$.multi_prompt[1].prompt',
      expected: '<<<image_1>>> to <<<image_2>>>',
    });
  });

  it.each([
    ['two brackets', '<<image_1>> smiles', '<<image_1>> -> <<<image_1>>>'],
    ['one bracket', '<image_1> smiles', '<image_1> -> <<<image_1>>>'],
    ['brackets that do not match', '<<<image_1>> smiles', '<<<image_1>> -> <<<image_1>>>'],
    ['a capital', '<<<Image_1>>> smiles', '<<<Image_1>>> -> <<<image_1>>>'],
    ['a space', '<<<image 1>>> smiles', '<<<image 1>>> -> <<<image_1>>>'],
    ['no underscore', '<<<image1>>> smiles', '<<<image1>>> -> <<<image_1>>>'],
    ['no number', '<<<image>>> smiles', '<<<image>>> -> <<<image_1>>>'],
    ['a number from zero', '<<<image_0>>> smiles', '<<<image_0>>> -> <<<image_1>>>'],
    ['a slip of the pen', '<<<imgae_1>>> smiles', '<<<imgae_1>>> -> <<<image_1>>>'],
    [
      'a word of another route',
      '<<<object_1>>> smiles',
      '<<<object_1>>> -> <<<image_1>>> or <<<element_1>>> or <<<video_1>>>',
    ],
  ])('finds a tag with %s', (_name, prompt, finding) => {
    expect(unknown(single(prompt, { image_list: images(1) }))).toEqual([finding]);
  });

  it.each(['x < y and y > 3', 'a <- b -> c', '<b>bold</b>', 'i<3 you', '2 << 3 >> 1'])(
    'takes %j for no tag',
    (prompt) => {
      expect(unknown(single(prompt))).toEqual([]);
    },
  );

  it('finds a tag of a list that the route does not have', () => {
    expect(unknown(single('<<<voice_1>>> sings'))).toEqual([
      '<<<voice_1>>> -> <<<image_1>>> or <<<element_1>>> or <<<video_1>>>',
    ]);
    expect(unknown({ model_name: 'kling-v3', prompt: '<<<image_1>>>' }, 'text2video.create')).toEqual([
      '<<<image_1>>> -> no tag at all',
    ]);
  });

  it('knows the voices of image to video', () => {
    const body = { model_name: 'kling-v2-6', image: 'iVBORw0KGgo=', prompt: '<<<voice_1>>> and <<<voice_2>>> sing' };
    expect(unknown({ ...body, voice_list: [{ voice_id: 'a' }] }, 'image2video.create')).toEqual([
      '<<<voice_2>>> -> <<<voice_1>>>',
    ]);
  });

  it('knows of a plain text only how tags are spelt', () => {
    expect(unknown('<<<image_9>>> and <<voice_1>>')).toEqual(['<<voice_1>> -> <<<voice_1>>>']);
  });
});

describe('reference-unused', () => {
  it('is silent about what is cited in one of the shots', () => {
    const body = shots(['<<<element_1>>> waves', '<<<element_2>>> runs'], { element_list: elements(2) });
    expect(unused(body)).toEqual([]);
  });

  it('names an item that no shot cites in full', () => {
    const findings = lintPrompt(single('<<<element_1>>> waves', { element_list: elements(2) }));
    expect(findings).toEqual([
      {
        rule: 'reference-unused',
        severity: 'warning',
        path: '$.element_list[1]',
        message: 'no prompt cites this item of element_list',
        found: 'no <<<element_2>>>',
        expected: '<<<element_2>>> where it is to be seen or heard',
        fix: 'cite it as <<<element_2>>>, or take it out of element_list',
        guide: 'docs/multi-shot-prompting.md#reference-unused',
      },
    ]);
  });

  it('lets frames and a base video speak for themselves', () => {
    const frames = [
      { image_url: 'iVBORw0KGgo=', type: 'first_frame' },
      { image_url: 'iVBORw0KGgo=', type: 'end_frame' },
    ];
    expect(unused(single('the sea rises', { image_list: frames }))).toEqual([]);
    const base = [{ video_url: 'https://example.com/a.mp4' }];
    expect(unused(single('make the sky red', { video_list: base }))).toEqual([]);
  });

  it('asks for a feature video, a plain image and a voice', () => {
    const video_list = [{ video_url: 'https://example.com/a.mp4', refer_type: 'feature' }];
    expect(unused(single('the sea rises', { video_list, image_list: images(1) }))).toEqual([
      '$.image_list[0] no <<<image_1>>>',
      '$.video_list[0] no <<<video_1>>>',
    ]);
    const voices = { model_name: 'kling-v2-6', image: 'x', prompt: 'she sings', voice_list: [{ voice_id: 'a' }] };
    expect(unused(voices, 'image2video.create')).toEqual(['$.voice_list[0] no <<<voice_1>>>']);
  });

  it('is no echo of a tag that is spelt wrongly', () => {
    expect(unused(single('<<image_1>> smiles', { image_list: images(1) }))).toEqual([]);
  });
});
