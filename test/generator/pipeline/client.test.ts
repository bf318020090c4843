// The client is what spends money: one request for one call, filled and encoded.
import { describe, expect, it } from 'vitest';
import { createService, GOOD_PARCEL, loadParcel, serve } from './parcel-code.ts';

const code = await loadParcel();

describe('a call', () => {
  it('sends one request with its body, marked as charged, and returns the answer as it is read', async () => {
    const { requests, client } = serve(code, { id: 7, state: 'taken', price: '4.50', color: 'blue' });
    const answer = await client.parcel.create(GOOD_PARCEL);
    expect(requests).toEqual([
      { operation: 'parcel.create', method: 'POST', path: '/v1/parcels', query: {}, body: GOOD_PARCEL, bills: true },
    ]);
    expect(answer).toEqual({ id: '7', state: 'taken', price: '4.50', color: 'blue' });
  });

  it('fills and percent-encodes the path, and writes the query as text without what is undefined', async () => {
    const { requests, client } = serve(code, { ids: [1, 9007199254740993n] });
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
    const { requests, client } = serve(code, { ok: true });
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
    const { client } = serve(code, undefined);
    expect(await client.parcel.cancel({ id: '1' })).toBeUndefined();
  });

  it('of an operation without parts needs no arguments', async () => {
    const { requests, client } = serve(code, { open: 'at night' });
    expect(await client.depot.hours()).toEqual({ open: 'at night' });
    expect(requests).toEqual([{ operation: 'depot.hours', method: 'GET', path: '/v1/hours', query: {}, bills: false }]);
  });
});

describe('a legacy operation', () => {
  it('is in the client of its own, and nothing else is', () => {
    const transport = { send: () => Promise.reject(new Error('nothing is sent')) };
    const client = code.createClient(transport);
    expect(Object.fromEntries(Object.entries(client).map(([group, calls]) => [group, Object.keys(calls)]))).toEqual({
      parcel: ['replace', 'cancel', 'create', 'get', 'list'],
      depot: ['hours'],
    });
    const legacy = code.createLegacyClient(transport);
    expect(Object.fromEntries(Object.entries(legacy).map(([group, calls]) => [group, Object.keys(calls)]))).toEqual({
      parcel: ['change'],
    });
  });

  it('is checked and sent as any other', async () => {
    const { requests, transport } = createService({ ok: 1 });
    const legacy = code.createLegacyClient(transport);
    expect(await legacy.parcel.change({ id: '7' }, { weight: 2 }, { reason: 'wet' })).toEqual({ ok: 1 });
    expect(requests).toEqual([
      {
        operation: 'parcel.change',
        method: 'PATCH',
        path: '/v1/parcels/7',
        query: { reason: 'wet' },
        body: { weight: 2 },
        bills: false,
      },
    ]);
    await expect(legacy.parcel.change({ id: '7' }, { wieght: 2 }, { reason: 'wet' })).rejects.toThrow(
      '$.wieght wieght is no field of parcel.change; did you mean weight?',
    );
    expect(requests).toHaveLength(1);
  });
});
