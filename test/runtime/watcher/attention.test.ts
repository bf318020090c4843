// What only a person can go on with, and what becomes of it: each reason is reached on the emulated service, with the exact commands.
import { describe, expect, it } from 'vitest';
import { writeReport } from '../../../runtime/guard/verification/report.ts';
import { isSurelyGone } from '../../../runtime/stores/lease-rules.ts';
import { SCENE } from './scenes.ts';
import { openWatch, START, tell, type WatchKit } from './watch-kit.ts';

const create = { operation: 'text2video.create' };

/** The answer is lost; the task exists or does not. */
async function openLost(when: 'before' | 'after'): Promise<{ readonly kit: WatchKit; readonly id: string }> {
  const kit = await openWatch({
    script: { rules: [{ when: create, do: { twist: { refuse: { code: 5000, when } } }, times: 1 }] },
  });
  const id = await kit.render();
  expect(tell(await kit.tick())).toEqual(['moved queued>submit_pending']);
  return { kit, id };
}

it('a key that the service refuses moves nothing and stops creates, which is told at once', async () => {
  const kit = await openWatch({
    script: { rules: [{ when: create, do: { twist: { refuse: { code: 1002, when: 'before' } } }, times: 1 }] },
  });
  const id = await kit.render();
  const line = { job: id, kind: 'problem', to: 'queued' };
  expect(await kit.tick()).toMatchObject([
    { ...line, detail: expect.stringMatching(/^creates are stopped: .*1002/), commands: ['kling doctor'] },
    { ...line, detail: expect.stringMatching(/^the service refused it with 1002: /) },
  ]);
});

describe('an unclear submit', () => {
  it('is adopted at the first look-up when the task exists, and never sent again', async () => {
    const { kit, id } = await openLost('after');
    expect(await kit.minutes(1)).toEqual([]);
    await kit.minutes(3);
    expect([(await kit.job(id)).state, kit.posts()]).toEqual(['done', 1]);
  });

  it('is looked up after 2, 5 and 15 minutes, then waits for a person with the exact commands', async () => {
    const { kit, id } = await openLost('before');
    const asked: number[] = [];
    let last: readonly unknown[] = [];
    for (let minute = 1; minute <= 16; minute += 1) {
      const before = kit.emulator.ledger().length;
      const changes = await kit.minutes(1);
      if (kit.emulator.ledger().length > before) asked.push(minute);
      if (changes.length > 0) last = changes;
    }
    expect(asked).toEqual([2, 5, 15]);
    expect(last).toMatchObject([
      {
        kind: 'moved',
        from: 'submit_pending',
        to: 'needs_attention',
        commands: [
          `kling resolve ${id} --adopt TASK`,
          `kling resolve ${id} --resend --approval NEW_APPROVAL`,
          `kling resolve ${id} --abandon`,
        ],
      },
    ]);
    expect(kit.posts()).toBe(1);
  });

  const isGone = () => true;
  const order = { who: 'Ada', why: 'nowhere to be found', approval: 'watch-2' };

  it('is sent again only by a person, under an approval of its own and the same id', async () => {
    const { kit, id } = await openLost('before');
    expect(await kit.guard.resend(id, order, isGone)).toMatchObject({ kind: 'refused' });
    await kit.minutes(16);
    expect(await kit.guard.resend(id, { ...order, approval: 'watch-1' }, isGone)).toMatchObject({
      kind: 'refused',
      why: 'watch-1 was used for it before; a second create is a new approval',
    });
    await kit.permit({ operation: 'text2video.create', body: SCENE, purpose: 'the lighthouse' });
    expect(await kit.guard.resend(id, order, isGone)).toMatchObject({ kind: 'queued' });
    await (await kit.guard.records()).postpone(id, 0);
    await kit.tick();
    await kit.minutes(2);
    const { state, attempts } = await kit.job(id);
    expect(state).toBe('done');
    expect(attempts.map(({ approval, intent }) => [approval, intent.slot])).toEqual([
      ['watch-1', 1],
      ['watch-2', 1],
    ]);
    const ids = kit.emulator
      .ledger()
      .flatMap((entry) => (entry.operation === 'text2video.create' ? entry.externalTaskId : []));
    expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
  });

  it('still counts when the second send is taken back: the first may have been billed', async () => {
    const { kit, id } = await openLost('before');
    await kit.minutes(16);
    const again = await kit.permit({ operation: 'text2video.create', body: SCENE, purpose: 'the lighthouse' });
    await kit.guard.resend(id, order, isGone);
    expect(await kit.guard.withdraw(id, ['better not'])).toMatchObject({ job: { state: 'cancelled' } });
    expect(await kit.guard.spent('watch-1')).toMatchObject({ taken: { video: '3' } });
    const { refusals } = await kit.guard.plan({ ...again.request, approval: 'watch-1' });
    expect(refusals.map(({ code }) => code)).toContain('same-body');
    expect((await writeReport(kit.guard.ledger(), undefined)).creates).toBe(1);
  });

  it('that turns up late needs no person any more', async () => {
    const { kit, id } = await openLost('before');
    await kit.minutes(16);
    const { request } = await kit.job(id);
    const late = { ...SCENE, external_task_id: request?.externalTaskId };
    const { apiKey } = kit.emulator.credentials;
    await fetch(`${kit.emulator.url}/v1/videos/text2video`, {
      method: 'POST',
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify(late),
    });
    await kit.minutes(17);
    expect((await kit.job(id)).state).toBe('done');
  });

  it('is given up by a person, and stays given up', async () => {
    const { kit, id } = await openLost('before');
    await kit.minutes(16);
    await kit.guard.decide(id, { who: 'Ada', why: 'enough', decision: 'abandon' });
    await (await kit.guard.records()).postpone(id, 0);
    expect(tell(await kit.tick())).toEqual(['ended failed>failed']);
    expect(kit.posts()).toBe(1);
  });
});

