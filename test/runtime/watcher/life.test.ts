// A job from its wish to its file, on the emulated service: sent once, asked for once a round, downloaded at once, told once and put away.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SCENE } from './scenes.ts';
import { openWatch, tell } from './watch-kit.ts';

describe('a render', () => {
  it('is sent, rendered, downloaded, told once and put away', async () => {
    const kit = await openWatch({ world: { times: { submittedMs: 30_000, processingMs: 60_000 } } });
    const id = await kit.render();
    expect((await kit.job(id)).state).toBe('queued');
    expect(kit.posts()).toBe(0);
    expect(tell(await kit.tick())).toEqual(['moved queued>submitted']);
    // Not due again within the half minute that the policy wants between two questions.
    const asked = kit.emulator.ledger().length;
    expect(await kit.tick()).toEqual([]);
    expect(kit.emulator.ledger()).toHaveLength(asked);
    await kit.minutes(1);
    expect((await kit.job(id)).status?.status).toBe('processing');
    expect(tell(await kit.minutes(1))).toEqual(['moved submitted>downloading', 'ended done>done']);
    const { files, result, request } = await kit.job(id);
    expect(
      readFileSync(files[0]?.path ?? '')
        .subarray(4, 8)
        .toString('latin1'),
    ).toBe('ftyp');
    expect(result).toMatchObject({ outcome: 'succeeded', deduction: '3' });
    expect(request?.watch).toEqual({
      kind: 'kling_render',
      folder: kit.folder,
      model: 'kling-v3',
      promptSummary: 'the lighthouse',
      assetsSummary: '',
      parent: null,
      child: null,
    });
    expect(readdirSync(join(kit.home, 'jobs'))).toEqual([]);
    expect(readdirSync(join(kit.home, 'done/2026-11'))).toEqual([id]);
    expect(await kit.minutes(3)).toEqual([]);
    expect(kit.posts()).toBe(1);
  });

  it('whose place among the ended ones is taken is told in every round, and stays where it is', async () => {
    const kit = await openWatch();
    const id = await kit.render();
    const place = join(kit.home, 'done/2026-11', id);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'e0001.json'), 'from a copy that was put back');
    await kit.tick();
    for (let round = 0; round < 2; round += 1) {
      const changes = await kit.minutes(1);
      expect(changes.at(-1)).toMatchObject({
        job: id,
        kind: 'problem',
        detail: expect.stringContaining('its place among the ended jobs is taken'),
      });
    }
    expect([(await kit.job(id)).state, kit.posts()]).toEqual(['done', 1]);
  });

  it('that fails at the service keeps why', async () => {
    const message = 'Failure to pass the risk control system';
    const kit = await openWatch({
      script: { rules: [{ when: {}, do: { twist: { task: { ends: 'failed', message } } } }] },
    });
    const id = await kit.render();
    await kit.tick();
    expect(tell(await kit.minutes(1))).toEqual(['ended failed>failed']);
    expect(await kit.job(id)).toMatchObject({ state: 'failed', why: message, result: { failure: 'moderation' } });
  });

  it('whose body the service refuses is over, and nothing is sent again', async () => {
    const kit = await openWatch({ script: { rules: [{ when: {}, do: { twist: { refuse: { code: 1200 } } } }] } });
    const id = await kit.render();
    expect(tell(await kit.tick())).toEqual(['ended failed>failed']);
    await kit.minutes(5);
    expect([kit.posts(), (await kit.job(id)).state]).toEqual([1, 'failed']);
  });
});

describe('a full queue', () => {
  it('is waited for, longer each time, without another slot or another id', async () => {
    const full = {
      when: { operation: 'text2video.create' },
      do: { twist: { refuse: { code: 1303 } } },
      times: 3,
    } as const;
    const kit = await openWatch({ script: { rules: [full] } });
    const id = await kit.render();
    expect(tell(await kit.tick())).toEqual(['waits queued>queued']);
    // Less than a second later nothing is sent.
    await kit.emulator.advance(500);
    await kit.tick();
    expect(kit.posts()).toBe(1);
    await kit.minutes(6);
    const { attempts, state } = await kit.job(id);
    expect(state).toBe('done');
    expect(attempts.map(({ intent }) => [intent.send, intent.slot])).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
      [4, 1],
    ]);
    const ids = kit.emulator
      .ledger()
      .flatMap(({ operation, externalTaskId }) => (operation === 'text2video.create' ? externalTaskId : []));
    expect(new Set(ids).size).toBe(1);
  });

  it('is not tried by the other jobs of its model in the same round', async () => {
    const kit = await openWatch({ world: { slots: { video: 1 } } });
    const purposes = ['a', 'b', 'c'];
    for (const purpose of purposes) await kit.render({ purpose, body: { ...SCENE, prompt: purpose } });
    await kit.tick();
    expect(kit.posts()).toBe(2);
  });

  it('is never met by who says how many places there are', async () => {
    const kit = await openWatch({ world: { slots: { video: 1 } } });
    const jobs = [];
    for (const purpose of ['a', 'b', 'c'])
      jobs.push(await kit.render({ purpose, body: { ...SCENE, prompt: purpose } }));
    for (let minute = 0; minute < 8; minute += 1) {
      await kit.tick({ slots: 1 });
      await kit.emulator.advance(60_000);
    }
    expect(await Promise.all(jobs.map(async (id) => (await kit.job(id)).state))).toEqual(['done', 'done', 'done']);
    expect(kit.posts()).toBe(3);
  });
});
