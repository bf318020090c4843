// Reading the record of a job: only what is exactly as it was written counts, and everything else is kept for a person.
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printCanonical } from '../../../generated/kernel/json.ts';
import type { NewEvent } from '../../../runtime/store/event.ts';
import { startJob } from '../../../runtime/store/fold.ts';
import { appendEvent, createJob, listJobs, loadJob } from '../../../runtime/store/job-log.ts';
import { hashText, sealRecord } from '../../../runtime/store/seal.ts';
import type { Store } from '../../../runtime/store/store.ts';
import { ACCEPTED, createIntent, createOutcome, QUEUED, SAMPLES } from './sample-events.ts';
import { openStore } from './store-kit.ts';

async function writeJob(store: Store, ...events: readonly NewEvent[]): Promise<string> {
  const id = await createJob(store);
  for (const event of events) {
    const loaded = await loadJob(store, id);
    await appendEvent(store, loaded.kind === 'job' ? loaded.job : startJob(id), event);
  }
  return id;
}

const place = (store: { readonly home: string }, id: string, name: string) => join(store.home, 'jobs', id, name);

describe('the record of a job', () => {
  it('is read back as it was written', async () => {
    const store = await openStore();
    const body = { id: 12345678901234567890n, list: [1.5, 'ä\u2028', null], deep: { b: 1, a: { __proto__x: true } } };
    const id = await writeJob(
      store,
      { type: 'queued', data: { ...QUEUED, body } },
      createIntent(),
      createOutcome(ACCEPTED),
    );
    const loaded = await loadJob(store, id);
    expect(loaded).toMatchObject({
      kind: 'job',
      job: { state: 'submitted', taskId: 't-1', seq: 3, request: { body } },
    });
    expect(await listJobs(store)).toEqual([id]);
  });

  it('takes each number once: who comes second must look again', async () => {
    const store = await openStore();
    const id = await writeJob(store, SAMPLES.queued);
    const loaded = await loadJob(store, id);
    if (loaded.kind !== 'job') throw new Error(loaded.kind);
    const both = [SAMPLES.withdrawn, createIntent()].map((event) => appendEvent(store, loaded.job, event));
    expect((await Promise.all(both)).sort()).toEqual(['conflict', 'ok']);
  });

  it('is not written when it could not be read back', async () => {
    const store = await openStore();
    const id = await writeJob(store, SAMPLES.queued);
    const wrong = { type: 'withdrawn', data: { reasons: [7] } } as never;
    await expect(appendEvent(store, { ...startJob(id), seq: 1, state: 'queued' }, wrong)).rejects.toThrow();
    expect(readdirSync(join(store.home, 'jobs', id))).toEqual(['e0001.json']);
  });

  it.each(['', '..', '../x', 'jobs', '01ARZ3NDEKTSV4RRFFQ69G5FA/', '01arz3ndektsv4rrffq69g5fav', '\0'.repeat(26)])(
    'is no record for the name %j',
    async (name) => {
      expect(await loadJob(await openStore(), name)).toEqual({ kind: 'absent' });
    },
  );
});

/** Writes a record of another content, with a checksum that fits. */
function reseal(path: string, change: (record: Record<string, unknown>) => void): void {
  const { sha256: _old, ...record } = JSON.parse(readFileSync(path, 'utf8'));
  change(record);
  writeFileSync(path, sealRecord(record));
}

