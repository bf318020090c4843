// The life of a task as both generations of routes show it.
import { expect, it } from 'vitest';
import { createScene, dataOf, listOf, OMNI, openWorld, SCENE, START } from './open-world.ts';

it('a task of an older route is submitted, processed and done', () => {
  const open = openWorld({ assetBase: 'http://127.0.0.1:4010/assets' });
  const id = createScene(open, { external_task_id: 'scene-1' });
  const base = { task_id: id, task_info: { external_task_id: 'scene-1' }, created_at: START };
  expect(dataOf(open.get(`${OMNI}/${id}`))).toEqual({ ...base, task_status: 'submitted', updated_at: START });
  open.wait(1000);
  expect(dataOf(open.get(`${OMNI}/${id}`))).toEqual({ ...base, task_status: 'processing', updated_at: START + 1000 });
  open.wait(9000);
  expect(dataOf(open.get(`${OMNI}/scene-1`))).toEqual({
    ...base,
    task_status: 'succeed',
    task_result: {
      videos: [
        {
          id: expect.stringMatching(/^emulated-\d{18}$/),
          url: `http://127.0.0.1:4010/assets/${id}/emulated-video-1.mp4`,
          duration: '5.041',
        },
      ],
    },
    final_unit_deduction: '3',
    updated_at: START + 10_000,
  });
});

it('a task of a newer route has outputs and billing', () => {
  const open = openWorld({ assetBase: 'http://127.0.0.1:4010/assets' });
  const body = { prompt: 'rain', settings: { duration: 6 }, options: { external_task_id: 'rain-1' } };
  const created = dataOf(open.post('/text-to-video/kling-3.0', body));
  const base = { id: created.id, message: '', create_time: START, external_id: 'rain-1' };
  expect(created).toEqual({
    id: base.id,
    status: 'submitted',
    create_time: START,
    update_time: START,
    external_id: 'rain-1',
  });
  open.wait(1000);
  expect(listOf(open.get('/tasks?external_task_ids=rain-1'))).toEqual([
    { ...base, status: 'processing', update_time: START + 1000, outputs: [] },
  ]);
  open.wait(9000);
  expect(listOf(open.get(`/tasks?task_ids=${String(base.id)}`))).toEqual([
    {
      ...base,
      status: 'succeeded',
      update_time: START + 10_000,
      outputs: [
        {
          type: 'video',
          id: expect.stringMatching(/^emulated-\d{18}$/),
          url: `http://127.0.0.1:4010/assets/${String(base.id)}/emulated-video-1.mp4`,
          duration: '6.041',
        },
      ],
      billing: [{ charge_type: 'unit', package_type: 'video', amount: '3.6' }],
    },
  ]);
});

it('a task that risk control ends comes back as a good answer, and takes nothing', () => {
  const open = openWorld();
  const id = createScene(open, {}, { task: { ends: 'failed' } });
  open.wait(10_000);
  const answer = open.get(`${OMNI}/${id}`);
  expect([answer.status, (answer.body as { code: unknown }).code]).toEqual([200, 0]);
  expect(dataOf(answer)).toEqual({
    task_id: id,
    task_status: 'failed',
    task_status_msg: 'Failure to pass the risk control system',
    task_info: {},
    final_unit_deduction: '0',
    created_at: START,
    updated_at: START + 10_000,
  });
});

it('a marked copy is there when it was asked for', () => {
  const open = openWorld({ assetBase: 'http://127.0.0.1/assets' });
  const id = createScene(open, { watermark_info: { enabled: true } });
  open.wait(10_000);
  const data = dataOf(open.get(`${OMNI}/${id}`));
  expect(data.watermark_info).toEqual({ enabled: true });
  expect(JSON.stringify(data.task_result)).toContain(
    `"watermark_url":"http://127.0.0.1/assets/${id}/emulated-marked-1.mp4"`,
  );
});

it('ids have both forms that were seen, and the mark of an emulator', () => {
  const open = openWorld();
  const ids = Array.from({ length: 20 }, () => createScene(open));
  const isDigits = (id: string) => /^emulated-\d{18}$/.test(id);
  expect(ids.filter((id) => !isDigits(id) && !/^emulated-[\w-]{22}$/.test(id))).toEqual([]);
  expect(new Set(ids.map(isDigits))).toEqual(new Set([true, false]));
});

it('a picture task makes as many pictures as were asked for', () => {
  const open = openWorld({ assetBase: 'http://127.0.0.1/assets' });
  const body = { model_name: 'kling-v3', prompt: 'a vase', n: 3 };
  const id = String(dataOf(open.post('/v1/images/generations', body)).task_id);
  open.wait(10_000);
  const data = dataOf(open.get(`/v1/images/generations/${id}`));
  expect(data.task_result).toEqual({
    images: [0, 1, 2].map((index) => ({
      index,
      url: `http://127.0.0.1/assets/${id}/emulated-image-${index + 1}.png`,
    })),
  });
  expect(data.final_unit_deduction).toBe('24');
});

it('a series stands in a list of its own', () => {
  const open = openWorld();
  const body = { model_name: 'kling-v3-omni', prompt: 'a vase', result_type: 'series', series_amount: 2 };
  const id = String(dataOf(open.post('/v1/images/omni-image', body)).task_id);
  open.wait(10_000);
  const { task_result } = dataOf(open.get(`/v1/images/omni-image/${id}`)) as { task_result: Record<string, unknown> };
  expect(Object.keys(task_result)).toEqual(['result_type', 'series_images']);
});

it('speech is answered at once, with its sound', () => {
  const open = openWorld();
  const body = { text: 'good morning', voice_id: 'emulated-voice', voice_language: 'en' };
  const data = dataOf(open.post('/v1/audio/tts', body));
  expect([data.task_status, Object.keys(data.task_result as object), data.final_unit_deduction]).toEqual([
    'succeed',
    ['audios'],
    '0.05',
  ]);
});

it('the same seed and the same calls give the same answers', () => {
  const play = (seed: number) => {
    const open = openWorld({ seed });
    const id = createScene(open);
    open.wait(10_000);
    return [open.post(OMNI, SCENE), open.get(`${OMNI}/${id}`)].map(({ body }) => body);
  };
  expect(play(7)).toEqual(play(7));
  expect(play(7)).not.toEqual(play(8));
});

it('an address opens a result for 30 days', () => {
  const open = openWorld();
  const id = createScene(open);
  const asset = open.world.findAsset(`${id}/emulated-video-1.mp4`);
  expect(asset).toMatchObject({ kind: 'video', seconds: 5.041, width: 1280, height: 720, sound: false });
  expect([asset?.madeAt, asset?.goneAt]).toEqual([START + 10_000, START + 10_000 + 30 * 86_400_000]);
});
