// Which keys and segments are told by name: those of the register, and those that behave like the names of fields.
import { describe, expect, it } from 'vitest';
import { looksLikeName } from '../../../../generator/compare/calls/looks-like-name.ts';
import type { Capture } from '../../../../generator/kernel/capture.ts';
import { compareCaptures, createCall, tellCounts } from './parcel-calls.ts';

describe('a key looks like a name', () => {
  it.each([
    'watermark_info',
    'taskStatus',
    'mp3_url',
    'url_1',
    'X-Retry',
    'id',
    'html',
    'https',
    '_links',
    'externalTaskID',
  ])('%s', (key) => {
    expect(looksLikeName(key)).toBe(true);
  });
});

describe('a key looks like data', () => {
  it.each([
    '310124227725311',
    'CjI17WevH1IAAAAAAHmgsw',
    '550e8400-e29b-41d4-a716-446655440000',
    'deadbeefcafe',
    'sk_live_4eC39HqLyjWDarjtT1zdp7dc',
    'u_8237',
    'p12',
    'a1_b2',
    '2026-07-01',
    'ann@mail.example',
    'a b',
    'a.b',
    'x'.repeat(41),
    'aBcDeFgH',
    'qwrtpsdfgh',
    '',
    'прибор',
  ])('%s', (key) => {
    expect(looksLikeName(key)).toBe(false);
  });
});

function unknown(...captures: readonly Capture[]): string[] {
  return compareCaptures(captures)
    .differences.filter(({ code }) => code.endsWith('-UNKNOWN'))
    .map(tellCounts);
}

describe('an unknown key is told by its name', () => {
  it('once two calls have it', () => {
    const call = createCall({}, { tracking: { carrier: 'x' } });
    expect(unknown(call)).toEqual(['COMPARE-FIELD-UNKNOWN parcel.create/response:{}: 1 of 1, 1']);
    expect(unknown(call, call)).toEqual(['COMPARE-FIELD-UNKNOWN parcel.create/response:tracking: 2 of 2, 1 2']);
  });

  it('at once, if the register has the word anywhere', () => {
    expect(unknown(createCall({ courier: {} }))).toEqual(['COMPARE-FIELD-UNKNOWN parcel.create/courier: 1 of 1, 1']);
  });

  it('below the items of a list that has rows', () => {
    const call = createCall({
      items: [
        { label: 'a', count: 1, batch: 1 },
        { label: 'b', count: 1 },
      ],
    });
    expect(unknown(call, call)).toEqual(['COMPARE-FIELD-UNKNOWN parcel.create/items[].batch: 2 of 4, 1 2']);
  });
});

describe('an unknown key is folded', () => {
  it('where keys vary from call to call, even if each comes back', () => {
    const people = ['ann', 'bob', 'carl', 'dora', 'eve', 'finn', 'gina'];
    const calls = [...people, ...people].map((name) => createCall({}, { scores: { [name]: 1 } }));
    const [told] = compareCaptures(calls).differences;
    expect(told?.address).toBe('parcel.create/response:scores');
    expect(told?.proposal).toMatchObject({ fields: [{ path: 'scores', type: { kind: 'object' } }] });
  });

  it('with all others at its place, as one', () => {
    const call = createCall({}, { '2026-07-01': 1, '2026-07-02': 2 });
    expect(unknown(call, call)).toEqual(['COMPARE-FIELD-UNKNOWN parcel.create/response:{}: 4 of 2, 1 2']);
  });

  it('where there are more names than any object has', () => {
    const many = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [
        `name${String.fromCharCode(97 + (index % 26), 97 + Math.floor(index / 26))}`,
        1,
      ]),
    );
    const told = unknown(createCall({}, many), createCall({}, many));
    expect(told).toHaveLength(65);
    expect(told.at(-1)).toBe('COMPARE-FIELD-UNKNOWN parcel.create/response:{}: 272 of 2, 1 2');
  });
});

describe('an unknown route is told', () => {
  it('with its segments once two calls have them', () => {
    const call = { method: 'GET', path: '/v1/labels/8f3kd93kd9' };
    expect(unknown(call)).toEqual(['COMPARE-OPERATION-UNKNOWN GET /v1/{}/{}: 1 of 1, 1']);
    expect(unknown(call, { method: 'GET', path: '/v1/labels/77' })).toEqual([
      'COMPARE-OPERATION-UNKNOWN GET /v1/labels/{}: 2 of 2, 1 2',
    ]);
  });

  it('without its segments where there are too many of them', () => {
    const word = (index: number): string =>
      `page${String.fromCharCode(97 + (index % 20), 97 + Math.floor(index / 20))}`;
    const calls = Array.from({ length: 400 }, (_, index) => ({ method: 'GET', path: `/site/${word(index)}` }));
    const told = unknown(...calls, ...calls);
    expect(told).toHaveLength(201);
    expect(told.at(-1)).toBe('COMPARE-OPERATION-UNKNOWN GET /{}: 400 of 400, 201 202 203');
  });
});
