// Answers that are made to break whoever reads them: what was paid for is written down all the same, nothing is sent again, and nothing hangs.
import { describe, expect, it } from 'vitest';
import { realDisk } from '../../../runtime/store/real-disk.ts';
import type { Task } from '../../../runtime/tasks/task.ts';
import { approve, createDraft, createKit, REQUEST, START } from '../guard/guard-kit.ts';

async function createUnder(text: string, status = 200) {
  const kit = createKit(() => new Response(text, { status }));
  await approve(kit.guard, createDraft(kit));
  return { kit, created: await kit.guard.create(REQUEST) };
}

describe('an answer to a create', () => {
  it.each([100, 3000, 20_000, 200_000])('that is nested %i deep is unclear, and is looked up', async (depth) => {
    const nested = `${'['.repeat(depth)}${']'.repeat(depth)}`;
    const { kit, created } = await createUnder(`{"code":0,"data":{"task_id":"t-1","more":${nested}}}`);
    expect(created.kind).toBe('ambiguous');
    expect(await kit.guard.job(created.job ?? '')).toMatchObject({ kind: 'job', job: { state: 'submit_pending' } });
    expect(kit.posts).toHaveLength(1);
  });

  it.each(['1.5', '1e400', '-1e400', '1e20', '99999999999999999999', '0.0000001', '[1200]', '{"code":1200}', 'null'])(
    'with the code %s is unclear under every status',
    async (code) => {
      for (const status of [200, 400, 429, 500]) {
        const { kit, created } = await createUnder(`{"code":${code},"data":{"task_id":"t"}}`, status);
        expect(created.kind).toBe('ambiguous');
        expect(kit.posts).toHaveLength(1);
      }
    },
  );

  it('with keys of prototypes is read as any other', async () => {
    const text = '{"code":0,"__proto__":{"code":1200},"data":{"task_id":"t-1","__proto__":{"task_id":"t-2"}}}';
    expect((await createUnder(text)).created).toMatchObject({ kind: 'accepted', taskId: 't-1' });
  });

  it('reaches the caller although a part of this package cannot write it down', async () => {
    const kit = createKit();
    await approve(kit.guard, createDraft(kit));
    const disk = { ...realDisk, link: failAfterIntent() };
    expect(await kit.again({ disk }).create(REQUEST)).toMatchObject({
      kind: 'accepted',
      taskId: 'emulated-1',
      unrecorded: 'the outcome could not be written down (TypeError); look the job up',
    });
  });
});

describe('a message', () => {
  it('of a mebibyte that a search for tokens could lose itself in is read in one go', async () => {
    const message = '-eyJaaaaa'.repeat(110_000);
    const { created } = await createUnder(JSON.stringify({ code: 1200, message }), 400);
    expect(created).toMatchObject({ kind: 'rejected', code: 1200 });
  });

  it('that changes with each question does not use up the record of its job', async () => {
    const { kit, created } = await createUnder('{"code":0,"data":{"task_id":"t-1"}}');
    const job = created.job ?? '';
    const times = { createdAt: undefined, updatedAt: undefined };
    const rest = { externalId: undefined, results: [], charge: undefined, oddities: [], raw: {}, ...times };
    const ask = (status: Task['status'], message: string, deduction?: string) =>
      kit.guard.recordTask(job, { operation: REQUEST.operation, id: 't-1', status, message, deduction, ...rest });
    for (let count = 0; count < 120; count += 1) await ask('processing', `step ${count}`);
    expect(await ask('processing', 'one more')).toMatchObject({ kind: 'unchanged' });
    expect(await ask('succeeded', '', '3')).toMatchObject({
      kind: 'recorded',
      job: { state: 'downloading', seq: 101 },
    });
  });
});

describe('an older task under an id that the caller chose', () => {
  it('is not taken for what was just asked for: a person looks', async () => {
    const kit = createKit(({ method, url }) => {
      const id = url.split('/').at(-1);
      const task = {
        task_id: 't-old',
        task_status: 'succeed',
        task_info: { external_task_id: id },
        created_at: START - 86_400_000,
      };
      return method === 'GET'
        ? Response.json({ code: 0, data: task })
        : Response.json({ code: 1201, message: 'the id is taken' }, { status: 400 });
    });
    await approve(kit.guard, createDraft(kit));
    const created = await kit.guard.create({ ...REQUEST, externalTaskId: 'scene-4' });
    expect(created).toMatchObject({
      kind: 'ambiguous',
      why: 'the task t-old has its external id, and was made at 2026-11-28T12:00:00.000Z, before this create',
    });
    expect(await kit.guard.job(created.job ?? '')).toMatchObject({ kind: 'job', job: { state: 'needs_attention' } });
    expect(kit.posts).toHaveLength(1);
  });
});

/** What no disk says: a bug, from the outcome on. */
function failAfterIntent(): typeof realDisk.link {
  return async (from, to) => {
    if (to.endsWith('e0003.json')) throw new TypeError('a bug');
    return realDisk.link(from, to);
  };
}
