// What each answer of the service does to the job, its purpose, its body, its slot and to everything else.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Created } from '../../../runtime/guard/request.ts';
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
  type Service,
} from './guard-kit.ts';

/** Three creates of one purpose, of any body. */
async function createOpenKit(service: Service): Promise<Kit> {
  const kit = createKit(service);
  const rows = [createRow({ creates: 3 }), createRow({ purpose: 'a harbour' })];
  await approve(kit.guard, createDraft(kit, { creates: 4, maximumUnits: { video: '12' }, rows }));
  return kit;
}

const withPrompt = (prompt: string, purpose = REQUEST.purpose) => ({ ...REQUEST, purpose, body: { ...BODY, prompt } });
const jobOf = (created: Created): string => created.job ?? '';

async function tellState(kit: Kit, created: Created): Promise<string> {
  const loaded = await kit.guard.job(jobOf(created));
  return loaded.kind === 'job' ? loaded.job.state : loaded.kind;
}

describe('a refusal', () => {
  it.each([
    [429, 1303, 'full'],
    [429, 1302, 'fast'],
  ])('%i with %i waits: the same job goes on under its slot and its id', async (status, code) => {
    const kit = await createOpenKit(refuse(status, code));
    const first = await kit.guard.create(REQUEST);
    expect(first).toMatchObject({ kind: 'rejected', code });
    const wait = first.kind === 'rejected' ? (first.retryAfterMs ?? 0) : 0;
    expect(wait).toBeGreaterThanOrEqual(1000);
    expect(wait).toBeLessThanOrEqual(1500);
    const resume = { job: jobOf(first), body: BODY };
    expect(await kit.guard.resume(resume)).toMatchObject({
      kind: 'not-sent',
      why: 'the wait is not over',
      retryAfterMs: 1000,
    });
    kit.clock.advance(1000);
    const second = await kit.guard.resume(resume);
    expect(second).toMatchObject({ kind: 'rejected', job: jobOf(first) });
    kit.serve(accept);
    kit.clock.advance(2000);
    expect(await kit.guard.resume(resume)).toMatchObject({ kind: 'accepted', job: jobOf(first) });
    expect(new Set(kit.posts.map(({ body }) => body.external_task_id)).size).toBe(1);
    expect(kit.posts).toHaveLength(3);
    expect(readdirSync(join(kit.home, 'approvals/2026-11-29-lighthouse/slots'))).toEqual(['0001.json']);
  });

  it.each([
    [401, 1000],
    [401, 1002],
    [429, 1100],
    [429, 1101],
    [429, 1102],
    [403, 1103],
    [429, 1304],
  ])('%i with %i stops all creates until a person lifts that; the body may go on then', async (status, code) => {
    const kit = await createOpenKit(refuse(status, code));
    const first = await kit.guard.create(REQUEST);
    expect(first).toMatchObject({ kind: 'rejected', code });
    expect(await kit.guard.readStop()).toMatch(`the service refused with ${code}`);
    kit.clock.advance(1000);
    const resume = { job: jobOf(first), body: BODY };
    expect(listCodes((await kit.guard.resume(resume)) as never)).toEqual(['stop-file']);
    expect(listCodes((await kit.guard.create(withPrompt('x', 'a harbour'))) as never)).toEqual(['stop-file']);
    expect(kit.posts).toHaveLength(1);
    expect(await kit.guard.liftStop('Ada', 'the pack was filled')).toBe('lifted');
    kit.serve(accept);
    expect(await kit.guard.resume(resume)).toMatchObject({ kind: 'accepted' });
  });

  it.each([
    [400, 1200],
    [404, 1202],
    [404, 1203],
  ])('%i with %i ends the purpose under this approval, whatever the body', async (status, code) => {
    const kit = await createOpenKit(refuse(status, code));
    const first = await kit.guard.create(REQUEST);
    expect(first).toMatchObject({ kind: 'rejected', code });
    expect(await tellState(kit, first)).toBe('failed');
    expect(listCodes((await kit.guard.create(withPrompt('another'))) as never)).toEqual(['purpose-stopped']);
    kit.serve(accept);
    expect(await kit.guard.create(withPrompt('another', 'a harbour'))).toMatchObject({ kind: 'accepted' });
  });

  it.each([
    [400, 1300],
    [400, 1301],
  ])('%i with %i ends this very body, and other content may follow', async (status, code) => {
    const kit = await createOpenKit(refuse(status, code));
    await kit.guard.create(REQUEST);
    expect(listCodes((await kit.guard.create(REQUEST)) as never)).toEqual(['purpose-stopped', 'same-body']);
    expect(listCodes((await kit.guard.create({ ...REQUEST, purpose: 'a harbour' })) as never)).toEqual([
      'purpose-stopped',
      'same-body',
    ]);
    kit.serve(accept);
    expect(await kit.guard.create(withPrompt('milder'))).toMatchObject({ kind: 'accepted' });
  });

  it('with 1201 is one only after no task has the id', async () => {
    const kit = await createOpenKit(({ method }) =>
      method === 'GET'
        ? answer(404, { code: 1203, message: 'task not found' })
        : answer(400, { code: 1201, message: 'duration' }),
    );
    const created = await kit.guard.create(REQUEST);
    expect(created).toMatchObject({ kind: 'rejected', code: 1201 });
    expect(kit.gets).toEqual([`/v1/videos/text2video/kc1-${jobOf(created)}-a1`]);
    expect(await tellState(kit, created)).toBe('failed');
  });

  it('with 1201 adopts the task that has the id', async () => {
    const kit = await createOpenKit(({ method }) =>
      method === 'GET' ? answer(200, task('processing')) : answer(400, { code: 1201, message: 'duplicate' }),
    );
    expect(await kit.guard.create(REQUEST)).toMatchObject({ kind: 'accepted', taskId: 'emulated-7' });
  });

  it('with 1201 of a second send says that the first may have made a task: it is looked for as often as every unclear create', async () => {
    const kit = createKit(({ method, n }) => {
      if (method === 'GET') return answer(404, { code: 1203, message: 'task not found' });
      return n === 1 ? answer(502, {}) : answer(400, { code: 1201, message: 'the id was used' });
    });
    for (const id of [REQUEST.approval, 'second']) await approve(kit.guard, createDraft(kit, { id }));
    const job = jobOf(await kit.guard.create(REQUEST));
    const lookOn = async (): Promise<string[]> => {
      const kinds: string[] = [];
      for (const minutes of [2, 3, 10]) {
        kit.clock.advance(minutes * 60_000);
        kinds.push((await kit.guard.reconcile(job)).kind);
      }
      return kinds;
    };
    expect(await lookOn()).toEqual(['missing', 'missing', 'attention']);
    const order = { who: 'Ada', why: 'not in the list', approval: 'second' };
    expect(await kit.guard.resend(job, order, () => true)).toMatchObject({ kind: 'queued' });
    expect(await kit.guard.resume({ job, body: BODY })).toMatchObject({ kind: 'ambiguous', why: 'the id was used' });
    expect(await kit.guard.reconcile(job)).toEqual({ kind: 'early', againInMs: 120_000 });
    expect(await lookOn()).toEqual(['missing', 'missing', 'attention']);
    kit.serve(() => answer(200, task('processing')));
    expect(await kit.guard.reconcile(job)).toEqual({ kind: 'adopted', taskId: 'emulated-7' });
  });

  it('with 1201 stays unclear while the look-up gets no answer', async () => {
    const kit = await createOpenKit(({ method }) =>
      method === 'GET' ? answer(503, {}) : answer(400, { code: 1201, message: 'duplicate' }),
    );
    const created = await kit.guard.create(REQUEST);
    expect(created.kind).toBe('ambiguous');
    expect(await tellState(kit, created)).toBe('submit_pending');
  });
});

