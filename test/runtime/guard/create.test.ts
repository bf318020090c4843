// One create from approval to file: what is sent, what is recorded, and what the caller is told.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { approve, BODY, createDraft, createKit, listCodes, REQUEST } from './guard-kit.ts';

describe('a create under an approval', () => {
  it('is sent once, with an external id made from its job', async () => {
    const kit = createKit();
    await approve(kit.guard, createDraft(kit));
    expect((await kit.guard.plan(REQUEST)).refusals).toEqual([]);
    const created = await kit.guard.create(REQUEST);
    if (created.kind !== 'accepted') throw new Error(JSON.stringify(created));
    expect(created).toEqual({
      kind: 'accepted',
      job: created.job,
      taskId: 'emulated-1',
      externalTaskId: `kc1-${created.job}-a1`,
    });
    expect(kit.posts).toEqual([
      { url: '/v1/videos/text2video', body: { ...BODY, external_task_id: `kc1-${created.job}-a1` } },
    ]);
  });

  it('leaves one file for each step, readable by a person', async () => {
    const kit = createKit();
    await approve(kit.guard, createDraft(kit));
    const created = await kit.guard.create(REQUEST);
    if (created.kind !== 'accepted') throw new Error(created.kind);
    const folder = join(kit.home, 'jobs', created.job);
    const events = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
    expect(events.map(({ seq, type }) => `${seq} ${type}`)).toEqual(['1 queued', '2 intent', '3 outcome']);
    expect(events[1].data).toMatchObject({
      send: 1,
      slot: 1,
      endpoint: 'POST /v1/videos/text2video',
      sendWithinMs: 5000,
    });
    expect(events[2].data.verdict).toEqual({ kind: 'accepted', taskId: 'emulated-1' });
    expect(readdirSync(join(kit.home, 'approvals/2026-11-29-lighthouse/slots'))).toEqual(['0001.json']);
    expect(readdirSync(join(kit.home, 'tmp'))).toEqual([]);
  });

  it('is refused a second time, by slot, purpose and body', async () => {
    const kit = createKit();
    await approve(kit.guard, createDraft(kit));
    await kit.guard.create(REQUEST);
    const second = await kit.again().create(REQUEST);
    expect(second.kind).toBe('refused');
    expect(listCodes(second as never)).toEqual(['creates', 'purpose-open', 'purpose-used', 'same-body']);
    expect(kit.posts).toHaveLength(1);
  });
});
