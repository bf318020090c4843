// Questions that get no answer, a refusal, or cannot even be sent: they keep no other job from going on, and call nobody for what passes by itself.
import { describe, expect, it } from 'vitest';
import type { Found } from '../../../runtime/tasks/asked.ts';
import type { TickParts } from '../../../runtime/watcher/tick-parts.ts';
import { SCENE } from './scenes.ts';
import { openWatch, tell, type WatchKit } from './watch-kit.ts';

const create = { operation: 'text2video.create' };

/** The first questions go to the service, the others are answered with this. */
function answerAfter(kit: WatchKit, asked: number, found: Found): TickParts {
  let count = 0;
  const tasks: TickParts['tasks'] = {
    find: async (reference, options) => {
      count += 1;
      const answered = count <= asked ? await kit.parts.tasks?.find(reference, options) : undefined;
      return answered ?? found;
    },
  };
  return { ...kit.parts, tasks };
}

const REFUSED = { kind: 'refused', code: 1004, meaning: undefined, message: 'the token has expired' } as const;
const UNANSWERED = { kind: 'unanswered', why: 'ECONNRESET', code: undefined } as const;

describe('an id that leads elsewhere', () => {
  it.each(['..', '../../x'])('%s is the trouble of its job alone', async (taskId) => {
    const answer = { set: { 'data.task_id': taskId } };
    const kit = await openWatch({ script: { rules: [{ when: create, do: { twist: { answer } }, times: 1 }] } });
    const bad = await kit.render();
    // Ids of one millisecond have no order.
    await kit.emulator.advance(1);
    const good = await kit.render({
      purpose: 'the stairs',
      body: { ...SCENE, prompt: 'the keeper climbs the stairs' },
    });
    await kit.tick();
    const [change] = await kit.minutes(1);
    expect(change).toMatchObject({ job: bad, kind: 'problem', detail: expect.stringContaining('cannot be sent') });
    expect((await kit.job(good)).state).toBe('done');
    await kit.emulator.advance(86_400_000);
    expect(tell(await kit.tick())).toEqual(['moved submitted>needs_attention']);
  });
});

describe('an address that is gone', () => {
  const gone = { rules: [{ when: { path: '/assets/*' }, do: { asset: 'http-403' } }] } as const;

  it.each([
    ['not answered', UNANSWERED, 'ECONNRESET'],
    ['refused', REFUSED, 'the question was refused with 1004: the token has expired'],
  ])('is asked for anew in the next round when the question was %s', async (_what, found, why) => {
    const kit = await openWatch({ script: gone });
    const id = await kit.render();
    await kit.tick();
    await kit.emulator.advance(60_000);
    const changes = await kit.round(answerAfter(kit, 1, found));
    expect(tell(changes)).toEqual(['moved submitted>downloading', 'problem downloading>downloading']);
    expect(changes[1]?.detail).toBe(`its address is gone (403); for a fresh one: ${why}`);
    await kit.emulator.setScript({ rules: [] });
    await kit.minutes(1);
    expect((await kit.job(id)).state).toBe('done');
  });

  it('calls nobody when the round is ended meanwhile', async () => {
    const kit = await openWatch({ script: gone });
    const id = await kit.render();
    await kit.tick();
    await kit.emulator.advance(60_000);
    const ended = new AbortController();
    const tasks: TickParts['tasks'] = {
      find: async (reference, options) => {
        if ((await kit.job(id)).state === 'submitted')
          return (await kit.parts.tasks?.find(reference, options)) ?? UNANSWERED;
        ended.abort();
        return { kind: 'aborted' };
      },
    };
    await kit.round({ ...kit.parts, tasks }, { signal: ended.signal });
    expect((await kit.job(id)).state).toBe('downloading');
  });
});

describe('the second half of a chain', () => {
  it.each([
    ['is refused', REFUSED],
    ['is not answered', UNANSWERED],
    ['finds nothing yet', { kind: 'missing', code: 1203, message: 'no such task' } as const],
  ])('waits when the question about the first %s', async (_what, found) => {
    const kit = await openWatch();
    const [, child] = await kit.chain();
    await kit.tick();
    await kit.minutes(1);
    await kit.emulator.advance(60_000);
    expect(tell(await kit.round(answerAfter(kit, 0, found)))).toEqual(['waits waiting_parent>waiting_parent']);
    await kit.minutes(3);
    expect([(await kit.job(child)).state, kit.posts()]).toEqual(['done', 2]);
  });

  it('waits when the task of the first is said to go on again', async () => {
    const kit = await openWatch();
    const [parent, child] = await kit.chain();
    await kit.tick();
    await kit.minutes(1);
    const { taskId = '', request } = await kit.job(parent);
    const found = await kit.parts.tasks?.find({ operation: request?.operation ?? '', id: taskId });
    if (found?.kind !== 'found') throw new Error('the task is there');
    const again: Found = { ...found, task: { ...found.task, status: 'processing', results: [] } };
    await kit.emulator.advance(60_000);
    expect(tell(await kit.round(answerAfter(kit, 0, again)))).toEqual(['waits waiting_parent>waiting_parent']);
    await kit.minutes(3);
    expect((await kit.job(child)).state).toBe('done');
  });
});