function task(status: string, more: Record<string, unknown> = {}) {
  const times = { created_at: 1764417600000, updated_at: 1764417600000 };
  return {
    code: 0,
    message: 'SUCCEED',
    request_id: 'r',
    data: { task_id: 'emulated-7', task_status: status, ...times, ...more },
  };
}

describe('an unclear answer', () => {
  const unclear: readonly [string, Service][] = [
    ['5000', refuse(500, 5000)],
    ['5002', refuse(504, 5002)],
    ['no JSON', () => new Response('<html>', { status: 502 })],
    ['code 0 without an id', () => answer(200, { code: 0, data: {} })],
    ['another code under 200', () => answer(200, { code: 1200 })],
    ['a code that nobody registered', refuse(400, 1999)],
    ['a timeout', refuse(408, 1200)],
    ['a broken connection', () => Promise.reject(new TypeError('fetch failed'))],
  ];

  it.each(unclear)('(%s) blocks its purpose and its body, and is never sent again', async (_name, service) => {
    const kit = await createOpenKit(service);
    const created = await kit.guard.create(REQUEST);
    expect(created).toMatchObject({ kind: 'ambiguous', externalTaskId: `kc1-${jobOf(created)}-a1` });
    expect(await tellState(kit, created)).toBe('submit_pending');
    expect(listCodes((await kit.guard.create(withPrompt('another'))) as never)).toEqual(['purpose-open']);
    expect(listCodes((await kit.guard.resume({ job: jobOf(created), body: BODY })) as never)).toEqual(['purpose-open']);
    kit.clock.advance(86_000_000);
    expect(listCodes((await kit.again().create(REQUEST)) as never)).toEqual(['purpose-open', 'same-body']);
    expect(kit.posts).toHaveLength(1);
    kit.serve(accept);
    expect(await kit.guard.create(withPrompt('another', 'a harbour'))).toMatchObject({ kind: 'accepted' });
  });

  it('stops all creates when it is the second within an hour', async () => {
    const kit = await createOpenKit(refuse(500, 5000));
    const first = await kit.guard.create(REQUEST);
    expect(await kit.guard.readStop()).toBe(undefined);
    kit.clock.advance(3_599_999);
    const second = await kit.guard.create(withPrompt('x', 'a harbour'));
    expect(await kit.guard.readStop()).toMatch(`unclear creates within an hour: ${jobOf(first)}, ${jobOf(second)}`);
  });

  it('does not when the first is older', async () => {
    const kit = await createOpenKit(refuse(500, 5000));
    await kit.guard.create(REQUEST);
    kit.clock.advance(3_600_000);
    await kit.guard.create(withPrompt('x', 'a harbour'));
    expect(await kit.guard.readStop()).toBe(undefined);
  });

  it('with an unknown code keeps the purpose stopped after a person has given the job up', async () => {
    const kit = await createOpenKit(({ method }) =>
      method === 'GET' ? answer(404, { code: 1203 }) : answer(400, { code: 1999 }),
    );
    const created = await kit.guard.create(REQUEST);
    for (const ms of [120_000, 180_000, 600_000]) {
      kit.clock.advance(ms);
      await kit.guard.reconcile(jobOf(created));
    }
    const given = { who: 'Ada', decision: 'abandon', why: 'nowhere to be found' } as const;
    expect(await kit.guard.decide(jobOf(created), given)).toMatchObject({ kind: 'recorded', job: { state: 'failed' } });
    expect(listCodes((await kit.guard.create(withPrompt('another'))) as never)).toEqual(['purpose-stopped']);
  });

  it('of a certificate stops all creates', async () => {
    const cause = Object.assign(new Error('no'), { code: 'CERT_HAS_EXPIRED' });
    const kit = await createOpenKit(() => Promise.reject(new TypeError('fetch failed', { cause })));
    await kit.guard.create(REQUEST);
    expect(await kit.guard.readStop()).toMatch('the certificate of the service does not hold: CERT_HAS_EXPIRED');
  });

  it('is what a wire that throws means', async () => {
    const kit = createKit();
    const wire = { ...kit.wire, send: () => Promise.reject(new Error('a bug with canary-key-7f3a9c51d2e84b60 in it')) };
    await approve(kit.guard, createDraft(kit));
    const created = await kit.again({ wire }).create(REQUEST);
    expect(created).toMatchObject({ kind: 'ambiguous', why: 'send: Error' });
  });
});