describe('a corrupt record', () => {
  it('is seen at every length that it may be cut to', async () => {
    const store = await openStore();
    const id = await writeJob(store, SAMPLES.queued, createIntent());
    const path = place(store, id, 'e0002.json');
    const bytes = readFileSync(path);
    for (let length = 0; length < bytes.length; length += 7) {
      writeFileSync(path, bytes.subarray(0, length));
      expect((await loadJob(store, id)).kind).toBe('corrupt');
    }
    writeFileSync(path, bytes);
    expect((await loadJob(store, id)).kind).toBe('job');
  });

  it('is seen whichever byte of it was changed', async () => {
    const store = await openStore();
    const id = await writeJob(store, SAMPLES.queued, createIntent());
    const path = place(store, id, 'e0002.json');
    const bytes = readFileSync(path);
    const read: string[] = [];
    for (let at = 0; at < bytes.length; at += 5)
      for (const value of [0x20, 0x30, 0x7b, 0xff]) {
        if (bytes[at] === value) continue;
        const changed = Buffer.from(bytes);
        changed[at] = value;
        writeFileSync(path, changed);
        if ((await loadJob(store, id)).kind !== 'corrupt') read.push(`${at} ${value}`);
      }
    expect(read).toEqual([]);
  });

  it.each(['null', '[]', '{}', '0', '"text"', '', '\n'])('is seen when it holds %j', async (text) => {
    const store = await openStore();
    const id = await writeJob(store, SAMPLES.queued, createIntent());
    writeFileSync(place(store, id, 'e0002.json'), text);
    expect((await loadJob(store, id)).kind).toBe('corrupt');
  });

  it.each<[string, (record: Record<string, unknown>) => void]>([
    ['the type of the event is unknown', (record) => (record.type = 'resend')],
    ['the type of the event is unknown', (record) => (record.type = '__proto__')],
    ['the event has another form: ', (record) => (record.more = 1)],
    ['the event has another form: v', (record) => (record.v = 2)],
    ['the event has another form: data.slot', (record) => (record.data = { ...(record.data as object), slot: 0 })],
    ['the event has another form: data', (record) => (record.data = { ...(record.data as object), resend: true })],
    ['the event says that it is number 3', (record) => (record.seq = 3)],
    ['the event is of the job 01BX5ZZKBKACTAV9WEVGEMMVRZ', (record) => (record.job = '01BX5ZZKBKACTAV9WEVGEMMVRZ')],
  ])('is seen although its checksum fits: %s', async (why, change) => {
    const store = await openStore();
    const id = await writeJob(store, SAMPLES.queued, createIntent());
    reseal(place(store, id, 'e0002.json'), change);
    expect(await loadJob(store, id)).toEqual({ kind: 'corrupt', job: id, file: 'e0002.json', why });
  });

  it('is seen when events were swapped, left out, or cannot follow each other', async () => {
    const store = await openStore();
    const id = await writeJob(store, SAMPLES.queued, createIntent(), createOutcome(ACCEPTED));
    rmSync(place(store, id, 'e0002.json'));
    expect(await loadJob(store, id)).toMatchObject({ file: 'e0003.json', why: 'e0002.json is missing' });
    cpSync(place(store, id, 'e0001.json'), place(store, id, 'e0002.json'));
    expect(await loadJob(store, id)).toMatchObject({ file: 'e0002.json', why: 'the event says that it is number 1' });
    reseal(place(store, id, 'e0002.json'), (record) => (record.seq = 2));
    expect(await loadJob(store, id)).toMatchObject({
      kind: 'corrupt',
      why: expect.stringMatching(/cannot follow in the state queued/),
    });
  });

  it('is copied for a person, once, and stays where it is', async () => {
    const store = await openStore();
    const id = await writeJob(store, SAMPLES.queued);
    writeFileSync(place(store, id, 'e0001.json'), 'torn');
    await loadJob(store, id);
    await loadJob(store, id);
    const copies = readdirSync(join(store.home, 'quarantine', id));
    expect(copies).toHaveLength(1);
    expect(copies[0]).toMatch(/^e0001\.json\.[0-9a-f]{12}$/);
    expect(readFileSync(join(store.home, 'quarantine', id, copies[0] ?? ''), 'utf8')).toBe('torn');
    expect(existsSync(place(store, id, 'e0001.json'))).toBe(true);
  });
});

describe('a sealed record', () => {
  it('has its checksum over the canonical JSON of the rest', () => {
    const { sha256, ...rest } = JSON.parse(sealRecord({ b: 1, a: [undefined], c: undefined }));
    expect(rest).toEqual({ b: 1, a: [null] });
    expect(sha256).toBe(hashText(printCanonical({ a: [null], b: 1 })));
  });
});
