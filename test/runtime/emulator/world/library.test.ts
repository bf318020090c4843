// Elements and voices: made as tasks, cited by ids that no number of JavaScript holds, deleted and still shown.
import { expect, it } from 'vitest';
import { parseJson, stringifyJson } from '../../../../generated/kernel/json.ts';
import { createScene, dataOf, listOf, OMNI, type OpenWorld, openWorld, SCENE, verdictOf } from './open-world.ts';

const ELEMENTS = '/v1/general/advanced-custom-elements';

const PICTURES = {
  element_name: 'anna',
  element_description: 'a woman with short hair',
  reference_type: 'image_refer',
  element_image_list: {
    frontal_image: 'https://example.com/front.png',
    refer_images: [{ image_url: 'https://example.com/side.png' }],
  },
  tag_list: [{ tag_id: 'o_102' }],
};

const CLIP = {
  element_name: 'ben',
  element_description: 'a man with a hat',
  reference_type: 'video_refer',
  element_video_list: { refer_videos: [{ video_url: 'https://example.com/clip.mp4' }] },
};

function makeElement(open: OpenWorld, body: unknown): bigint {
  const id = String(dataOf(open.post(ELEMENTS, body)).task_id);
  open.wait(10_000);
  const { elements } = dataOf(open.get(`${ELEMENTS}/${id}`)).task_result as { elements: { element_id: bigint }[] };
  return elements[0]?.element_id ?? 0n;
}

it('an element is a task whose result names it, free of charge', () => {
  const open = openWorld();
  const id = makeElement(open, PICTURES);
  expect(id > BigInt(Number.MAX_SAFE_INTEGER)).toBe(true);
  expect(listOf(open.get(ELEMENTS))[0]).toMatchObject({
    task_status: 'succeed',
    task_result: {
      elements: [
        {
          element_id: id,
          element_name: 'anna',
          reference_type: 'image_refer',
          tag_list: [{ id: 'o_102', name: 'o_102', description: '' }],
          owned_by: 'emulated-1000001',
          status: 'succeed',
        },
      ],
    },
    final_unit_deduction: '0',
  });
});

it('its id survives JSON and is taken by a scene with sound', () => {
  const open = openWorld({ unknownElements: 'refused' });
  const id = parseJson(stringifyJson(makeElement(open, PICTURES)));
  expect(open.post(OMNI, { ...SCENE, element_list: [{ element_id: id }], sound: 'on' }).event.outcome).toBe('accepted');
});

it('an id that lost its last digits on the way is unknown', () => {
  const open = openWorld({ unknownElements: 'refused' });
  const rounded = BigInt(Number(makeElement(open, PICTURES)));
  expect(verdictOf(open.post(OMNI, { ...SCENE, element_list: [{ element_id: rounded }] }))).toEqual([
    400,
    1201,
    `Element not found by id: ${rounded}`,
  ]);
});

it('the world knows what an element was made from, and refuses by it as the validator does with that fact', () => {
  const open = openWorld();
  const clips = [CLIP, CLIP, CLIP, CLIP].map((body) => ({ element_id: String(makeElement(open, body)) }));
  const pictures = [{ element_id: String(makeElement(open, PICTURES)) }];
  const ask = (element_list: unknown) => open.post(OMNI, { ...SCENE, element_list }).event;
  expect(ask(clips.slice(1)).outcome).toBe('accepted');
  expect(ask(clips)).toMatchObject({
    outcome: 'refused',
    issues: [{ rule: 'omniVideo.create#video-character-limit' }],
  });
  expect(ask(pictures).outcome).toBe('accepted');
  // Of an element that the world never made it knows nothing, so nothing is decided.
  expect(ask([...clips, { element_id: '1' }]).outcome).toBe('accepted');
});

