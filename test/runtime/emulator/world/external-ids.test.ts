// A second use of the caller's own id, in the three ways in which the service may take it, and queries by it.
import { expect, it } from 'vitest';
import { createScene, dataOf, listOf, OMNI, openWorld, SCENE, verdictOf } from './open-world.ts';

const TWICE = { ...SCENE, external_task_id: 'scene-1' };

it('a second use is refused, on every route of the account and after the end of the task', () => {
  const open = openWorld();
  open.post(OMNI, TWICE);
  open.wait(20_000);
  const refused = [400, 1201, 'External_task_id scene-1 already exists'];
  expect(verdictOf(open.post(OMNI, TWICE))).toEqual(refused);
  expect(
    verdictOf(open.post('/text-to-video/kling-3.0', { prompt: 'rain', options: { external_task_id: 'scene-1' } })),
  ).toEqual(refused);
  expect(open.world.tasks(open.now())).toHaveLength(1);
});

it('or it is answered with the first task, and nothing is made', () => {
  const open = openWorld({ uniqueIds: 'replayed' });
  const first = open.post(OMNI, TWICE);
  const second = open.post(OMNI, TWICE);
  expect([dataOf(second).task_id, second.event.outcome]).toEqual([dataOf(first).task_id, 'replayed']);
  expect(open.world.tasks(open.now())).toHaveLength(1);
});

it('or it makes a second task, which a query by the id then finds', () => {
  const open = openWorld({ uniqueIds: 'ignored' });
  open.post(OMNI, TWICE);
  const second = dataOf(open.post(OMNI, TWICE)).task_id;
  expect(dataOf(open.get(`${OMNI}/scene-1`)).task_id).toBe(second);
  expect(open.world.tasks(open.now())).toHaveLength(2);
});

it('an empty id is none', () => {
  const open = openWorld();
  createScene(open, { external_task_id: '' });
  expect(open.post(OMNI, { ...SCENE, external_task_id: '' }).event.outcome).toBe('accepted');
});

it('a refused create leaves its id free', () => {
  const open = openWorld({ slots: { video: 1 } });
  createScene(open);
  expect(open.post(OMNI, TWICE).event.code).toBe(1303);
  open.wait(10_000);
  expect(open.post(OMNI, TWICE).event.outcome).toBe('accepted');
});

it('a task is known at the path of its own kind only', () => {
  const open = openWorld();
  open.post(OMNI, TWICE);
  const unknown = [400, 1201, 'Task not found by id/external id: scene-1'];
  expect(verdictOf(open.get('/v1/videos/text2video/scene-1'))).toEqual(unknown);
});

it('a new task is found by its own id at once, and by the id of the caller and in lists after the lag', () => {
  const open = openWorld({ listLagMs: 60_000 });
  const id = createScene(open, { external_task_id: 'scene-1' });
  const ask = () => [
    open.get(`${OMNI}/${id}`).status,
    open.get(`${OMNI}/scene-1`).status,
    listOf(open.get(OMNI)).length,
    listOf(open.get('/tasks?external_task_ids=scene-1')).length,
  ];
  expect(ask()).toEqual([200, 400, 0, 0]);
  open.wait(60_000);
  expect(ask()).toEqual([200, 200, 1, 1]);
});