describe('a process that may still run', () => {
  const self = { host: 'h', boot: 'b', pid: 1, pidStart: '10' };
  const processes = { findStart: (pid: number) => (pid === 2 ? '20' : undefined) };
  it.each([
    ['runs', { ...self, pid: 2, pidStart: '20' }, false],
    ['is another with the same number', { ...self, pid: 2, pidStart: '19' }, true],
    ['is not there', { ...self, pid: 3 }, true],
    ['was before the last boot', { ...self, pid: 2, pidStart: '20', boot: 'a' }, true],
    ['is on another machine', { ...self, pid: 3, host: 'i' }, false],
    ['cannot be told from others', { ...self, pid: 3, boot: 'unknown' }, false],
  ])('%s', (_what, owner, isGone) => {
    expect(isSurelyGone(owner, self, processes)).toBe(isGone);
  });
});

describe('a person is called', () => {
  it('when the approval does not cover it any more', async () => {
    const kit = await openWatch();
    const asked = { operation: 'text2video.create', body: SCENE, purpose: 'the lighthouse' };
    const wanted = await kit.permit(asked, { expires: '2026-11-29T12:00:30Z' });
    const queued = await kit.guard.queueRender(wanted);
    const [change] = await kit.minutes(1);
    expect(queued.kind).toBe('queued');
    expect(change).toMatchObject({ to: 'needs_attention', detail: expect.stringContaining('the approval expired') });
    expect(kit.posts()).toBe(0);
  });

  it('when a task does not end within a day, and not any more when it ends after all', async () => {
    const kit = await openWatch({
      script: { rules: [{ when: create, do: { twist: { task: { processingMs: 90_000_000 } } } }] },
    });
    const id = await kit.render();
    await kit.tick();
    await kit.minutes(2);
    await kit.emulator.advance(86_400_000);
    await kit.minutes(1);
    expect((await kit.job(id)).attention).toBe('stalled');
    await kit.emulator.advance(3_600_000);
    await kit.minutes(1);
    expect((await kit.job(id)).state).toBe('done');
  });

  it('when the address is gone and a fresh one too', async () => {
    const kit = await openWatch({ script: { rules: [{ when: { path: '/assets/*' }, do: { asset: 'http-404' } }] } });
    const id = await kit.render();
    await kit.tick();
    await kit.minutes(1);
    const job = await kit.job(id);
    expect(job).toMatchObject({ state: 'needs_attention', attention: 'asset-expired' });
    await kit.emulator.setScript({ rules: [] });
    await kit.guard.decide(id, { who: 'Ada', why: 'there again', decision: 'adopt', taskId: job.taskId ?? '' });
    await (await kit.guard.records()).postpone(id, 0);
    await kit.tick();
    expect((await kit.job(id)).state).toBe('done');
  });

  it('two days before what cannot be fetched is purged, and everybody is told seven days before', async () => {
    const kit = await openWatch({ script: { rules: [{ when: { path: '/assets/*' }, do: { asset: 'reset' } }] } });
    const id = await kit.render();
    await kit.tick();
    const day = 86_400_000;
    const said: string[] = [];
    for (const days of [0, 22, 23.5, 27, 28.5]) {
      const { now } = kit.emulator;
      await kit.emulator.advance(START + days * day + 60_000 - now());
      const [change] = (await kit.tick()).slice(-1);
      said.push(`${days} ${change?.kind} ${change?.detail.includes('purges it on 2026-12-29T12:0') === true}`);
    }
    expect(said).toEqual([
      '0 problem false',
      '22 problem false',
      '23.5 problem true',
      '27 problem true',
      '28.5 moved true',
    ]);
    expect(await kit.job(id)).toMatchObject({ state: 'needs_attention', attention: 'asset-expired' });
  });

  it('but not for a store that is out of order for some rounds', async () => {
    const kit = await openWatch({
      script: { rules: [{ when: { path: '/assets/*' }, do: { asset: 'http-500' }, times: 3 }] },
    });
    const id = await kit.render();
    await kit.tick();
    const states: string[] = [];
    for (let round = 0; round < 5 && states.at(-1) !== 'done'; round += 1) {
      await kit.minutes(1);
      states.push((await kit.job(id)).state);
    }
    expect(states).toEqual(['downloading', 'downloading', 'downloading', 'done']);
  });

  it('when the file is not the clip that was made', async () => {
    const kit = await openWatch({ script: { rules: [{ when: { path: '/assets/*' }, do: { asset: 'login-page' } }] } });
    const id = await kit.render();
    await kit.tick();
    await kit.minutes(1);
    expect(await kit.job(id)).toMatchObject({ state: 'needs_attention', attention: 'asset-unusable' });
  });

  it('when a success names no file', async () => {
    const kit = await openWatch({ script: { rules: [{ when: create, do: { twist: { task: { urls: 'none' } } } }] } });
    const id = await kit.render();
    await kit.tick();
    await kit.minutes(1);
    expect(await kit.job(id)).toMatchObject({ state: 'needs_attention', attention: 'no-result' });
  });
});

describe('nothing is sent', () => {
  it('while creates are stopped, and all of it when they go on', async () => {
    const kit = await openWatch();
    const id = await kit.render();
    await kit.guard.stop('Ada', 'lunch');
    expect(tell(await kit.tick())).toEqual(['waits queued>queued']);
    await kit.guard.liftStop('Ada', 'coffee');
    await kit.minutes(2);
    expect([(await kit.job(id)).state, kit.posts()]).toEqual(['done', 1]);
  });

  it('for a job that was taken back, nor for its second half', async () => {
    const kit = await openWatch();
    const [parent, child] = await kit.chain();
    await kit.guard.withdraw(parent, ['not wanted']);
    await kit.tick();
    expect([(await kit.job(parent)).state, (await kit.job(child)).state]).toEqual(['cancelled', 'failed']);
    expect(kit.posts()).toBe(0);
  });
});