describe('a send', () => {
  it('that comes too late after its intent does not leave, and goes on under its slot', async () => {
    const kit = createKit();
    const late = {
      ...kit.wire,
      send: (...sent: Parameters<typeof kit.wire.send>) => {
        kit.clock.advance(5001);
        return kit.wire.send(...sent);
      },
    };
    await approve(kit.guard, createDraft(kit));
    const created = await kit.again({ wire: late }).create(REQUEST);
    expect(created).toMatchObject({ kind: 'not-sent', why: expect.stringMatching(/the permit has expired/) });
    expect(kit.posts).toEqual([]);
    kit.clock.advance(1000);
    expect(await kit.guard.resume({ job: jobOf(created), body: BODY })).toMatchObject({ kind: 'accepted' });
    expect(kit.posts).toHaveLength(1);
  });

  it('is for the body that the job was made for', async () => {
    const kit = await createOpenKit(refuse(429, 1303));
    const created = await kit.guard.create(REQUEST);
    kit.clock.advance(1000);
    const resumed = await kit.guard.resume({ job: jobOf(created), body: { ...BODY, prompt: 'another' } });
    expect(listCodes(resumed as never)).toEqual(['not-in-approval']);
    expect(listCodes((await kit.guard.resume({ job: '../x', body: BODY })) as never)).toEqual(['store-damaged']);
  });

  it('can be taken back while it waits; its slot stays used, its units are free', async () => {
    const kit = createKit(refuse(429, 1303));
    const rows = [createRow(), createRow({ purpose: 'a harbour' })];
    await approve(kit.guard, createDraft(kit, { creates: 2, maximumUnits: { video: '3' }, rows }));
    const created = await kit.guard.create(REQUEST);
    const other = withPrompt('x', 'a harbour');
    expect(listCodes(await kit.guard.plan(other))).toEqual(['units']);
    expect(await kit.guard.withdraw(jobOf(created), ['not needed'])).toMatchObject({ job: { state: 'cancelled' } });
    expect(await kit.guard.withdraw(jobOf(created), ['again'])).toMatchObject({ kind: 'unchanged' });
    expect(await kit.guard.plan(other)).toMatchObject({ refusals: [] });
    kit.serve(accept);
    await kit.guard.create(other);
    expect(readdirSync(join(kit.home, 'approvals/2026-11-29-lighthouse/slots'))).toEqual(['0001.json', '0002.json']);
  });

  it('under an id of the caller uses that id, once in the account', async () => {
    const kit = await createOpenKit(accept);
    expect(await kit.guard.create({ ...REQUEST, externalTaskId: 'mine-1' })).toMatchObject({
      externalTaskId: 'mine-1',
    });
    expect(kit.posts[0]?.body.external_task_id).toBe('mine-1');
    const again = { ...withPrompt('x', 'a harbour'), externalTaskId: 'mine-1' };
    expect(listCodes((await kit.guard.create(again)) as never)).toEqual(['external-id', 'purpose-open']);
  });

  it('waits for the one before it in the same process', async () => {
    const kit = createKit();
    const rows = ['a', 'b', 'c'].map((purpose) => createRow({ purpose }));
    let running = 0;
    let most = 0;
    kit.serve(async (request) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      return accept(request);
    });
    await approve(kit.guard, createDraft(kit, { creates: 3, rows }));
    const created = await Promise.all(rows.map(({ purpose }) => kit.guard.create(withPrompt(purpose, purpose))));
    expect(created.map(({ kind }) => kind)).toEqual(['accepted', 'accepted', 'accepted']);
    expect(most).toBe(1);
  });
});

