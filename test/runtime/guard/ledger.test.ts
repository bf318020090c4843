// The ledger: every job with every attempt, totals by approval, and no more memory for ten thousand jobs than for one.
import { describe, expect, it } from 'vitest';
import { readLedger, sumLedger } from '../../../runtime/guard/ledger.ts';
import { realDisk } from '../../../runtime/store/real-disk.ts';
import { sealRecord } from '../../../runtime/store/seal.ts';
import { createUlid } from '../../../runtime/store/ulid.ts';
import { createFileStore } from '../../../runtime/stores/files.ts';
import { QUEUED } from '../store/sample-events.ts';
import { createOptions, openStore, PROCESSES, WRITER } from '../store/store-kit.ts';
import { approve, BODY, createDraft, createKit, createRow, REQUEST, refuse } from './guard-kit.ts';

describe('the ledger', () => {
  it('has an entry for each job, with its class, units, attempts and end', async () => {
    const kit = createKit(refuse(429, 1303));
    const rows = [createRow(), createRow({ purpose: 'a harbour' })];
    await approve(kit.guard, createDraft(kit, { creates: 2, rows }));
    const first = await kit.guard.create(REQUEST);
    kit.clock.advance(1000);
    kit.serve(refuse(400, 1301, 'blocked'));
    await kit.guard.resume({ job: first.job ?? '', body: BODY });
    kit.clock.advance(1000);
    await kit.guard.create({ ...REQUEST, purpose: 'a harbour', body: { ...BODY, prompt: 'boats' } });
    const lines = [];
    for await (const line of kit.guard.ledger()) lines.push(line);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({
      kind: 'entry',
      job: first.job,
      state: 'failed',
      why: 'blocked',
      request: {
        purpose: 'a lighthouse',
        class: 'live-confirmed',
        units: { amount: '3', unit: 'video' },
        askedBy: 'Ada',
      },
      attempts: [{ outcome: { verdict: { code: 1303 } } }, { outcome: { verdict: { code: 1301 } } }],
    });
    expect(await kit.guard.totals()).toEqual([
      {
        approval: '2026-11-29-lighthouse',
        creates: 2,
        succeeded: 0,
        failed: 2,
        open: 0,
        estimated: { video: '6' },
        deducted: {},
      },
    ]);
  });

  it('reads ten thousand jobs one at a time', async () => {
    const names = Array.from({ length: 10_000 }, (_, index) =>
      createUlid(index, () => new Uint8Array(16).fill(index % 32)),
    );
    let reads = 0;
    const { home, ...store } = await openStore();
    const disk = {
      ...realDisk,
      readDirectory: async (path: string) => (path.endsWith('/jobs') ? names : ['e0001.json']),
      readFile: async (path: string) => {
        reads += 1;
        const record = { v: 1, seq: 1, job: path.split('/').at(-2), type: 'queued', at: '', by: WRITER, data: QUEUED };
        return Buffer.from(sealRecord(record));
      },
    };
    const records = createFileStore(createOptions({ disk, home }), PROCESSES);
    let lines = 0;
    for await (const line of readLedger({ ...store, records })) {
      lines += 1;
      // The next job is read only when it is asked for.
      expect([line.kind, reads]).toEqual(['entry', lines]);
      if (lines === 100) break;
    }
    const before = process.memoryUsage().heapUsed;
    expect(await sumLedger(readLedger({ ...store, records }))).toEqual([]);
    expect(reads).toBe(10_100);
    // What is remembered of records that were read is bounded; all of them would be some 60 MB.
    expect((process.memoryUsage().heapUsed - before) / 1e6).toBeLessThan(200);
  });
});
