// A wait ends with the task, the deadline, the signal or a plain refusal; nothing that may pass by itself ends it. No test here sleeps.
import { describe, expect, it } from 'vitest';
import { createTasks } from '../../../runtime/tasks/create-tasks.ts';
import type { WaitProgress } from '../../../runtime/tasks/wait-for-task.ts';
import { good, hang, newer, older, refusal, type Scripted, serve, stillClock, VIDEO } from './service.ts';

const OMNI = { operation: 'omniVideo.create', id: 't-1' } as const;
const DONE = good(older('succeed', { task_result: { videos: [VIDEO] }, final_unit_deduction: '3' }));
const LOST = new Error('ECONNRESET');

function start(...answers: readonly Scripted[]) {
  const clock = stillClock();
  const service = serve(...answers);
  return { clock, service, tasks: createTasks({ transport: service, clock }) };
}

describe('a wait', () => {
  it('ends when the task succeeded, and tells every query', async () => {
    const { clock, tasks } = start(good(older('submitted')), good(older('processing')), DONE);
    const seen: string[] = [];
    const onProgress = ({ found, queries, elapsedMs }: WaitProgress): void => {
      seen.push(`${queries} after ${elapsedMs}: ${found.kind === 'found' ? found.task.status : found.kind}`);
    };
    const waited = await tasks.wait(OMNI, { onProgress });
    expect(waited).toMatchObject({ kind: 'succeeded', queries: 3, unanswered: 0, task: { deduction: '3' } });
    expect(seen).toEqual(['1 after 0: submitted', '2 after 30000: processing', '3 after 66000: succeeded']);
    expect(clock.slept).toEqual([30_000, 36_000]);
  });

  it('ends when the task failed, and says in which class', async () => {
    const { tasks } = start(good(older('failed', { task_status_msg: 'Failure to pass the risk control system' })));
    expect(await tasks.wait(OMNI)).toMatchObject({
      kind: 'failed',
      failure: { class: 'moderation', recorded: true, reopens: false },
    });
  });

  it('of a newer task is the same', async () => {
    const { tasks } = start(
      good([newer('processing')]),
      good([newer('succeeded', { outputs: [{ type: 'video', ...VIDEO }] })]),
    );
    expect(await tasks.wait({ operation: 'newerOmniVideo.create', id: 't-1' })).toMatchObject({ kind: 'succeeded' });
  });

  it('goes on past answers that do not come, which are counted', async () => {
    const { tasks } = start(
      LOST,
      refusal(500, 5000, ''),
      refusal(429, 1303, ''),
      { status: 502, body: undefined },
      DONE,
    );
    expect(await tasks.wait(OMNI)).toMatchObject({ kind: 'succeeded', queries: 5, unanswered: 4 });
  });

  it('goes on past a status that nobody knows, and past one that goes back', async () => {
    const { tasks } = start(good(older('processing')), good(older('queued')), good(older('submitted')), DONE);
    expect(await tasks.wait(OMNI)).toMatchObject({ kind: 'succeeded', queries: 4 });
  });

  it('grows its pauses up to a minute', async () => {
    const { clock, tasks } = start(...Array.from({ length: 6 }, () => good(older('processing'))), DONE);
    await tasks.wait(OMNI, { backoff: 1.5 });
    expect(clock.slept).toEqual([30_000, 45_000, 60_000, 60_000, 60_000, 60_000]);
  });
});

describe('a deadline', () => {
  it('is a result with the task as it was last seen, and is kept to the millisecond', async () => {
    const { clock, tasks } = start(good(older('processing')));
    const waited = await tasks.wait(OMNI, { deadlineMs: 50_000 });
    expect(waited).toMatchObject({ kind: 'pending', queries: 3, task: { status: 'processing' } });
    expect(clock.slept).toEqual([30_000, 20_000]);
  });

  it('without any answer has no task', async () => {
    const { tasks } = start(LOST);
    expect(await tasks.wait(OMNI, { deadlineMs: 1 })).toMatchObject({
      kind: 'pending',
      task: undefined,
      last: { kind: 'unanswered', why: 'ECONNRESET' },
      unanswered: 2,
    });
  });

  it.each([0, -5])('of %i asks once', async (deadlineMs) => {
    const { service, tasks } = start(good(older('submitted')));
    expect(await tasks.wait(OMNI, { deadlineMs })).toMatchObject({ kind: 'pending', queries: 1 });
    expect(service.requests).toHaveLength(1);
  });

  it('may be further away than any timer reaches', async () => {
    for (const deadlineMs of [3e9, Number.POSITIVE_INFINITY]) {
      const { tasks } = start(good(older('processing')), DONE);
      expect(await tasks.wait(OMNI, { deadlineMs })).toMatchObject({ kind: 'succeeded' });
    }
  });
});

