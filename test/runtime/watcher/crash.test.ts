import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Disk } from '../../../runtime/store/disk.ts';
import { identifyWriter, systemProcesses } from '../../../runtime/store/identify-writer.ts';
import { realDisk } from '../../../runtime/store/real-disk.ts';
import { createFileStore } from '../../../runtime/stores/files.ts';
import { runTick } from '../../../runtime/watcher/run-tick.ts';
import { createOptions } from '../store/store-kit.ts';
import { runRound } from './run-round.ts';
import { SCENE } from './scenes.ts';
import { openWatch, tell } from './watch-kit.ts';

async function drain(changes: AsyncIterable<unknown>): Promise<void> {
  for await (const _change of changes);
}

describe('rounds at once', () => {
  it('send each job once and ask for each task once', async () => {
    const kit = await openWatch();
    const jobs = [];
    for (const purpose of ['a', 'b', 'c', 'd'])
      jobs.push(await kit.render({ purpose, body: { ...SCENE, prompt: purpose } }));
    const processes = await Promise.all([1, 2, 3].map(() => kit.again()));
    const round = () => Promise.all(processes.map(({ parts }) => drain(runTick(parts))));
    await round();
    expect(kit.posts()).toBe(4);
    for (let minute = 0; minute < 3; minute += 1) {
      await kit.emulator.advance(60_000);
      await round();
    }
    expect(await Promise.all(jobs.map(async (id) => (await kit.job(id)).state))).toEqual(Array(4).fill('done'));
    expect(kit.posts()).toBe(4);
    expect(readdirSync(join(kit.home, 'leases'))).toEqual([]);
  });
});

describe('a lease', () => {
  it('of somebody who is alive is respected, and one of the dead is taken over', async () => {
    const kit = await openWatch();
    const id = await kit.render();
    const held = await (await kit.again()).parts.store.lease(id);
    expect(held?.generation).toBe(1);
    expect(await kit.tick()).toEqual([]);
    expect(kit.posts()).toBe(0);
    const dead = { ...identifyWriter(), pidStart: 'before' };
    await held?.release();
    await (await kit.again({ writer: dead })).parts.store.lease(id);
    expect(readdirSync(join(kit.home, 'leases'))).toEqual([`${id}.1.json`]);
    expect(tell(await kit.tick())).toEqual(['moved queued>submitted']);
    expect(readdirSync(join(kit.home, 'leases'))).toEqual([]);
  });
});

describe('a full disk', () => {
  it('is said, nothing is sent, and the next round goes on', async () => {
    const kit = await openWatch();
    const id = await kit.render();
    const disk: Disk = {
      ...realDisk,
      openExclusive: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'open' })),
    };
    const { parts } = await kit.again();
    const full = { ...parts, store: createFileStore({ ...STORE, disk, home: kit.home }, systemProcesses) };
    const changes = [];
    for await (const change of runTick(full)) changes.push(change);
    expect(changes).toMatchObject([{ job: id, kind: 'problem', detail: expect.stringContaining('ENOSPC') }]);
    expect(kit.posts()).toBe(0);
    expect(tell(await kit.tick())).toEqual(['moved queued>submitted']);
  });
});

const STORE = createOptions();

describe('a round that dies by SIGKILL', () => {
  // Twice on the way of a chain; the numbers are operations of the disk.
  it.each([
    ['while the slots are taken, and again', 30, 20, ['done', 'done'], 2],
    [
      'between intent and send, and while that is looked up',
      'before-send',
      12,
      ['needs_attention', 'waiting_parent'],
      0,
    ],
    ['after the answer, and while the file is recorded', 'after-answer', 40, ['done', 'done'], 2],
  ] as const)('%s, pays for each create once', async (_when, first, second, ends, charged) => {
    const kit = await openWatch();
    const jobs = await kit.chain();
    for (const dieAt of [first, second]) {
      expect(await runRound(kit, dieAt)).toBeUndefined();
      await kit.emulator.advance(150_000);
    }
    await kit.minutes(16);
    expect(await Promise.all(jobs.map(async (id) => (await kit.job(id)).state))).toEqual(ends);
    const creates = kit.emulator.ledger().filter(({ method }) => method === 'POST');
    expect(creates.map(({ outcome }) => outcome)).toEqual(Array(charged).fill('accepted'));
  });
});
