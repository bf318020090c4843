// Some limits depend on what no body shows. Without the fact the rule stays open and says what it needs, with it the rule decides.
import { describe, expect, it } from 'vitest';
import { checkPayload } from '../../../runtime/check/check-payload.ts';
import { ask } from './tell.ts';

const OMNI = { model_name: 'kling-v3-omni', prompt: 'a calm sea', aspect_ratio: '16:9' };
const ELEMENTS = { ...OMNI, element_list: ids(4) };
const VIDEO = { ...OMNI, video_list: [{ video_url: 'https://example.com/a.mp4', refer_type: 'feature' }] };

function ids(count: number) {
  return Array.from({ length: count }, (_, index) => ({ element_id: 310124227725311 + index }));
}

function decide(body: object, given?: Record<string, unknown>) {
  const { valid, issues, undecided } = ask('omniVideo.create', body, { given });
  const name = (rule: string | undefined) => rule?.split('#')[1];
  return {
    valid,
    broken: issues.map(({ rule }) => name(rule)),
    open: undecided.map(({ rule, needs }) => `${name(rule)} needs ${needs.join()}`),
  };
}

describe('how many elements were made from a video', () => {
  it('leaves its rules open when it is not given', () => {
    expect(decide(ELEMENTS)).toEqual({
      valid: true,
      broken: [],
      open: [
        'video-character-images needs video_character_elements',
        'video-character-limit needs video_character_elements',
      ],
    });
  });

  it('closes its rules when it is given', () => {
    expect(decide(ELEMENTS, { video_character_elements: 3 })).toEqual({ valid: true, broken: [], open: [] });
    expect(decide(ELEMENTS, { video_character_elements: 0 })).toEqual({ valid: true, broken: [], open: [] });
  });

  it('breaks the limit when there are too many', () => {
    expect(decide(ELEMENTS, { video_character_elements: 4 })).toEqual({
      valid: false,
      broken: ['video-character-limit'],
      open: [],
    });
  });

  it('is not asked for when the payload has no elements', () => {
    expect(decide(OMNI)).toEqual({ valid: true, broken: [], open: [] });
  });

  it('is asked for beside a reference video and by the older model', () => {
    const body = { ...VIDEO, model_name: 'kling-video-o1', element_list: ids(1) };
    expect(decide(body)).toEqual({
      valid: true,
      broken: [],
      open: [
        'video-character-limit needs video_character_elements',
        'video-character-without-video needs video_character_elements',
        'o1-multi-image-elements needs video_character_elements',
        'reference-video-length needs reference_video_seconds',
      ],
    });
    expect(decide(body, { video_character_elements: 1, reference_video_seconds: 5 })).toEqual({
      valid: false,
      broken: ['video-character-without-video', 'o1-multi-image-elements'],
      open: [],
    });
  });

  it.each(['three', null, 1.5, '3'])(
    'is refused, and leaves its rules open, when it is %j and no whole number',
    (fact) => {
      const answer = ask('omniVideo.create', ELEMENTS, { given: { video_character_elements: fact } });
      expect(answer.issues).toMatchObject([{ path: '$given.video_character_elements', code: 'type' }]);
      expect(answer.undecided.map(({ rule }) => rule)).toContain('omniVideo.create#video-character-limit');
    },
  );

  it('is refused under a misspelt name, with the right one', () => {
    const answer = ask('omniVideo.create', ELEMENTS, { given: { video_character_element: 1 } });
    expect(answer.issues).toMatchObject([
      {
        path: '$given.video_character_element',
        code: 'unknown-key',
        fix: 'rename video_character_element to video_character_elements',
      },
    ]);
  });

  it('is refused by an operation that takes no facts', () => {
    const answer = ask('omniVideo.list', {}, { given: { video_character_elements: 1 } });
    expect(answer.issues).toMatchObject([{ path: '$given', message: 'omniVideo.list takes no given facts' }]);
  });
});

describe('the length of the reference video', () => {
  it.each([
    ['kling-v3-omni', 2.9, false],
    ['kling-v3-omni', 3, true],
    ['kling-v3-omni', 15, true],
    ['kling-v3-omni', 15.1, false],
    ['kling-video-o1', 10, true],
    ['kling-video-o1', 10.1, false],
  ])('for %s at %d s decides: %s', (model_name, reference_video_seconds, valid) => {
    expect(decide({ ...VIDEO, model_name }, { reference_video_seconds })).toEqual({
      valid,
      broken: valid ? [] : ['reference-video-length'],
      open: [],
    });
  });

  it('leaves its rule open when it is not given', () => {
    expect(decide(VIDEO)).toEqual({
      valid: true,
      broken: [],
      open: ['reference-video-length needs reference_video_seconds'],
    });
  });
});

it('a fact never hides an issue of the body', () => {
  const answer = ask('omniVideo.create', { ...VIDEO, sound: 'on' }, { given: { reference_video_seconds: 5 } });
  expect(answer.issues.map(({ rule }) => rule)).toEqual(['omniVideo.create#sound-off-with-video']);
});

it('a list of facts that nobody gave is not an empty one: its rules stay undecided', () => {
  const listUndecided = (given?: Record<string, unknown>) =>
    checkPayload({
      operation: 'newerTextToVideo.create',
      path: '/text-to-video/kling-3.0',
      body: { prompt: 'a calm sea' },
      given,
    }).undecided.map(({ rule }) => rule);
  expect(listUndecided()).toContain('newerTextToVideo.create#shot-seconds');
  expect(listUndecided({ shot_seconds: [] })).not.toContain('newerTextToVideo.create#shot-seconds');
});
