// The client as a user has it: every call typed and checked, options of a call, raw answers, and charged calls under an approval alone.
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Client } from '../../../generated/client.ts';
import { checkReceived, findPart } from '../../../generated/kernel/check.ts';
import { operations } from '../../../generated/operations.ts';
import type { OmniVideoGetResponse } from '../../../generated/types/omni-video-get.ts';
import { createKling } from '../../../runtime/client/create-kling.ts';
import type { Kling } from '../../../runtime/client/kling.ts';
import { type KlingOptions, readEnvironment } from '../../../runtime/client/options.ts';
import type { Created } from '../../../runtime/client/spender.ts';
import { rebuildAnswer } from '../../../runtime/client/spending-transport.ts';
import {
  InvalidAnswer,
  InvalidCredential,
  InvalidHost,
  type InvalidRequest,
  KlingError,
} from '../../../runtime/transport/errors.ts';
import { findExternalIdField } from '../../../runtime/transport/external-id.ts';
import { type Service, startService, type Told } from '../transport/service.ts';
import { MADE, makeKey } from '../transport/wires.ts';
import { createTestSpender, type TestSpender } from './test-spender.ts';

const SCENE = { model_name: 'kling-v3-omni', prompt: 'a calm sea', aspect_ratio: '16:9' } as const;

function open(service: Service, options: Partial<KlingOptions> = {}): Kling {
  return createKling({ apiKey: makeKey(), host: service.origin, sleep: async () => {}, ...options });
}

