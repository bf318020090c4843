// Callbacks for tasks whose create named an address: one for each change, once, in the form of their generation.
import { expect, it } from 'vitest';
import { findPart } from '../../../../generated/kernel/check.ts';
import { operations } from '../../../../generated/operations.ts';
import { checkPayload } from '../../../../runtime/check/check-payload.ts';
import { createScene, OMNI, openWorld } from './open-world.ts';

const CALLBACK = 'https://example.com/hook';

it('each change is handed out once, in order, as it was at that time', () => {
  const open = openWorld();
  const id = createScene(open, { callback_url: CALLBACK });
  createScene(open);
  expect(open.world.callbacksDue(open.now())).toEqual([]);
  open.wait(60_000);
  const due = open.world.callbacksDue(open.now());
  expect(
    due.map(({ url, taskId, form, at, body }) => [
      url,
      taskId,
      form,
      at - open.now(),
      (body as { task_status: string }).task_status,
    ]),
  ).toEqual([
    [CALLBACK, id, 'callback.task', -59_000, 'processing'],
    [CALLBACK, id, 'callback.task', -50_000, 'succeed'],
  ]);
  expect(new Set(due.map((callback) => callback.id)).size).toBe(2);
  expect(open.world.callbacksDue(open.now())).toEqual([]);
});

it('callbacks of several tasks come in the order of their times', () => {
  const open = openWorld();
  createScene(open, { callback_url: CALLBACK }, { task: { submittedMs: 10, processingMs: 90_000 } });
  createScene(open, { callback_url: CALLBACK }, { task: { submittedMs: 5, processingMs: 10 } });
  open.wait(100_000);
  const times = open.world.callbacksDue(open.now()).map(({ at }) => at - open.now() + 100_000);
  expect(times).toEqual([5, 10, 15, 90_010]);
});

it.each([
  ['callback.task', OMNI, { model_name: 'kling-v3-omni', prompt: 'a', aspect_ratio: '16:9', callback_url: CALLBACK }],
  ['callback.task', '/v1/images/generations', { model_name: 'kling-v3', prompt: 'a', n: 2, callback_url: CALLBACK }],
  ['callback.newerTask', '/text-to-video/kling-3.0', { prompt: 'a', options: { callback_url: CALLBACK } }],
])('the body of %s for %s is soundly what its schema reads', (form, path, body) => {
  const open = openWorld();
  open.post(path, body);
  open.post(path, body, { task: { ends: 'failed' } });
  open.wait(60_000);
  const due = open.world.callbacksDue(open.now());
  expect(due.map((callback) => callback.form)).toEqual([form, form, form, form]);
  const callback = operations.find(({ id }) => id === form);
  expect(callback === undefined ? undefined : findPart(callback, 'callback')).toBeDefined();
  for (const { body } of due) {
    const { issues, observations } = checkPayload({ kind: 'callback', operation: form, body });
    expect({ issues, observations }).toEqual({ issues: [], observations: [] });
  }
});
