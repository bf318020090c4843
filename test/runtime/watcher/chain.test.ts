// Two scenes, of which the second gets the clip of the first: sent only when that is there, fits, and its address is fresh.
import { describe, expect, it } from 'vitest';
import { PARENT_CLIP } from '../../../runtime/guard/parent-clip.ts';
import type { Disk } from '../../../runtime/store/disk.ts';
import { realDisk } from '../../../runtime/store/real-disk.ts';
import { approve, createDraft, createRow } from '../guard/guard-kit.ts';
import { NEXT_SCENE, SCENE } from './scenes.ts';
import { openWatch, tell, type WatchKit } from './watch-kit.ts';

describe('a chain', () => {
  it('sends the second half after the first has succeeded, with its fresh address', async () => {
    const kit = await openWatch();
    const [parent, child] = await kit.chain();
    expect([(await kit.job(parent)).state, (await kit.job(child)).state]).toEqual(['queued', 'waiting_parent']);
    await kit.tick();
    expect(kit.posts()).toBe(1);
    // Both halves have their places before the first is sent.
    for (const approval of ['watch-1', 'watch-2'])
      expect(await (await kit.guard.records()).loadSlots(approval)).toHaveLength(1);
    await kit.minutes(4);
    const [first, second] = [await kit.job(parent), await kit.job(child)];
    expect([first.state, second.state, kit.posts()]).toEqual(['done', 'done', 2]);
    expect(second.resolved).toMatchObject({ parentTask: first.taskId, durationSeconds: 5.041 });
    const sent = kit.emulator.ledger().find(({ operation }) => operation === 'omniVideo.create');
    expect(sent).toMatchObject({ outcome: 'accepted' });
    expect(second.resolved?.address).toMatch(/^http:\/\/127\.0\.0\.1:/);
  });

  describe('whose second half is kept back by STOP', () => {
    /** The first half is done, the second has its address, and nothing of it was sent. */
    const hold = async () => {
      const kit = await openWatch();
      const [parent, child] = await kit.chain();
      await kit.tick();
      await kit.guard.stop('ada', 'the bill looks wrong');
      await kit.minutes(4);
      const job = await kit.job(child);
      expect([(await kit.job(parent)).state, job.state, kit.posts()]).toEqual(['done', 'queued', 1]);
      return { kit, child, address: job.resolved?.address };
    };
    const wait = async ({ emulator, guard }: WatchKit, minutes: number): Promise<void> => {
      await emulator.advance(minutes * 60_000);
      await guard.liftStop('ada', 'it was right');
    };

    it('sends it with the address anew, when the one that it has is old', async () => {
      const { kit, child, address } = await hold();
      await wait(kit, 90);
      expect(tell(await kit.tick())).toContain('moved queued>submitted');
      const { resolved, attempts } = await kit.job(child);
      expect(resolved?.address).not.toBe(address);
      expect(attempts.map(({ intent }) => intent.bodySha256)).toEqual([resolved?.bodySha256]);
      expect(kit.posts()).toBe(2);
    });

    it('sends it with the address that it has, when that is young', async () => {
      const { kit, child, address } = await hold();
      await wait(kit, 5);
      expect(tell(await kit.tick())).toContain('moved queued>submitted');
      expect((await kit.job(child)).resolved?.address).toBe(address);
    });

    it('sends it also when the address holds a token, whole', async () => {
      const { kit, child } = await hold();
      const { resolved } = await kit.job(child);
      if (resolved === undefined) throw new Error('it has an address');
      const { bodySha256: _before, ...clip } = resolved;
      const address = `${clip.address}?token=eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjE3NjR9.c2lnbmF0dXJl`;
      expect(await kit.guard.resolveChild(child, { ...clip, address })).toMatchObject({ kind: 'recorded' });
      await wait(kit, 5);
      expect(tell(await kit.tick())).toContain('moved queued>submitted');
      const sent = await kit.job(child);
      expect(sent.resolved?.address).toBe(address);
      expect(sent.attempts.map(({ intent }) => intent.bodySha256)).toEqual([sent.resolved?.bodySha256]);
    });

    it('asks for no address while STOP is there, and sends none that is old when nobody answers', async () => {
      const { kit, child, address } = await hold();
      await kit.emulator.advance(90 * 60_000);
      expect(tell(await kit.tick())).toEqual(['waits queued>queued']);
      await kit.guard.liftStop('ada', 'it was right');
      await kit.emulator.advance(60_000);
      expect(tell(await kit.round({ ...kit.parts, tasks: undefined }))).toEqual(['problem queued>queued']);
      expect(await kit.job(child)).toMatchObject({ state: 'queued', resolved: { address }, attempts: [] });
      expect(kit.posts()).toBe(1);
    });

    it('calls a person when the clip is gone by then', async () => {
      const { kit, child } = await hold();
      await wait(kit, 31 * 24 * 60);
      const gone = { find: async () => ({ kind: 'missing', message: 'no such task' }) as const };
      await kit.round({ ...kit.parts, tasks: gone as never });
      expect(await kit.job(child)).toMatchObject({ state: 'needs_attention', attention: 'parent-does-not-fit' });
      expect(kit.posts()).toBe(1);
    });
  });

  it('waits for a first half that is being written down, and calls a person when it was not', async () => {
    const kit = await openWatch();
    const given = { reference_video_seconds: 5 };
    const first = await kit.permit({ operation: 'text2video.create', body: SCENE, purpose: 'the lighthouse' });
    const second = await kit.permit({ operation: 'omniVideo.create', body: NEXT_SCENE, purpose: 'the stairs', given });
    let bodies = 0;
    const link: Disk['link'] = (from, to) => {
      bodies += to.endsWith('/body.json') ? 1 : 0;
      return bodies < 2
        ? realDisk.link(from, to)
        : Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));
    };
    const { guard } = await kit.again({ disk: { ...realDisk, link } });
    await expect(guard.queueChain(first, second)).rejects.toThrow('full');
    const [parent = '', child = ''] = (await (await kit.guard.records()).listJobs()).toSorted();
    expect([(await kit.guard.job(parent)).kind, (await kit.guard.job(child)).kind].toSorted()).toEqual([
      'absent',
      'job',
    ]);
    const half = (await kit.guard.job(child)).kind === 'job' ? child : parent;
    await kit.tick();
    expect((await kit.job(half)).state).toBe('waiting_parent');
    await kit.minutes(2);
    expect(await kit.job(half)).toMatchObject({ state: 'needs_attention', attention: 'orphan' });
    expect(kit.posts()).toBe(0);
  });

  it('ends with a first half that failed', async () => {
    const failing = {
      when: { operation: 'text2video.create' },
      do: { twist: { task: { ends: 'failed', message: 'no' } } },
    } as const;
    const kit = await openWatch({ script: { rules: [failing] } });
    const [parent, child] = await kit.chain();
    await kit.tick();
    await kit.minutes(2);
    expect(await kit.job(child)).toMatchObject({ state: 'failed', why: `the first half ${parent} failed: no` });
    expect(kit.posts()).toBe(1);
  });

  it.each(['2.5', '15.6'])('stops for a person when the clip of the first lasts %s s', async (duration) => {
    const odd = { when: { operation: 'text2video.create' }, do: { twist: { task: { duration } } } } as const;
    const kit = await openWatch({ script: { rules: [odd] } });
    const [, child] = await kit.chain();
    await kit.tick();
    await kit.minutes(2);
    const job = await kit.job(child);
    expect(job).toMatchObject({ state: 'needs_attention', attention: 'parent-does-not-fit' });
    expect(job.why).toContain('a reference video lasts from 3 to 15 seconds');
    expect(kit.posts()).toBe(1);
  });

  it('stops for a person when the clip of the first makes the second cost more than its place was taken for', async () => {
    const longer = { when: { operation: 'text2video.create' }, do: { twist: { task: { duration: '8' } } } } as const;
    const kit = await openWatch({ script: { rules: [longer] } });
    const { duration: _own, ...rest } = NEXT_SCENE;
    const [clip] = NEXT_SCENE.video_list;
    const edited = { ...rest, video_list: [{ ...clip, refer_type: 'base' }] };
    const halves = [
      { operation: 'text2video.create', body: SCENE, purpose: 'the lighthouse', given: {}, most: '3' },
      {
        operation: 'omniVideo.create',
        body: edited,
        purpose: 'the stairs',
        given: { reference_video_seconds: 5 },
        most: '9',
      },
    ];
    const rows = await Promise.all(
      halves.map(async ({ most, ...asked }) => {
        const { method, path, class: kind } = await kit.guard.plan({ ...asked, approval: 'both' });
        const units = { kind: 'estimated', amount: most, unit: 'video' } as const;
        return createRow({ purpose: asked.purpose, operation: asked.operation, method, path, class: kind, units });
      }),
    );
    const expires = '2027-12-01T00:00:00Z';
    await approve(
      kit.guard,
      createDraft(kit, { id: 'both', rows, creates: 2, maximumUnits: { video: '10' }, expires }),
    );
    const says = { folder: kit.folder, model: null, promptSummary: '', assetsSummary: '' };
    const [first, second] = halves.map(({ most: _most, ...asked }) => ({
      request: { ...asked, approval: 'both' },
      says,
    }));
    if (first === undefined || second === undefined) throw new Error('a chain has two halves');
    const queued = await kit.guard.queueChain(first, second);
    await kit.tick();
    await kit.minutes(3);
    // 3 units and 7.2, of 10.
    expect(queued.kind === 'queued' ? await kit.job(queued.jobs[1] ?? '') : queued).toMatchObject({
      state: 'needs_attention',
      why: expect.stringContaining('7.2 video units'),
    });
    expect(kit.posts()).toBe(1);
  });

  it('sends nothing when the second half has no place left', async () => {
    const kit = await openWatch();
    const [parent] = await kit.chain();
    // Somebody else took the only create of the approval.
    const other = {
      operation: 'omniVideo.create',
      body: NEXT_SCENE,
      purpose: 'the stairs',
      given: { reference_video_seconds: 5 },
    };
    const { request } = await kit.permit(other);
    const taken = await kit.guard.queueRender({
      request: { ...request, body: { ...SCENE } },
      says: { folder: kit.folder, model: null, promptSummary: '', assetsSummary: '' },
    });
    expect(taken.kind).toBe('refused');
    await (await kit.guard.records()).reserveSlot('watch-2', 1, Buffer.from('{}'));
    await kit.tick();
    expect(kit.posts()).toBe(0);
    expect((await kit.job(parent)).state).toBe('needs_attention');
  });

  it('within one scene, without a place for the clip, or of three is refused', async () => {
    const kit = await openWatch();
    await expect(kit.chain({}, { purpose: 'the lighthouse' })).rejects.toThrow('one scene is one clip');
    const own = {
      ...NEXT_SCENE,
      video_list: [{ ...NEXT_SCENE.video_list[0], video_url: 'https://example.com/a.mp4' }],
    };
    await expect(kit.chain({}, { body: own })).rejects.toThrow(`put ${PARENT_CLIP} where its address belongs`);
    const waiting = { operation: 'omniVideo.create', body: NEXT_SCENE, given: { reference_video_seconds: 5 } };
    await expect(kit.chain(waiting)).rejects.toThrow('a chain has two halves and no more');
    expect(tell(await kit.tick())).toEqual([]);
  });
});
