// After the create: what a query says is written down when it is news, a success closes its purpose, and a deduction that nobody approved stops everything.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashPurpose } from '../../../runtime/guard/purpose-keys.ts';
import type { Task } from '../../../runtime/tasks/task.ts';
import {
  accept,
  answer,
  approve,
  BODY,
  createDraft,
  createKit,
  createRow,
  type Kit,
  listCodes,
  REQUEST,
  refuse,
} from './guard-kit.ts';

function createTask(change: Partial<Task> = {}): Task {
  const times = { createdAt: undefined, updatedAt: undefined };
  const rest = { externalId: undefined, message: '', results: [], charge: undefined, oddities: [], raw: {}, ...times };
  return { operation: 'text2video.create', id: 'emulated-1', status: 'succeeded', deduction: '3', ...rest, ...change };
}

async function createAccepted(): Promise<Kit & { readonly job: string }> {
  const kit = createKit();
  await approve(kit.guard, createDraft(kit, { rows: [createRow({ creates: 2 })], creates: 2 }));
  const created = await kit.guard.create(REQUEST);
  return { ...kit, job: created.job ?? '' };
}

const OTHER = { ...REQUEST, body: { ...BODY, prompt: 'another' } };

describe('a task', () => {
  it('leaves a record when its status changes, and none when it does not', async () => {
    const { guard, job, home } = await createAccepted();
    for (const status of ['submitted', 'submitted', 'processing', 'processing'] as const)
      await guard.recordTask(job, createTask({ status, deduction: undefined }));
    expect(readdirSync(join(home, 'jobs', job))).toHaveLength(5);
  });

  it('that succeeded closes its purpose and its body', async () => {
    const { guard, job, home } = await createAccepted();
    expect(listCodes(await guard.plan(OTHER))).toEqual(['purpose-open']);
    const results = [
      { kind: 'video', id: 'v', url: 'https://a/b.mp4', copies: [], durationSeconds: 5, expiresAt: 1 },
    ] as const;
    expect(await guard.recordTask(job, createTask({ results }))).toMatchObject({
      kind: 'recorded',
      job: { state: 'downloading' },
    });
    expect(await guard.recordTask(job, createTask({ results }))).toMatchObject({ kind: 'unchanged' });
    expect(listCodes(await guard.plan(OTHER))).toEqual(['purpose-closed']);
    expect(existsSync(join(home, 'purposes', hashPurpose(REQUEST.purpose), 'closed.json'))).toBe(true);
    expect(await guard.readStop()).toBe(undefined);
  });

  it('that succeeded can be fetched, and stays closed, when somebody removed the record of its purpose', async () => {
    const { guard, job, home, wire } = await createAccepted();
    rmSync(join(home, 'purposes', hashPurpose(REQUEST.purpose)), { recursive: true });
    expect(await guard.recordTask(job, createTask())).toMatchObject({ job: { state: 'downloading' } });
    await approve(guard, createDraft({ wire }, { id: 'another' }));
    expect(listCodes(await guard.plan({ ...OTHER, approval: 'another' }))).toContain('purpose-closed');
  });

  it('that succeeded closes its purpose also when the process died before that was written', async () => {
    const { guard, job, home } = await createAccepted();
    await guard.recordTask(job, createTask());
    const closed = join(home, 'purposes', hashPurpose(REQUEST.purpose), 'closed.json');
    rmSync(closed);
    expect(listCodes(await guard.plan(OTHER))).toEqual(['purpose-closed']);
    await guard.recordTask(job, createTask());
    expect(existsSync(closed)).toBe(true);
  });

  it.each([
    ['moderation', 'Failure to pass the risk control system', ['same-body', 'purpose-stopped']],
    ['asset-quality', 'Image pixel is invalid', ['same-body', 'purpose-stopped']],
  ])('that failed by %s ends its body and not its purpose', async (failure, message, codes) => {
    const { guard, job } = await createAccepted();
    const failed = createTask({ status: 'failed', message, deduction: '0' });
    expect(await guard.recordTask(job, failed)).toMatchObject({
      job: { state: 'failed', result: { failure, deduction: '0' } },
    });
    expect(await guard.plan(OTHER)).toMatchObject({ refusals: [] });
    expect(listCodes(await guard.plan(REQUEST))).toEqual([...codes].sort());
    expect(await guard.readStop()).toBe(undefined);
  });

  it.each([
    [
      'took more than was expected',
      { deduction: '3.000000000001' },
      'took 3.000000000001 units, and 3 video were expected',
    ],
    ['failed and took more', { status: 'failed', deduction: '4' }, 'took 4 units, and 3 video were expected'],
    [
      'does not say what it took',
      { deduction: undefined, oddities: [{ kind: 'no-deduction' }] },
      'succeeded, and what it took cannot be read',
    ],
    ['says what no number is', { deduction: '-3' }, 'succeeded, and what it took cannot be read'],
  ] as const)('that %s stops all creates', async (_what, change, why) => {
    const { guard, job } = await createAccepted();
    await guard.recordTask(job, createTask(change));
    expect(await guard.readStop()).toMatch(`the job ${job} ${why}`);
  });

  it('that took more counts for what it took', async () => {
    const kit = createKit();
    const rows = [createRow(), createRow({ purpose: 'a harbour' })];
    await approve(kit.guard, createDraft(kit, { rows, creates: 2, maximumUnits: { video: '6' } }));
    const created = await kit.guard.create(REQUEST);
    await kit.guard.recordTask(created.job ?? '', createTask({ deduction: '3.5' }));
    await kit.guard.liftStop('Ada', 'the price row was mended');
    expect(listCodes(await kit.guard.plan({ ...OTHER, purpose: 'a harbour' }))).toEqual(['units']);
  });

  it('of another id is refused', async () => {
    const { guard, job } = await createAccepted();
    expect(await guard.recordTask(job, createTask({ id: 'emulated-2' }))).toEqual({
      kind: 'refused',
      why: 'the job has the task emulated-1, not emulated-2',
    });
  });
});