describe('the client', () => {
  it('has the calls of the generated client with their types', async () => {
    await using service = await startService(() => ({ body: MADE }));
    const kling = open(service);
    expectTypeOf(kling).toExtend<Client>();
    expectTypeOf(kling.omniVideo.get).returns.resolves.toEqualTypeOf<OmniVideoGetResponse>();
    expect(await kling.omniVideo.get({ id: 'a/b c' })).toMatchObject({ data: { task_id: '1' } });
    expect(service.asked.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /v1/videos/omni-video/a%2Fb%20c']);
    expect([kling.isEmulator, kling.wire.host]).toEqual([true, service.origin]);
  });

  it('goes to the host of the project unless told, and to no other', () => {
    const apiKey = makeKey();
    expect(createKling({ apiKey })).toMatchObject({
      isEmulator: false,
      wire: { host: 'https://api-singapore.klingai.com' },
    });
    expect(() => createKling({ apiKey, host: 'https://api-beijing.klingai.com' })).toThrow(InvalidHost);
    expect(createKling({ apiKey, host: 'https://api-beijing.klingai.com', allowOtherHost: true }).isEmulator).toBe(
      false,
    );
    expect(() => createKling({ apiKey: makeKey(), host: 'https://example.com' })).toThrow(InvalidHost);
    expect(() => createKling({})).toThrow(InvalidCredential);
  });

  it.each([
    [{ timeoutMs: Number.NaN }, 'timeoutMs is NaN; a number of milliseconds above 0 and up to 2147483647 is expected'],
    [{ timeoutMs: 3e9 }, 'timeoutMs is 3000000000;'],
    [{ timeoutMs: -1 }, 'timeoutMs is -1;'],
    [{ timeoutMs: Number.POSITIVE_INFINITY }, 'timeoutMs is Infinity;'],
    [{ retry: { tries: Number.NaN } }, 'retry.tries is NaN; a whole number from 1 on is expected'],
    [{ retry: { tries: 0 } }, 'retry.tries is 0;'],
    [
      { retry: { firstDelayMs: Number.NaN } },
      'retry.firstDelayMs is NaN; a number of milliseconds from 0 to 2147483647 is expected',
    ],
    [{ retry: { longestDelayMs: 3e9 } }, 'retry.longestDelayMs is 3000000000;'],
  ])('is not made with %j', (options, message) => {
    expect(() => createKling({ apiKey: makeKey(), ...options })).toThrow(`createKling: ${message}`);
  });

  it('takes no other number as the timeout of a call either, and sends nothing', async () => {
    await using service = await startService(() => ({ body: MADE }));
    const kling = open(service);
    for (const timeoutMs of [Number.NaN, 3e9, 0]) {
      expect(() => kling.with({ timeoutMs })).toThrow(`kling.with: timeoutMs is ${timeoutMs};`);
      await expect(kling.raw('omniVideo.get', { path: { id: '1' } }, { timeoutMs })).rejects.toBeInstanceOf(KlingError);
    }
    expect(service.asked).toEqual([]);
    expect(await kling.with({ timeoutMs: 1500.5 }).omniVideo.get({ id: '1' })).toMatchObject({ code: 0 });
  });

  it('takes its settings from the environment', () => {
    expect(
      readEnvironment({ KLING_API_KEY: 'key', KLING_ACCESS_KEY: '', KLING_HOST: 'http://127.0.0.1:1', HOME: '/' }),
    ).toEqual({
      apiKey: 'key',
      accessKey: undefined,
      secretKey: undefined,
      host: 'http://127.0.0.1:1',
      home: undefined,
    });
  });

  it('sends nothing that breaks the contract, unless the call says so', async () => {
    await using service = await startService(() => ({ body: MADE }));
    const kling = open(service);
    const wrong = kling.omniVideo.list({ pageNum: 0 });
    await expect(wrong).rejects.toMatchObject({ name: 'InvalidRequest', issues: [{ path: '$.pageNum' }] });
    expect(service.asked).toEqual([]);
    await kling.with({ unchecked: true }).omniVideo.list({ pageNum: 0 });
    expect(service.asked.map(({ url }) => url)).toEqual(['/v1/videos/omni-video?pageNum=0']);
  });

  it('says of a call with two arguments which of them is wrong', async () => {
    await using service = await startService(() => ({ body: MADE }));
    const call = open(service).raw('newerTextToVideo.create', { path: { model: 'nope' }, body: { prompt: 5 } });
    const error = await call.catch((caught: unknown) => caught);
    expect(String(error)).toMatch(/\n {2}path \$\.model /);
    expect(String(error)).toMatch(/\n {2}body \$\.prompt /);
    expect(error).toMatchObject({ name: 'InvalidRequest' });
    const { issues } = error as InvalidRequest;
    expect(new Set(issues.map(({ path, in: argument }) => `${argument} ${path}`))).toEqual(
      new Set(['path $.model', 'body $.prompt']),
    );
  });

  it('throws nothing but its own errors when it is asked for tasks in a way that cannot be', async () => {
    await using service = await startService(() => ({ body: MADE }));
    const { tasks } = open(service);
    const operation = 'omniVideo.create';
    const wrong = [
      () => tasks.find({ operation, id: '' }),
      () => tasks.wait({ operation, id: '..' }),
      () => tasks.find({ operation: 'omniVideo.crete', id: '1' }),
      () => tasks.wait({ operation: 'account.costs', id: '1' }),
      () => tasks.wait({ operation, id: '1' }, { intervalMs: -1 }),
      () => tasks.batch({ by: 'id', ids: ['1,2'] }),
      async () => tasks.pages('omniVideo.crete'),
      () => tasks.pages(operation, { from: { cursor: 'c' } }).next(),
      () => tasks.pages('tasks.query', { from: { page: 2 } }).next(),
      () => tasks.pages(operation, { pageSize: 501 }).next(),
    ];
    for (const ask of wrong)
      await expect(ask().catch((error: unknown) => error)).resolves.toMatchObject({
        name: 'InvalidRequest',
        retry: 'after-fix',
      });
    await expect(tasks.find({ operation: 'omniVideo.crete', id: '1' })).rejects.toThrow(
      'did you mean omniVideo.create?',
    );
    expect(() => tasks.pages('omniVideo.crete')).toThrow(KlingError);
    expect(service.asked).toEqual([]);
  });

  it('never sends an id that leads elsewhere, checked or not', async () => {
    await using service = await startService(() => ({ body: MADE }));
    const kling = open(service);
    for (const calls of [kling, kling.with({ unchecked: true })])
      for (const id of ['..', '.', '', 'a/../../b', 'a\u0000b'])
        await expect(calls.omniVideo.get({ id })).rejects.toBeInstanceOf(KlingError);
    expect(service.asked).toEqual([]);
  });

  it('hands out an answer that breaks the contract with the error, or as it came', async () => {
    const body = { code: 0, data: { task_status: 7 }, extra: true };
    await using service = await startService(() => ({ body }));
    const kling = open(service);
    const error = await kling.omniVideo.get({ id: '1' }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(InvalidAnswer);
    expect((error as InvalidAnswer).raw).toMatchObject({ status: 200, body });
    expect(await kling.with({ unchecked: true }).omniVideo.get({ id: '1' })).toEqual(body);
  });

  it('ends with the signal of a call, and asks no more', async () => {
    const caller = new AbortController();
    await using service = await startService(() => {
      caller.abort();
      return { status: 500, body: { code: 5000 } };
    });
    const call = open(service).with({ signal: caller.signal }).omniVideo.get({ id: '1' });
    await expect(call).rejects.toMatchObject({ name: 'AbortedError', retry: 'never' });
    expect(service.asked).toHaveLength(1);
  });
});

describe('a raw call', () => {
  it('brings the whole exchange, refused or not, with what is unusual about it', async () => {
    const answers: Told[] = [
      { body: { ...MADE, extra: 1 } },
      { status: 404, body: { code: 1203, message: 'no', request_id: 'r' } },
    ];
    await using service = await startService((_asked, count) => answers[count - 1] ?? { body: {} });
    const kling = open(service);
    expect(await kling.raw('omniVideo.get', { path: { id: '1' } })).toMatchObject({
      exchange: { status: 200, emulated: true, requestId: 'request-1' },
      issues: [],
      observations: [{ path: '$.extra' }],
    });
    expect(await kling.raw('omniVideo.get', { path: { id: '1' } })).toMatchObject({ exchange: { status: 404 } });
  });

  it('is checked before, and charged calls are none of it', async () => {
    await using service = await startService(() => ({ body: MADE }));
    const kling = open(service);
    await expect(kling.raw('omniVideo.list', { query: { pageNum: 0 } })).rejects.toMatchObject({
      name: 'InvalidRequest',
    });
    await expect(kling.raw('omniVideo.creat')).rejects.toThrow('did you mean omniVideo.create?');
    await expect(kling.raw('omniVideo.create', { body: SCENE })).rejects.toMatchObject({ name: 'NotApproved' });
    const unchecked = kling.raw('omniVideo.create', { body: {} }, { unchecked: true });
    await expect(unchecked).rejects.toMatchObject({ name: 'NotApproved' });
    expect(service.asked).toEqual([]);
  });
});

describe('a charged call', () => {
  function openSpending(service: Service, decide: (body: unknown) => Created | undefined = () => undefined) {
    const made: TestSpender[] = [];
    const kling = open(service, {
      guard: (wire) => {
        const spender = createTestSpender(wire, ({ body }) => decide(body));
        made.push(spender);
        return spender;
      },
    });
    return { kling, asked: () => made.flatMap((spender) => spender.asked) };
  }

  const APPROVED = { approval: '2026-11-29-sea', purpose: 'a calm sea' };

  it('is refused outside of an approval, and where there is no guard', async () => {
    await using service = await startService(() => ({ body: MADE }));
    const { kling } = openSpending(service);
    for (const calls of [kling, kling.with({ unchecked: true })]) {
      await expect(calls.omniVideo.create(SCENE)).rejects.toMatchObject({ name: 'NotApproved' });
      await expect(calls.legacy.videoExtend.create({ video_id: '1' })).rejects.toMatchObject({ name: 'NotApproved' });
    }
    expect(() => open(service).spend(APPROVED)).toThrow('this client has no guard');
    expect(service.asked).toEqual([]);
  });

  it('goes to the guard with approval, purpose and facts, once, and brings the answer as it came', async () => {
    await using service = await startService(() => ({ body: { ...MADE, extra: 1 } }));
    const created: Created[] = [];
    const { kling, asked } = openSpending(service);
    const spending = kling.spend({
      ...APPROVED,
      given: { reference_video_seconds: 5 },
      onCreated: (one) => created.push(one),
    });
    expect(await spending.omniVideo.create(SCENE)).toEqual({ ...MADE, extra: 1 });
    expect(asked()).toEqual([
      {
        operation: 'omniVideo.create',
        path: '/v1/videos/omni-video',
        body: SCENE,
        given: { reference_video_seconds: 5 },
        ...APPROVED,
      },
    ]);
    expect(created).toMatchObject([{ kind: 'accepted', job: 'job-1', taskId: '1' }]);
    expect(service.asked.map(({ method }) => method)).toEqual(['POST']);
  });

  it('that breaks the contract does not even reach the guard', async () => {
    await using service = await startService(() => ({ body: MADE }));
    const { kling, asked } = openSpending(service);
    await expect(
      kling.spend(APPROVED).omniVideo.create({ ...SCENE, aspect_ratio: '7:1' as '16:9' }),
    ).rejects.toMatchObject({
      name: 'InvalidRequest',
    });
    expect(asked()).toEqual([]);
  });

  it('lets free calls pass beside it', async () => {
    await using service = await startService(() => ({ body: MADE }));
    const { kling, asked } = openSpending(service);
    await kling.spend(APPROVED).omniVideo.get({ id: '1' });
    expect(asked()).toEqual([]);
    expect(service.asked).toHaveLength(1);
  });

  it.each<[Told, string, object]>([
    [{ status: 429, body: { code: 1303, message: 'full' } }, 'RateError', { code: 1303, retry: 'backoff' }],
    [{ status: 400, body: { code: 1301, message: 'no' } }, 'ModerationError', { code: 1301 }],
    [{ status: 500, body: { code: 5000, message: 'no' } }, 'CreateAmbiguous', { job: 'job-1', retry: 'reads-only' }],
    [{ body: 'no JSON' }, 'CreateAmbiguous', { job: 'job-1' }],
    [{ body: { code: 0, data: {} } }, 'CreateAmbiguous', { job: 'job-1' }],
  ])('that is answered with %j becomes %s', async (told, name, facts) => {
    await using service = await startService(() => told);
    const { kling } = openSpending(service);
    await expect(kling.spend(APPROVED).omniVideo.create(SCENE)).rejects.toMatchObject({ name, ...facts });
    expect(service.asked).toHaveLength(1);
  });

  it('keeps what was paid for when the answer breaks the contract', async () => {
    const body = { code: 0, data: { task_id: '77', task_status: 5 } };
    await using service = await startService(() => ({ body }));
    const created: Created[] = [];
    const { kling } = openSpending(service);
    const call = kling.spend({ ...APPROVED, onCreated: (one) => created.push(one) }).omniVideo.create(SCENE);
    const error = await call.catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(InvalidAnswer);
    expect((error as InvalidAnswer).raw).toMatchObject({ body });
    expect(created).toMatchObject([{ kind: 'accepted', taskId: '77' }]);
  });

  it('that the guard refuses tells every reason, and nothing is sent', async () => {
    const refusals = [
      { code: 'purpose-closed', message: 'the purpose has succeeded', row: 'register/policies.md:10' },
      { code: 'units', message: 'the cap is reached' },
    ] as const;
    await using service = await startService(() => ({ body: MADE }));
    const { kling } = openSpending(service, () => ({ kind: 'refused', refusals }));
    const call = kling.spend(APPROVED).omniVideo.create(SCENE);
    await expect(call).rejects.toMatchObject({ name: 'CreateRefused', refusals, row: 'register/policies.md:10' });
    await expect(call).rejects.toThrow(`omniVideo.create: not sent, the guard refuses it
  the purpose has succeeded (register/policies.md:10)
  the cap is reached`);
    expect(service.asked).toEqual([]);
  });

  it('whose answer was lost and whose task was found brings the id of the task', async () => {
    await using service = await startService(() => ({ body: MADE }));
    const found: Created = { kind: 'accepted', job: 'job-2', taskId: '99', externalTaskId: 'kc1' };
    const { kling } = openSpending(service, () => found);
    const created = await kling.spend(APPROVED).omniVideo.create(SCENE);
    expect(created).toEqual({ code: 0, data: { task_id: '99', task_status: 'submitted' } });
    const named = operations.filter((operation) => operation.bills && findExternalIdField(operation) !== undefined);
    for (const operation of named) {
      const part = findPart(operation, 'response');
      const answer = rebuildAnswer(operation, '99');
      if (part !== undefined) expect(checkReceived(operation, part, answer).issues).toEqual([]);
    }
  });
});