describe('a task that is not there', () => {
  it('ends the wait after three misses in a row', async () => {
    const miss = refusal(404, 1203, 'no such task');
    const { tasks } = start(miss, LOST, miss, miss, miss);
    expect(await tasks.wait(OMNI)).toEqual({
      kind: 'missing',
      code: 1203,
      message: 'no such task',
      queries: 5,
      unanswered: 1,
    });
  });

  it('may still come: lists lag', async () => {
    const { tasks } = start(good([]), good([]), good([newer('succeeded')]));
    expect(await tasks.wait({ operation: 'newerOmniVideo.create', id: 't-1' })).toMatchObject({ kind: 'succeeded' });
  });

  it('was there before: then misses end nothing', async () => {
    const { tasks } = start(good([newer('processing')]), good([]), good([]), good([]), good([newer('succeeded')]));
    expect(await tasks.wait({ operation: 'newerOmniVideo.create', id: 't-1' })).toMatchObject({ queries: 5 });
  });
});

it('a refusal that asking again does not mend ends the wait', async () => {
  const { tasks } = start(good(older('processing')), refusal(401, 1002, 'bad key'));
  expect(await tasks.wait(OMNI)).toMatchObject({ kind: 'refused', code: 1002, queries: 2 });
});

describe('the signal', () => {
  it('ends a pause, with the task as it was last seen', async () => {
    const stop = new AbortController();
    const clock = { ...stillClock(), sleep: async () => stop.abort() };
    const tasks = createTasks({ transport: serve(good(older('processing'))), clock });
    expect(await tasks.wait(OMNI, { signal: stop.signal })).toMatchObject({
      kind: 'aborted',
      queries: 1,
      task: { id: 't-1' },
    });
  });

  it('ends a query', async () => {
    const stop = new AbortController();
    const tasks = createTasks({ transport: hang(stop), clock: stillClock() });
    expect(await tasks.wait(OMNI, { signal: stop.signal })).toMatchObject({ kind: 'aborted', queries: 0 });
  });
});

describe('the interval', () => {
  it('outside of the policy is refused before anything is asked', async () => {
    for (const intervalMs of [0, 29_999, 60_001, Number.NaN]) {
      const { service, tasks } = start(DONE);
      await expect(tasks.wait(OMNI, { intervalMs })).rejects.toMatchObject({
        name: 'InvalidRequest',
        retry: 'after-fix',
      });
      expect(service.requests).toEqual([]);
    }
  });

  it.each([
    [{ deadlineMs: Number.NaN }, 'deadlineMs is NaN; a number of milliseconds, or Infinity is expected'],
    [
      { intervalMs: 3e9 },
      'intervalMs is 3000000000; a number of milliseconds above 0 and up to 2147483647 is expected',
    ],
    [{ intervalMs: Number.POSITIVE_INFINITY }, 'intervalMs is Infinity;'],
    [{ intervalMs: '5' as unknown as number }, 'intervalMs is of the type string;'],
    [{ backoff: 0.5 }, 'backoff is 0.5; a number from 1 on is expected'],
    [{ backoff: Number.NaN }, 'backoff is NaN;'],
  ])('%j is refused against the emulator too, before anything is asked', async (options, message) => {
    const transport = serve(good(older('processing')));
    const tasks = createTasks({ transport, clock: stillClock(), isEmulator: true });
    await expect(tasks.wait(OMNI, options)).rejects.toThrow(`tasks.wait: ${message}`);
    expect(transport.requests).toEqual([]);
  });

  it('may be short against the emulator', async () => {
    const clock = stillClock();
    const transport = serve(good(older('processing')), DONE);
    await createTasks({ transport, clock, isEmulator: true }).wait(OMNI, { intervalMs: 5, backoff: 1 });
    expect(clock.slept).toEqual([5]);
  });
});

it('a wait is taken up by our own id in another process', async () => {
  const record = older('succeed', { task_info: { external_task_id: 'kc1-x' } });
  const { tasks } = start(good(record));
  expect(await tasks.wait({ operation: 'omniVideo.create', externalId: 'kc1-x' })).toMatchObject({
    task: { id: 't-1' },
  });
});