it('a deleted element is shown as deleted, is deleted once, and is cited no more', () => {
  const open = openWorld();
  const element_id = String(makeElement(open, PICTURES));
  const remove = () => open.post('/v1/general/delete-advanced-elements', { element_id });
  expect([remove().body, verdictOf(remove())]).toEqual([
    { code: 0, message: 'SUCCEED', request_id: expect.stringMatching(/^emulated-/) },
    [400, 1201, 'The element has already been deleted'],
  ]);
  expect(listOf(open.get(ELEMENTS))[0]).toMatchObject({ task_result: { elements: [{ status: 'deleted' }] } });
  expect(open.post(OMNI, { ...SCENE, element_list: [{ element_id }] }).event.code).toBe(1201);
});

it('an element of the vendor is in its own list and cannot be deleted', () => {
  const open = openWorld();
  const [first] = listOf(open.get('/v1/general/advanced-presets-elements?pageSize=1'));
  expect(first).toMatchObject({ task_result: { elements: [{ element_id: 160n, owned_by: 'kling' }] } });
  expect(open.post('/v1/general/delete-elements', { element_id: '160' }).event).toMatchObject({
    outcome: 'refused',
    issues: [{ rule: 'elements.deleteByOlderPath#own-elements-only' }],
  });
});

it('the first generation of elements has a library of its own and answers at once', () => {
  const open = openWorld();
  const body = {
    element_name: 'anna',
    element_description: 'a woman',
    element_frontal_image: 'https://example.com/front.png',
    element_refer_list: [{ image_url: 'https://example.com/side.png' }],
  };
  const made = dataOf(open.post('/v1/general/custom-elements', body));
  expect(made).toMatchObject({ element_name: 'anna', element_frontal_image: 'https://example.com/front.png' });
  expect([listOf(open.get('/v1/general/custom-elements')), listOf(open.get(ELEMENTS))]).toEqual([[made], []]);
});

it('a voice is made, listed and deleted', () => {
  const open = openWorld();
  const body = { voice_name: 'anna', voice_url: 'https://example.com/voice.wav' };
  const id = String(dataOf(open.post('/v1/general/custom-voices', body)).task_id);
  open.wait(10_000);
  const data = dataOf(open.get(`/v1/general/custom-voices/${id}`));
  expect(data.final_unit_deduction).toBe('0.05');
  const { voices } = data.task_result as { voices: { voice_id: string; trial_url: string }[] };
  const [voice] = voices;
  expect(open.world.findAsset(`${voice?.voice_id}/emulated-trial-1.wav`)).toMatchObject({
    kind: 'audio',
    format: 'wav',
  });
  const remove = () => verdictOf(open.post('/v1/general/delete-voices', { voice_id: voice?.voice_id }));
  expect([remove(), remove()]).toEqual([
    [200, 0, 'SUCCEED'],
    [400, 1201, 'Voice id not found'],
  ]);
});

it('the world knows how long a clip of its own is, and which of its videos gives a voice', () => {
  const open = openWorld({ assetBase: 'http://127.0.0.1/assets' });
  const short = createScene(open);
  const long = createScene(open, { duration: '15' });
  open.wait(10_000);
  const ask = (id: string, model_name: string) => {
    const video_list = [{ video_url: `http://127.0.0.1/assets/${id}/emulated-video-1.mp4`, refer_type: 'feature' }];
    return open.post(OMNI, { ...SCENE, model_name, video_list }).event;
  };
  expect([ask(short, 'kling-video-o1').outcome, ask(long, 'kling-v3-omni').outcome]).toEqual(['accepted', 'accepted']);
  expect(ask(long, 'kling-video-o1').issues?.map(({ rule }) => rule)).toEqual([
    'omniVideo.create#reference-video-length',
  ]);
  const { videos } = dataOf(open.get(`${OMNI}/${short}`)).task_result as { videos: { id: string }[] };
  expect(open.post('/v1/general/custom-voices', { voice_name: 'anna', video_id: videos[0]?.id }).event).toMatchObject({
    issues: [{ rule: 'voices.create#video-origin' }],
  });
});
