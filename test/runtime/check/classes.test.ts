// How far the evidence carries a payload decides whether money may be spent on it, so each class has its examples here.
import { describe, expect, it } from 'vitest';
import { ask, tellIssues } from './tell.ts';

const FIRST_FRAME = {
  model_name: 'kling-v3-omni',
  prompt: 'the sea begins to move',
  duration: '5',
  mode: 'std',
  aspect_ratio: '16:9',
  image_list: [{ image_url: 'iVBORw0KGgo=', type: 'first_frame' }],
};

const TEXT = {
  model_name: 'kling-v3',
  prompt: 'a calm sea',
  duration: '5',
  mode: 'std',
  aspect_ratio: '16:9',
  external_task_id: 'scene-1',
};

const SHOTS = {
  model_name: 'kling-v3-omni',
  multi_shot: true,
  shot_type: 'customize',
  multi_prompt: [
    { index: 1, prompt: 'waves', duration: '2' },
    { index: 2, prompt: 'gulls', duration: '3' },
  ],
  duration: '5',
  mode: 'std',
  aspect_ratio: '16:9',
};

const PICTURE = { model_name: 'kling-v3', prompt: 'the sea begins to move', image: 'iVBORw0KGgo=' };

describe('a payload is live-confirmed', () => {
  it.each([
    ['the first-frame body that a run sent', 'omniVideo.create', FIRST_FRAME],
    ['the body of two shots that a run sent', 'omniVideo.create', SHOTS],
    ['the text body that a run sent', 'text2video.create', TEXT],
    ['fewer keys than one run sent', 'text2video.create', { model_name: 'kling-v3', prompt: 'a calm sea' }],
  ])('when it is %s', (_name, operation, body) => {
    expect(ask(operation, body)).toEqual({
      operation,
      kind: 'request',
      valid: true,
      class: 'live-confirmed',
      issues: [],
      observations: [],
      undecided: [],
    });
  });
});

describe('a payload is doc-derived', () => {
  it.each([
    ['a value was never seen live', 'text2video.create', { ...TEXT, mode: 'pro' }],
    ['a path was never seen live', 'text2video.create', { ...TEXT, callback_url: 'https://example.com/hook' }],
    ['each path was seen live but no run carried them together', 'omniVideo.create', { ...SHOTS, prompt: 'a coast' }],
    ['the route was proved with other keys', 'image2video.create', PICTURE],
    ['it is the older generation', 'omniVideo.create', { ...FIRST_FRAME, model_name: 'kling-video-o1' }],
    ['it is a list query', 'omniVideo.list', { pageNum: 1 }],
  ])('when %s', (_name, operation, body) => {
    const answer = ask(operation, body);
    expect(tellIssues(answer)).toEqual([]);
    expect([answer.valid, answer.class]).toEqual([true, 'doc-derived']);
  });
});

describe('a payload is hypothesis-only', () => {
  it.each([
    ['a key is unknown', 'text2video.create', { ...TEXT, seed: 7 }, false],
    ['a value is unknown', 'text2video.create', { ...TEXT, aspect_ratio: '21:9' }, false],
    ['a rule is broken', 'omniVideo.create', { ...FIRST_FRAME, element_list: ids(4) }, false],
    ['a limit of the model is broken', 'text2video.create', { ...TEXT, model_name: 'kling-v2-6', mode: '4k' }, false],
    ['its shape was refused', 'omniVideo.create', { ...FIRST_FRAME, mode: 'standard' }, false],
    ['one outsider saw it refused', 'text2video.create', { ...TEXT, model_name: 'kling-v1' }, true],
  ])('when %s', (_name, operation, body, valid) => {
    const answer = ask(operation, body);
    expect([answer.valid, answer.class]).toEqual([valid, 'hypothesis-only']);
  });
});

function ids(count: number) {
  return Array.from({ length: count }, (_, index) => ({ element_id: 310124227725311 + index }));
}

describe('asking for hypotheses', () => {
  it('changes nothing for a payload without one', () => {
    expect(ask('text2video.create', TEXT, { hypothesis: true })).toEqual(ask('text2video.create', TEXT));
  });

  it.each([
    ['an unknown key', { ...TEXT, seed: 7 }],
    ['an unknown value', { ...TEXT, mode: 'ultra' }],
    ['a broken rule', { ...TEXT, multi_shot: true }],
    ['a key that is no field of the route', { ...TEXT, image: 'iVBORw0KGgo=' }],
  ])('does not make %s valid', (_name, body) => {
    expect(ask('text2video.create', body, { hypothesis: true })).toEqual(ask('text2video.create', body));
    expect(ask('text2video.create', body, { hypothesis: true }).valid).toBe(false);
  });
});

describe('an answer of the service', () => {
  it('is live-confirmed when a run recorded all of it', () => {
    const data = {
      task_id: '829836802793406551',
      task_status: 'submitted',
      task_info: { external_task_id: 'scene-1' },
      created_at: 1774000000000,
      updated_at: 1774000000000,
    };
    const body = { code: 0, message: 'SUCCEED', request_id: 'c0ffee', data };
    expect(ask('text2video.create', body, { kind: 'response' }).class).toBe('live-confirmed');
  });

  it('is doc-derived when it holds a key that nobody documents', () => {
    const data = { task_id: '7', task_status: 'submitted', created_at: 1, updated_at: 1, queue_position: 3 };
    const body = { code: 0, message: 'SUCCEED', request_id: 'c0ffee', data };
    expect(ask('text2video.create', body, { kind: 'response' }).class).toBe('doc-derived');
  });
});
