// What a round must say by itself, since nobody looks elsewhere: that creates were stopped, that a job was refused and waits, and the id of a task that no record holds.
import { describe, expect, it } from 'vitest';
import type { Disk } from '../../../runtime/store/disk.ts';
import { realDisk } from '../../../runtime/store/real-disk.ts';
import { openWatch, tell } from './watch-kit.ts';

const create = { operation: 'text2video.create' };

describe('a round tells', () => {
  it('once that an empty account stopped all creates', async () => {
    const refuse = { code: 1102, when: 'before' } as const;
    const kit = await openWatch({ script: { rules: [{ when: create, do: { twist: { refuse } } }] } });
    const job = await kit.render();
    const line = { job, kind: 'problem', from: 'queued', to: 'queued' };
    expect(await kit.tick()).toEqual([
      { ...line, detail: expect.stringMatching(/^creates are stopped: .*1102/), commands: ['kling doctor'] },
      { ...line, detail: 'the service refused it with 1102: Account balance not enough', commands: [] },
    ]);
    expect(tell(await kit.minutes(1))).toEqual(['waits queued>queued']);
  });

  it('that a deduction beyond what was approved stopped all creates', async () => {
    const kit = await openWatch({
      script: { rules: [{ when: create, do: { twist: { task: { deduction: '7' } } } }] },
    });
    await kit.render();
    await kit.tick();
    expect(await kit.minutes(1)).toMatchObject([
      { kind: 'problem', from: 'submitted', detail: expect.stringMatching(/^creates are stopped: .* took 7 units/) },
      { kind: 'moved', to: 'downloading' },
      { kind: 'ended', to: 'done' },
    ]);
  });

  it('the id of a task that the disk did not take', async () => {
    const kit = await openWatch();
    const job = await kit.render();
    const full = Object.assign(new Error('full'), { code: 'ENOSPC' });
    const isOutcome = (path: string): boolean => path.endsWith('/e0003.json');
    const link: Disk['link'] = (from, to) => (isOutcome(to) ? Promise.reject(full) : realDisk.link(from, to));
    const { parts } = await kit.again({ disk: { ...realDisk, link } });
    const [problem, moved] = await kit.round(parts);
    const [entry] = kit.emulator.ledger().filter(({ operation }) => operation === create.operation);
    expect(problem).toMatchObject({ job, kind: 'problem', from: 'queued' });
    expect(problem?.detail).toBe(
      `the task ${entry?.taskId} was made; the outcome could not be written down (ENOSPC); look the job up`,
    );
    expect(moved).toMatchObject({ kind: 'moved', to: 'submit_pending' });
  });

  it('what happened before the disk failed', async () => {
    const kit = await openWatch();
    await kit.render();
    let reads = 0;
    const readFile: Disk['readFile'] = (path) => {
      if (path.endsWith('/e0003.json')) reads += 1;
      // Everything up to the line about the send, and nothing after it.
      if (reads > 2) return Promise.reject(Object.assign(new Error('broken'), { code: 'EIO' }));
      return realDisk.readFile(path);
    };
    const { parts } = await kit.again({ disk: { ...realDisk, readFile } });
    expect(tell(await kit.round(parts))).toEqual(['moved queued>submitted', 'problem >']);
  });

  it('that a create waits for its place, to whoever asks what waits', async () => {
    const kit = await openWatch();
    await kit.render();
    await kit.emulator.advance(1);
    await kit.render({ purpose: 'the stairs' });
    expect(tell(await kit.tick({ slots: 1 }))).toEqual(['moved queued>submitted', 'waits queued>queued']);
  });

  it('after an hour what nobody answers or has, and not before', async () => {
    const kit = await openWatch();
    await kit.render();
    await kit.tick();
    const parts = { ...kit.parts, tasks: undefined };
    const said: string[] = [];
    for (const minutes of [1, 58, 2]) {
      await kit.emulator.advance(minutes * 60_000);
      said.push(...tell(await kit.round(parts)));
    }
    expect(said).toEqual(['waits submitted>submitted', 'waits submitted>submitted', 'problem submitted>submitted']);
  });
});
