// How a refused request is answered: a code, words in the grammars that were recorded, and in the ledger the rows that refuse it.
import { expect, it } from 'vitest';
import { OMNI, openWorld, SCENE, verdictOf } from './open-world.ts';

const refusalOf = (path: string, body: unknown) => verdictOf(openWorld().post(path, body));

it('an unknown method or path is answered with 1202, and noted as no operation', () => {
  const open = openWorld();
  for (const answer of [open.get('/v1/elements'), open.post('/v1/videos/omni-video/1', {})]) {
    expect(answer.status).toBe(404);
    expect(answer.event).toMatchObject({ operation: '', bills: false, outcome: 'unknown', code: 1202 });
  }
});

it.each([
  ['a long prompt', OMNI, { ...SCENE, prompt: 'x'.repeat(2501) }, 'prompt: size must be between 0 and 2500'],
  [
    'a number above its range',
    '/v1/videos/text2video',
    { prompt: 'a', model_name: 'kling-v1', cfg_scale: 2 },
    'cfgScale: must be less than or equal to 1',
  ],
  ['a missing text', '/v1/audio/tts', { voice_id: 'a', voice_language: 'en' }, 'text can not be null'],
  ['a value that is none', OMNI, { ...SCENE, duration: '99' }, "duration value '99' is invalid"],
  [
    'a prefix before base64',
    '/v1/videos/image2video',
    { model_name: 'kling-v3', prompt: 'a', image: 'data:image/png;base64,AAAA' },
    'File is not in a valid base64 format',
  ],
  ['base64 in place of a video', OMNI, { ...SCENE, video_list: [{ video_url: 'AAAA' }] }, 'Video URL is invalid'],
  [
    'sound beside a video',
    OMNI,
    { ...SCENE, sound: 'on', video_list: [{ video_url: 'https://example.com/a.mp4', refer_type: 'feature' }] },
    'sound on is not supported with video input',
  ],
  [
    'shots that are not numbered',
    OMNI,
    {
      ...SCENE,
      prompt: undefined,
      multi_shot: true,
      shot_type: 'customize',
      multi_prompt: [{ index: 2, prompt: 'a', duration: '5' }],
    },
    'multi_prompt index must start from 1 and be consecutive',
  ],
  ['a spelling that was seen refused', OMNI, { ...SCENE, mode: 'standard' }, "mode value 'standard' is invalid"],
])('%s is answered with 400, 1201 and words', (_what, path, body, message) => {
  expect(refusalOf(path, body)).toEqual([400, 1201, message]);
});

it.each([
  ['no JSON', '{"prompt":'],
  ['a list', '[]'],
  ['a text', '"scene"'],
])('%s as a body is answered with 1200', (_what, text) => {
  const open = openWorld();
  const headers = { authorization: 'Bearer emulated-api-key' };
  const { event } = open.world.answer({ method: 'POST', path: OMNI, query: {}, headers, text, at: 0 });
  expect([event.status, event.code, event.outcome]).toEqual([400, 1200, 'refused']);
});

it('the ledger has every row, the first first', () => {
  const { event } = openWorld().post(OMNI, { ...SCENE, mode: 'fast', zoom: 1 });
  expect(event.issues).toEqual([
    { row: expect.stringMatching(/^register\/omni-video\.md:\d+$/), path: '$.mode', code: 'enum' },
    { row: expect.stringMatching(/^register\/omni-video\.md:\d+$/), path: '$.zoom', code: 'unknown-key' },
  ]);
});

it('a refusal has no data, and the mark of an emulator in its header and its id', () => {
  const answer = openWorld().post(OMNI, {});
  expect(Object.keys(answer.body as object)).toEqual(['code', 'message', 'request_id']);
  expect(answer.body).toMatchObject({ request_id: expect.stringMatching(/^emulated-/) });
  expect(answer.headers['x-emulated']).toBeDefined();
});
