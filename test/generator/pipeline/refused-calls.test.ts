// A wrong call must cost nothing: no request leaves. What the service refuses or answers wrongly is told with what it said.
import { describe, expect, it } from 'vitest';
import { GOOD_PARCEL, loadParcel, serve } from './parcel-code.ts';

const code = await loadParcel();

/** Why a call was refused, and how many requests were sent all the same. */
async function refuse(call: (client: ReturnType<typeof serve>['client']) => Promise<unknown>, answer: unknown = {}) {
  const { requests, client } = serve(code, answer);
  const error = await call(client).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof code.ContractViolation)) throw new Error('no ContractViolation was thrown');
  return {
    side: error.side,
    issues: error.issues.map((issue) => `${issue.path} ${issue.rule ?? issue.code}`),
    sent: requests.length,
    message: error.message,
    response: error.response,
  };
}

describe('a wrong call', () => {
  it('throws and sends nothing, whichever part is wrong', async () => {
    const calls = [
      await refuse((client) => client.parcel.create({ ...GOOD_PARCEL, weight: 0 })),
      await refuse((client) => client.parcel.create(undefined)),
      await refuse((client) => client.parcel.list({ depot: 'x', day: 367 })),
      await refuse((client) => client.parcel.list({ depot: 'x', day: 2 }, { pgae: 1 })),
      await refuse((client) => client.parcel.get({ id: '' })),
      await refuse((client) => client.parcel.replace({ id: 1.5 }, { by: '' }, { dry: 'x' })),
    ];
    expect(calls.map(({ side, issues, sent }) => ({ side, issues, sent }))).toEqual([
      { side: 'request', issues: ['$.weight range'], sent: 0 },
      { side: 'request', issues: ['$ required'], sent: 0 },
      { side: 'request', issues: ['$.day range'], sent: 0 },
      { side: 'request', issues: ['$.pgae unknown-key'], sent: 0 },
      { side: 'request', issues: ['$.id required'], sent: 0 },
      { side: 'request', issues: ['$.by required', '$.id type', '$.dry type'], sent: 0 },
    ]);
  });

  it('is one that breaks a rule, also a rule over path, query and body together', async () => {
    const calls = [
      await refuse((client) => client.parcel.create({ ...GOOD_PARCEL, copies: 5 })),
      await refuse((client) => client.parcel.list({ depot: 'x', day: 1 }, { page: 3 })),
      await refuse((client) => client.parcel.list({ depot: 'x', day: 2 }, { open_only: true })),
      await refuse((client) => client.parcel.replace({ id: 1 }, { by: 'somebody' }, { dry: true })),
    ];
    expect(calls.map(({ issues, sent }) => ({ issues, sent }))).toEqual([
      { issues: ['$.copies parcel.create#many-copies'], sent: 0 },
      { issues: ['$.page parcel.list#pages-of-new-year'], sent: 0 },
      { issues: ['$.zone parcel.list#required:zone'], sent: 0 },
      { issues: ['$.by parcel.replace#dry-by-tester'], sent: 0 },
    ]);
  });

  it('is one whose path would lead to another route', async () => {
    const calls = [
      await refuse((client) => client.parcel.cancel({ id: '..' })),
      await refuse((client) => client.parcel.list({ depot: '.', day: 2 })),
    ];
    expect(calls.map(({ issues, sent }) => ({ issues, sent }))).toEqual([
      { issues: ['$.id format'], sent: 0 },
      { issues: ['$.depot format'], sent: 0 },
    ]);
  });

  it('is explained with the rows that say so', async () => {
    const { message } = await refuse((client) => client.parcel.create({ ...GOOD_PARCEL, weight: 0 }));
    expect(message).toMatch(
      /^parcel\.create: the request breaks the contract\n {2}\$\.weight is 0; at least 0\.1 is allowed \(register\/parcel\.md:\d+, live-confirmed\)$/,
    );
  });
});

describe('a wrong answer', () => {
  it('throws with the answer as it came, since the request was sent', async () => {
    const refused = await refuse((client) => client.parcel.get({ id: '1' }), { events: 'none' });
    expect(refused).toMatchObject({
      side: 'response',
      issues: ['$.id required', '$.events type'],
      sent: 1,
      response: { status: 200, body: { events: 'none' } },
    });
  });
});

describe('an answer without a service code', () => {
  it('is no success under a status of 400 and above, however well it reads', async () => {
    const error = await serve(code, { id: 1 }, 503)
      .client.parcel.create(GOOD_PARCEL)
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(code.ContractViolation);
    expect(error).toMatchObject({ side: 'response', issues: [], response: { status: 503, body: { id: 1 } } });
    expect(String(error)).toBe('ContractViolation: parcel.create: the response (HTTP 503) breaks the contract');
  });
});

describe('an answer with a service code', () => {
  async function answer(body: unknown): Promise<unknown> {
    return serve(code, body, 402).client.parcel.create(GOOD_PARCEL);
  }

  it('that refuses throws with the meaning of the code and its row', async () => {
    const error = await answer({ code: '20', text: 'broke' }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(code.ServiceRefusal);
    expect(error).toMatchObject({
      operation: 'parcel.create',
      code: 20,
      meaning: {
        meaning: 'no money',
        retry: 'after-fix',
        class: 'account',
        row: expect.stringMatching(/^register\/errors\.md:\d+$/),
      },
      response: { status: 402, body: { code: '20', text: 'broke' } },
    });
  });

  it('that nobody registered throws without a meaning', async () => {
    const error = await answer({ code: 99 }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(code.ServiceRefusal);
    expect(error).toMatchObject({ code: 99, meaning: undefined });
  });

  it('that means success is an answer like any other', async () => {
    expect(await answer({ code: 0, id: 1 })).toEqual({ code: 0, id: '1' });
  });
});
