// The ledger: one entry a request, in order, countable and ready for JSON.
import { expect, it } from 'vitest';
import { findEmulationMarks } from '../../../../generated/kernel/emulation.ts';
import { createScene, OMNI, openWorld, SCENE, START } from './open-world.ts';

it('every request is an entry, also one that never arrived', () => {
  const open = openWorld();
  const first = createScene(open, { external_task_id: 'scene-1' });
  open.wait(5);
  open.get(`${OMNI}/${first}`);
  open.post(OMNI, { ...SCENE, mode: 'fast' });
  const text = JSON.stringify({ ...SCENE, external_task_id: 'scene-2' });
  open.world.drop({ method: 'post', path: OMNI, query: {}, headers: {}, text, at: 0, fault: 'reset-before' });
  const base = { at: START + 5, path: OMNI, operation: 'omniVideo.create', method: 'POST', bills: true };
  const entries = open.world.ledger();
  expect(JSON.parse(JSON.stringify(entries))).toEqual(entries);
  expect(entries).toEqual([
    {
      ...base,
      n: 1,
      at: START,
      externalTaskId: 'scene-1',
      taskId: first,
      outcome: 'accepted',
      code: 0,
      status: 200,
      message: 'SUCCEED',
      units: '3',
      unit: 'video',
    },
    {
      ...base,
      n: 2,
      path: `${OMNI}/${first}`,
      operation: 'omniVideo.get',
      method: 'GET',
      bills: false,
      outcome: 'read',
      code: 0,
      status: 200,
      message: 'SUCCEED',
    },
    {
      ...base,
      n: 3,
      outcome: 'refused',
      code: 1201,
      status: 400,
      message: "mode value 'fast' is invalid",
      issues: [{ row: expect.stringContaining('register/omni-video.md'), path: '$.mode', code: 'enum' }],
    },
    {
      ...base,
      n: 4,
      externalTaskId: 'scene-2',
      outcome: 'dropped',
      code: 0,
      status: 0,
      message: '',
      fault: 'reset-before',
    },
  ]);
});

it('a clock that goes back is taken for standing still', () => {
  const open = openWorld();
  createScene(open);
  open.wait(-1000);
  createScene(open);
  expect(open.world.tasks(open.now()).map(({ createdAt }) => createdAt)).toEqual([START, START]);
});

it('what a script asks of a request is told without an answer', () => {
  const { world } = openWorld();
  const text = JSON.stringify({ prompt: 'a', options: { external_task_id: 'rain-1' } });
  const request = { method: 'POST', path: '/text-to-video/kling-3.0', query: {}, headers: {}, text, at: 0 };
  expect(world.describe(request)).toEqual({ operation: 'newerTextToVideo.create', externalTaskId: 'rain-1' });
  expect(world.describe({ ...request, path: '/nothing' })).toEqual({});
  expect(world.ledger()).toEqual([]);
});

it('whatever is recorded of a call carries a mark of the emulator', () => {
  const open = openWorld();
  const id = createScene(open);
  open.wait(10_000);
  for (const answer of [
    open.post(OMNI, SCENE),
    open.get(`${OMNI}/${id}`),
    open.get('/nothing'),
    open.post('/tasks', {}),
  ])
    expect(findEmulationMarks({ body: answer.body })).not.toEqual([]);
});

it('texts that are no names of anything do no harm', () => {
  const open = openWorld();
  for (const text of [
    '{"__proto__":{"model_name":"x"}}',
    '{"constructor":1}',
    `${'['.repeat(5000)}${']'.repeat(5000)}`,
  ]) {
    const headers = { authorization: 'Bearer emulated-api-key' };
    expect(open.world.answer({ method: 'POST', path: OMNI, query: {}, headers, text, at: 0 }).status).toBe(400);
  }
  expect(open.get('/v1/videos/omni-video/__proto__').status).toBe(400);
  expect(open.get(`${OMNI}/%E0%A4%A`).status).toBe(400);
});
