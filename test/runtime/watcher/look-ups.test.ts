// The last look-up for an unclear create walks the list as well, several tasks of one id are a person's, and look-ups in one burst count once.
import { describe, expect, it } from 'vitest';
import { SCENE } from './scenes.ts';
import { openWatch, type WatchKit } from './watch-kit.ts';

const create = { operation: 'text2video.create' };

/** The query by the id of a caller knows nothing, as often as it is asked here. */
const BLIND = { when: { operation: 'text2video.get' }, do: { twist: { refuse: { code: 1203 } } }, times: 3 } as const;

async function openLost(
  when: 'before' | 'after',
  isBlind: boolean,
): Promise<{ readonly kit: WatchKit; readonly id: string }> {
  const lost = { when: create, do: { twist: { refuse: { code: 5000, when } } }, times: 1 } as const;
  const kit = await openWatch({ world: { uniqueIds: 'ignored' }, script: { rules: isBlind ? [lost, BLIND] : [lost] } });
  const id = await kit.render();
  await kit.tick();
  return { kit, id };
}

async function make(kit: WatchKit, externalId: string | null | undefined): Promise<void> {
  await fetch(`${kit.emulator.url}/v1/videos/text2video`, {
    method: 'POST',
    headers: { authorization: `Bearer ${kit.emulator.credentials.apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ ...SCENE, external_task_id: externalId }),
  });
}

describe('the third look-up', () => {
  it('finds in the list what the query by its id does not know', async () => {
    const { kit, id } = await openLost('after', true);
    await kit.minutes(14);
    expect((await kit.job(id)).misses).toBe(2);
    await kit.minutes(3);
    expect([(await kit.job(id)).state, kit.posts()]).toEqual(['done', 1]);
  });

  it('leaves it to a person which of several tasks it is, and nobody adopts one or sends again', async () => {
    const { kit, id } = await openLost('before', true);
    const { request } = await kit.job(id);
    for (const _task of [1, 2]) await make(kit, request?.externalTaskId);
    await kit.minutes(40);
    const job = await kit.job(id);
    expect(job).toMatchObject({ state: 'needs_attention', attention: 'multi-match' });
    await kit.permit({ operation: 'text2video.create', body: SCENE, purpose: 'the lighthouse' });
    const order = { who: 'Ada', why: 'again', approval: 'watch-2' };
    expect(await kit.guard.resend(id, order, () => true)).toMatchObject({ kind: 'refused' });
    const taskId = /emulated-[\w-]+/.exec(job.why ?? '')?.[0] ?? '';
    await kit.guard.decide(id, { who: 'Ada', why: 'this one', decision: 'adopt', taskId });
    await (await kit.guard.records()).postpone(id, 0);
    await kit.minutes(1);
    expect(await kit.job(id)).toMatchObject({ state: 'done', taskId });
  });
});

describe('a clock that jumps ahead', () => {
  it('makes one miss of a burst of look-ups', async () => {
    const { kit, id } = await openLost('before', false);
    await kit.emulator.advance(3_600_000);
    const misses: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      await (await kit.guard.records()).postpone(id, 0);
      await kit.tick();
      misses.push((await kit.job(id)).misses);
    }
    expect(misses).toEqual([1, 1, 1]);
    await kit.minutes(2);
    expect((await kit.job(id)).misses).toBe(2);
    await kit.minutes(2);
    expect(await kit.job(id)).toMatchObject({ misses: 3, state: 'needs_attention' });
  });
});

describe('a person who sends again', () => {
  it('is held back by what the list has', async () => {
    const { kit, id } = await openLost('before', false);
    await kit.minutes(16);
    expect((await kit.job(id)).state).toBe('needs_attention');
    await make(kit, (await kit.job(id)).request?.externalTaskId);
    await kit.emulator.setScript({ rules: [BLIND] });
    await kit.permit({ operation: 'text2video.create', body: SCENE, purpose: 'the lighthouse' });
    const order = { who: 'Ada', why: 'again', approval: 'watch-2' };
    expect(await kit.guard.resend(id, order, () => true)).toMatchObject({ kind: 'adopted' });
  });
});