describe('a job that has ended', () => {
  it('keeps its files, its deliverables and one verdict', async () => {
    const { guard, job } = await createAccepted();
    await guard.recordTask(job, createTask());
    const file = { path: '/clips/a.mp4', bytes: 3, sha256: 'a'.repeat(64), resultId: null };
    expect(await guard.recordFile(job, file)).toMatchObject({ job: { state: 'done' } });
    expect(await guard.recordFile(job, file)).toMatchObject({ kind: 'unchanged' });
    const words = [
      'body',
      'operation',
      'class',
      'createAnswer',
      'queryAnswer',
      'address',
      'file',
      'deduction',
      'sentence',
    ];
    const deliverables = Object.fromEntries(words.map((word) => [word, word])) as Parameters<
      typeof guard.recordDeliverables
    >[1];
    expect(await guard.recordDeliverables(job, deliverables)).toMatchObject({ kind: 'recorded' });
    const verdict = { verdict: 'unchanged', sentence: 'as before', by: 'Ada' } as const;
    expect(await guard.recordVerdict(job, verdict)).toMatchObject({ job: { verdict } });
    expect(await guard.recordVerdict(job, { ...verdict, verdict: 'reopened' })).toEqual({
      kind: 'refused',
      why: 'the verdict is unchanged already',
    });
  });

  it('is told what is wrong with a note that a caller of JavaScript hands in, and stays as it was', async () => {
    const { guard, job } = await createAccepted();
    await guard.recordTask(job, createTask());
    const { job: before } = (await guard.recordTask(job, createTask())) as { readonly job: unknown };
    const wrong = { path: '/clips/a.mp4', bytes: '3', sha256: 'abc' };
    expect(await guard.recordFile(job, wrong as never)).toEqual({
      kind: 'refused',
      why: [
        '$.bytes is the text "3"; a whole number of bytes is expected',
        '$.sha256 is the text "abc"; 64 hexadecimal digits is expected',
        '$.resultId is missing; a text, or null where the result has no id, is expected',
      ].join('; '),
    });
    expect(
      await guard.recordVerdict(job, { verdict: 'good', sentence: 'as before', by: 'Ada' } as never),
    ).toMatchObject({
      kind: 'refused',
      why: expect.stringMatching(/^\$\.verdict is the text "good"; one of [a-z, -]+ is expected$/),
    });
    expect(await guard.recordTask(job, createTask())).toMatchObject({ kind: 'unchanged', job: before });
  });

  it('takes nothing that belongs to another state', async () => {
    const { guard, job } = await createAccepted();
    const file = { path: '/clips/a.mp4', bytes: 3, sha256: 'a'.repeat(64), resultId: null };
    expect(await guard.recordFile(job, file)).toEqual({
      kind: 'refused',
      why: 'the job is submitted; nothing of the kind "file" is recorded then',
    });
    expect(await guard.withdraw(job, ['too late'])).toEqual({
      kind: 'refused',
      why: 'the job is submitted; only one that was not sent can be taken back',
    });
    expect(await guard.recordFile('01ARZ3NDEKTSV4RRFFQ69G5FAV', file)).toEqual({
      kind: 'refused',
      why: 'there is no such job',
    });
  });
});

