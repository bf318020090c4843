// A bug that is met with one job: the others are asked about and fetched, nothing is sent, and the process ends with it.
import { describe, expect, it } from 'vitest';
import { createRunner } from '../../../runtime/watcher/run-woken.ts';
import type { TickParts } from '../../../runtime/watcher/tick-parts.ts';
import { createIntervalWaker } from '../../../runtime/watcher/wakers/interval.ts';
import { SCENE } from './scenes.ts';
import { openWatch, type WatchKit } from './watch-kit.ts';

const OTHERS = ['the stairs', 'the lamp', 'the boat'];

/** A job whose question meets a bug, one that is rendered, and one that waits to be sent. */
async function openHome() {
  const kit = await openWatch();
  const bad = await kit.render();
  const jobs: string[] = [];
  for (const purpose of OTHERS) {
    // Ids of one millisecond have no order.
    await kit.emulator.advance(1);
    if (jobs.length === OTHERS.length - 1) await kit.tick();
    jobs.push(await kit.render({ purpose, body: { ...SCENE, prompt: `the keeper, and ${purpose}` } }));
  }
  await kit.emulator.advance(60_000);
  const { taskId } = await kit.job(bad);
  const find: NonNullable<TickParts['tasks']>['find'] = async (reference, options) => {
    if (reference.id === taskId) throw new TypeError('nobody thought of this');
    const found = await kit.parts.tasks?.find(reference, options);
    return found ?? { kind: 'unanswered', why: 'nobody asks', code: undefined };
  };
  return { kit, jobs, parts: { ...kit.parts, tasks: { find } } };
}

async function listStates(kit: WatchKit, jobs: readonly string[]): Promise<readonly string[]> {
  return Promise.all(jobs.map(async (id) => (await kit.job(id)).state));
}

describe('a bug that is met with one job', () => {
  it('ends a round after the others are fetched, and nothing is sent', async () => {
    const { kit, jobs, parts } = await openHome();
    await expect(kit.round(parts)).rejects.toThrow('nobody thought of this');
    expect(await listStates(kit, jobs)).toEqual(['done', 'done', 'queued']);
  });

  it('ends a loop in the same way', async () => {
    const { kit, jobs, parts } = await openHome();
    const waker = createIntervalWaker({
      store: parts.store,
      clock: parts.clock,
      everyMs: 1000,
      sleep: () => Promise.reject(new Error('there is no second round')),
    });
    const run = createRunner(parts, { signal: new AbortController().signal, report: () => undefined });
    await expect(waker.start(run)).rejects.toThrow('nobody thought of this');
    expect(await listStates(kit, jobs.slice(0, 2))).toEqual(['done', 'done']);
  });
});
