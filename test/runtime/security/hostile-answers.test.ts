// Answers that are made to break whoever reads them: what was paid for is written down all the same, nothing is sent again, and nothing hangs.
import { describe, expect, it } from 'vitest';
import { realDisk } from '../../../runtime/store/real-disk.ts';
import { approve, createDraft, createKit, REQUEST } from '../guard/guard-kit.ts';

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

/** What no disk says: a bug, from the outcome on. */
function failAfterIntent(): typeof realDisk.link {
  return async (from, to) => {
    if (to.endsWith('e0003.json')) throw new TypeError('a bug');
    return realDisk.link(from, to);
  };
}