describe('looking up an unclear create', () => {
  const missing = () => answer(404, { code: 1203, message: 'not found' });

  async function createUnclear() {
    const kit = createKit(({ method, ...rest }) =>
      method === 'GET' ? missing() : refuse(500, 5000)({ method, ...rest }),
    );
    await approve(kit.guard, createDraft(kit));
    const created = await kit.guard.create(REQUEST);
    return { ...kit, job: created.job ?? '' };
  }

  it('counts misses only after two, five and fifteen minutes, and calls a person after the third', async () => {
    const { guard, clock, job, posts } = await createUnclear();
    expect(await guard.reconcile(job)).toEqual({ kind: 'early', againInMs: 120_000 });
    clock.advance(120_000);
    expect(await guard.reconcile(job)).toEqual({ kind: 'missing', misses: 1 });
    expect(await guard.reconcile(job)).toEqual({ kind: 'early', againInMs: 180_000 });
    clock.advance(180_000);
    expect(await guard.reconcile(job)).toEqual({ kind: 'missing', misses: 2 });
    clock.advance(600_000);
    const why = 'no task with its external id was found in 3 look-ups';
    expect(await guard.reconcile(job)).toEqual({ kind: 'attention', why, looked: 'missed' });
    expect(await guard.reconcile(job)).toEqual({ kind: 'attention', why, looked: 'missed' });
    expect(posts).toHaveLength(1);
  });

  it('adopts what it finds, at once and also after a person was called', async () => {
    const times = { created_at: 1764417600000, updated_at: 1764417600000 };
    const data = { task_id: 'emulated-9', task_status: 'processing', ...times };
    const early = await createUnclear();
    early.serve(() => answer(200, { code: 0, message: 'SUCCEED', request_id: 'r', data }));
    expect(await early.guard.reconcile(early.job)).toEqual({ kind: 'adopted', taskId: 'emulated-9' });
    expect(await early.guard.job(early.job)).toMatchObject({
      job: { state: 'submitted', status: { status: 'processing' } },
    });
    const late = await createUnclear();
    for (const ms of [120_000, 180_000, 600_000]) {
      late.clock.advance(ms);
      await late.guard.reconcile(late.job);
    }
    late.serve(() => answer(200, { code: 0, message: 'SUCCEED', request_id: 'r', data }));
    expect(await late.guard.reconcile(late.job)).toEqual({ kind: 'adopted', taskId: 'emulated-9' });
    expect(await late.guard.reconcile(late.job)).toEqual({ kind: 'settled', state: 'submitted' });
  });

  it('takes no error for a miss', async () => {
    const { guard, clock, job, serve } = await createUnclear();
    clock.advance(900_000);
    for (const service of [() => answer(503, {}), refuse(401, 1000), () => Promise.reject(new TypeError('x'))]) {
      serve(service);
      expect((await guard.reconcile(job)).kind).toBe('unanswered');
    }
    expect(await guard.job(job)).toMatchObject({ job: { misses: 0, state: 'submit_pending' } });
  });

  it('lets a person adopt by hand, and then goes on as if the answer had come', async () => {
    const { guard, clock, job } = await createUnclear();
    for (const ms of [120_000, 180_000, 600_000]) {
      clock.advance(ms);
      await guard.reconcile(job);
    }
    const adopt = { who: 'Ada', decision: 'adopt', why: 'seen in the list', taskId: 'emulated-1' } as const;
    expect(await guard.decide(job, adopt)).toMatchObject({ job: { state: 'submitted', taskId: 'emulated-1' } });
    expect(await guard.recordTask(job, createTask())).toMatchObject({ job: { state: 'downloading' } });
  });

  it('of a job that does not exist or cannot be read says so', async () => {
    const { guard } = await createUnclear();
    expect(await guard.reconcile('nothing')).toEqual({ kind: 'refused', why: 'there is no such job' });
  });
});

