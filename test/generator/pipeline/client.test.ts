// The client is what spends money: one request for one call, filled and encoded, and none at all for a wrong one.
import { describe, expect, it } from 'vitest';
import type { Transport, TransportRequest } from '../../../generator/kernel/transport.ts';
import { GOOD_PARCEL, loadParcel } from './parcel-code.ts';

const code = await loadParcel();

/** A service in memory that answers every request with `body`. */
function serve(body: unknown) {
  const requests: TransportRequest[] = [];
  const transport: Transport = {
    send: async (request) => {
      requests.push(request);
      return { status: 200, body };
    },
  };
  return { requests, client: code.createClient(transport) };
}

describe('a call', () => {
  it('sends one request with its body, marked as charged, and returns the answer as it is read', async () => {
    const { requests, client } = serve({ id: 7, state: 'taken', price: '4.50', color: 'blue' });
    const answer = await client.parcel.create(GOOD_PARCEL);
    expect(requests).toEqual([
      { operation: 'parcel.create', method: 'POST', path: '/v1/parcels', query: {}, body: GOOD_PARCEL, bills: true },
    ]);
    expect(answer).toEqual({ id: '7', state: 'taken', price: '4.50', color: 'blue' });
  });

  it('fills and percent-encodes the path, and writes the query as text without what is undefined', async () => {
    const { requests, client } = serve({ ids: [1, 9007199254740993n] });
    const answer = await client.parcel.list(
      { depot: 'a/b ?#%é', day: 12 },
      { page: 2, search: undefined, open_only: false },
    );
    expect(requests).toEqual([
      {
        operation: 'parcel.list',
        method: 'GET',
        path: '/v1/depots/a%2Fb%20%3F%23%25%C3%A9/parcels/12',
        query: { page: '2', open_only: 'false' },
        bills: false,
      },
    ]);
    expect(answer).toEqual({ ids: ['1', '9007199254740993'] });
  });

  it('takes path, body and query in that order', async () => {
    const { requests, client } = serve({ ok: true });
    await client.parcel.replace({ id: 9007199254740993n }, { by: 'tester' }, { dry: true });
    expect(requests).toEqual([
      {
        operation: 'parcel.replace',
        method: 'PUT',
        path: '/v1/parcels/9007199254740993',
        query: { dry: 'true' },
        body: { by: 'tester' },
        bills: true,
      },
    ]);
  });

  it('returns whatever came when the register knows no response', async () => {
    const { client } = serve(undefined);
    expect(await client.parcel.cancel({ id: '1' })).toBeUndefined();
  });

  it('of an operation without parts needs no arguments', async () => {
    const { requests, client } = serve({ pong: 'yes' });
    expect(await client.depot.ping()).toEqual({ pong: 'yes' });
    expect(requests).toEqual([{ operation: 'depot.ping', method: 'GET', path: '/v1/ping', query: {}, bills: false }]);
  });
});

/** Why a call was refused, and how many requests were sent all the same. */
async function refuse(call: (client: ReturnType<typeof serve>['client']) => Promise<unknown>, answer: unknown = {}) {
  const { requests, client } = serve(answer);
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
      { issues: ['$.day parcel.list#pages-of-new-year'], sent: 0 },
      { issues: ['$.zone parcel.list#required:zone'], sent: 0 },
      { issues: ['$.dry parcel.replace#dry-by-tester'], sent: 0 },
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