describe('an answer under another external id', () => {
  const acceptUnder =
    (data: object): Service =>
    () =>
      answer(200, { code: 0, message: 'SUCCEED', data: { task_id: 'emulated-1', task_status: 'submitted', ...data } });

  it('is recorded, and stops all creates: it may be of another create', async () => {
    const kit = await createOpenKit(acceptUnder({ task_info: { external_task_id: 'of-somebody\nelse' } }));
    const created = await kit.guard.create(REQUEST);
    expect(created).toMatchObject({ kind: 'accepted', taskId: 'emulated-1' });
    expect(await tellState(kit, created)).toBe('submitted');
    expect(await kit.guard.readStop()).toMatch(/the task emulated-1 of its answer is of of-somebody.else$/);
    expect(listCodes((await kit.guard.create(withPrompt('x', 'a harbour'))) as never)).toEqual(['stop-file']);
  });

  it.each([{}, { task_info: {} }, { task_info: { external_task_id: '' } }, { task_info: null }, { external_id: null }])(
    'is none where it names none: %j',
    async (data) => {
      const kit = await createOpenKit(acceptUnder(data));
      await kit.guard.create(REQUEST);
      expect(await kit.guard.readStop()).toBeUndefined();
    },
  );

  it('is none where it names the one that was sent', async () => {
    const kit = await createOpenKit((asked) =>
      acceptUnder({ task_info: { external_task_id: asked.post?.body.external_task_id } })(asked),
    );
    await kit.guard.create(REQUEST);
    expect(await kit.guard.readStop()).toBeUndefined();
  });
});