describe('one more create of a purpose', () => {
  it('needs a new approval that says so, and is counted from there', async () => {
    const { guard, wire, job, posts } = await createAccepted();
    const again = { why: 'the light was wrong' };
    const body = { kind: 'any-of-class' } as const;
    const draft = createDraft({ wire }, { id: 'second', rows: [createRow({ again, body })] });
    expect(await guard.approve(draft)).toMatchObject({ kind: 'refused', refusals: [{ code: 'purpose-open' }] });
    await guard.recordTask(job, createTask());
    await approve(guard, createDraft({ wire }, { id: 'silent' }));
    expect(listCodes(await guard.plan({ ...OTHER, approval: 'silent' }))).toEqual(['purpose-closed', 'purpose-used']);
    await approve(guard, draft);
    const asked = { ...OTHER, approval: 'second' };
    expect(listCodes(await guard.plan({ ...asked, body: BODY }))).toEqual(['purpose-closed', 'same-body']);
    expect(await guard.create(asked)).toMatchObject({ kind: 'accepted' });
    expect(listCodes((await guard.create({ ...asked, body: { ...BODY, prompt: 'a third' } })) as never)).toEqual([
      'creates',
      'purpose-open',
      'purpose-used',
    ]);
    expect(posts).toHaveLength(2);
  });

  it('of the very same body needs an approval of that body', async () => {
    const { guard, wire, job } = await createAccepted();
    await guard.recordTask(job, createTask());
    const { contentSha256 } = await guard.plan(REQUEST);
    const row = createRow({ again: { why: 'the file was lost' }, body: { kind: 'exact', sha256: contentSha256 } });
    await approve(guard, createDraft({ wire }, { id: 'second', rows: [row] }));
    expect(await guard.create({ ...REQUEST, approval: 'second' })).toMatchObject({ kind: 'accepted' });
  });
});

describe('a round of verification', () => {
  const textPurpose = 'row B, clip: does text to video work with its model named?';
  const imagePurpose = 'row C, clip: does image to video work with its model named?';
  const image = { operation: 'image2video.create', path: '/v1/videos/image2video', purpose: imagePurpose };
  const textRequest = { ...REQUEST, purpose: textPurpose };
  const imageRequest = {
    ...REQUEST,
    operation: image.operation,
    purpose: image.purpose,
    body: { model_name: 'kling-v3', image: 'iVBORw0KGgo=', prompt: 'the curtain moves', duration: '5', mode: 'std' },
  };

  async function createRound(service = accept) {
    const kit = createKit(service);
    const draft = createDraft(kit, {
      kind: 'verification',
      rows: [createRow({ purpose: textPurpose }), createRow(image)],
      creates: 2,
    });
    await approve(kit.guard, draft);
    return kit;
  }

  it('sends its rows in their order, each after the one before has ended', async () => {
    const { guard } = await createRound();
    expect(listCodes(await guard.plan(imageRequest))).toEqual(['round-order']);
    const created = await guard.create(textRequest);
    expect(listCodes(await guard.plan(imageRequest))).toEqual(['round-order']);
    await guard.recordTask(created.job ?? '', createTask());
    expect(await guard.create(imageRequest)).toMatchObject({ kind: 'accepted' });
  });

  it('ends with a clear answer about a shape', async () => {
    const { guard } = await createRound(refuse(400, 1200));
    await guard.create(textRequest);
    expect(listCodes(await guard.plan(imageRequest))).toEqual(['round-stopped']);
  });

  it('goes on after a moderated content, which says nothing about a shape', async () => {
    const { guard } = await createRound(refuse(400, 1301));
    await guard.create(textRequest);
    expect(listCodes(await guard.plan(imageRequest))).toEqual([]);
  });
});
