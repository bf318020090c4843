// Captured calls against the register: what was seen counts by rows, and the oddities of real services are known for what they are.
import { describe, expect, it } from 'vitest';
import type { Capture } from '../../../../generator/kernel/capture.ts';
import { compareCaptures, compareLines, createCall, tellCounts } from './parcel-calls.ts';

function differences(...captures: readonly Capture[]): string[] {
  return compareCaptures(captures).differences.map(tellCounts);
}

describe('a call that is as registered', () => {
  it('shows nothing', () => {
    expect(differences(createCall())).toEqual([]);
  });

  it.each<[string, object, object]>([
    ['an id as text of digits beyond 2^53', { account: '9007199254740993' }, { id: '829836802793406551' }],
    ['an id as a number beyond 2^53', { account: 9007199254740993n }, { id: 829836802793406551n }],
    ['an empty text where a text is optional', { depot: '', film: '' }, {}],
    ['an empty list', { items: [], tags: [], stops: [] }, { warnings: [] }],
    ['null for what may be absent', { depot: null }, { courier: null, state: null }],
    ['a text where the row tolerates one', {}, { warnings: '' }],
    ['true where the row tolerates it', {}, { price: true }],
    ['anything in what is handed through', { extras: { a: [1] } }, { extras: 'x' }],
    ['an object without what is only expected', {}, { state: undefined, price: undefined }],
  ])('may have %s', (_what, request, response) => {
    expect(differences(createCall(request, response))).toEqual([]);
  });

  it('may have parameters as text in its path and query', () => {
    const path = '/v1/depots/north/parcels/12?page=2&open_only=true';
    expect(differences({ method: 'GET', path, status: 200, response: { ids: [1, '2'] } })).toEqual([]);
  });

  it('may give the query of a GET as its request', () => {
    const call = { method: 'get', url: 'https://api.parcel.example/v1/depots/n/parcels/1', request: { page: 2 } };
    expect(differences({ ...call, response: { ids: [] } })).toEqual([]);
  });
});

describe('a call that is not', () => {
  it.each<[string, object, object, string[]]>([
    ['another type', { weight: '2.5' }, {}, ['COMPARE-TYPE parcel.create/weight: 1 of 1, 1']],
    ['other items', { steps: [1, 'x', 'y'] }, {}, ['COMPARE-TYPE parcel.create/steps: 2 of 2, 1']],
    [
      'digits that are none',
      { recipient: { name: 'Ann', code: 'A-1' } },
      {},
      ['COMPARE-TYPE parcel.create/recipient.code: 1 of 1, 1'],
    ],
    ['a link that is none', { film: 'ftp://x' }, {}, ['COMPARE-TYPE parcel.create/film: 1 of 1, 1']],
    ['an id that is none', {}, { id: 'abc' }, ['COMPARE-TYPE parcel.create/response:id: 1 of 1, 1']],
    ['an unknown value', {}, { state: 'lost' }, ['COMPARE-VALUE-UNKNOWN parcel.create/response:state: 1 of 1, 1']],
    [
      'a value that is listed as refused',
      { service: 'boat' },
      {},
      ['COMPARE-REFUSED parcel.create/service=boat: 1 of 1, 1'],
    ],
    [
      'a value that is not evidenced',
      { service: 'drone' },
      {},
      ['COMPARE-EVIDENCED parcel.create/service=drone: 1 of 1'],
    ],
    ['a key that is listed as refused', { note: 'x' }, {}, ['COMPARE-REFUSED parcel.create/note: 1 of 1, 1']],
    ['a key that is not evidenced', { gift_note: 'x' }, {}, ['COMPARE-EVIDENCED parcel.create/gift_note: 1 of 1, 1']],
    [
      'a text beyond its limit',
      { recipient: { name: 'x'.repeat(41) } },
      {},
      ['COMPARE-LIMIT parcel.create/recipient.name: 1 of 1, 1'],
    ],
    ['a number beyond its limit', { copies: 11 }, {}, ['COMPARE-LIMIT parcel.create/copies: 1 of 1, 1']],
    [
      'digits beyond their limit',
      { recipient: { name: 'Ann', code: '100000' } },
      {},
      ['COMPARE-LIMIT parcel.create/recipient.code: 1 of 1, 1'],
    ],
    ['a list beyond its limit', { tags: ['a', 'b', 'c', 'd'] }, {}, ['COMPARE-LIMIT parcel.create/tags: 1 of 1, 1']],
    ['no field that is required', { weight: undefined }, {}, ['COMPARE-REQUIRED parcel.create/weight: 1 of 1, 1']],
    ['null for an id that is required', {}, { id: null }, ['COMPARE-REQUIRED parcel.create/response:id: 1 of 1, 1']],
    [
      'an empty text that is required',
      { recipient: { name: '' } },
      {},
      ['COMPARE-REQUIRED parcel.create/recipient.name: 1 of 1, 1'],
    ],
    [
      'no field that is required in items',
      { items: [{ label: 'a', count: 1 }, { label: 'b' }] },
      {},
      ['COMPARE-REQUIRED parcel.create/items[].count: 1 of 2, 1'],
    ],
    [
      'a number as text in an answer',
      {},
      { courier: { name: 'x', score: '0.5' } },
      ['COMPARE-NARROWER parcel.create/response:courier.score: 1 of 1, 1'],
    ],
    [
      'a text of digits as number in an answer',
      {},
      { price: 4.5 },
      ['COMPARE-NARROWER parcel.create/response:price: 1 of 1, 1'],
    ],
  ])('has %s', (_what, request, response, expected) => {
    expect(differences(createCall(request, response))).toEqual(expected);
  });

  it('counts by characters and not by UTF-16 units', () => {
    expect(differences(createCall({ recipient: { name: '\u{1F4E6}'.repeat(40) } }))).toEqual([]);
    expect(differences(createCall({ recipient: { name: '\u{1F4E6}'.repeat(41) } }))).toEqual([
      'COMPARE-LIMIT parcel.create/recipient.name: 1 of 1, 1',
    ]);
  });

  it('has an answer that is no object', () => {
    expect(differences(createCall({}, {}, { response: '<html>' }), createCall())).toEqual([
      'COMPARE-TYPE parcel.create: 1 of 2, 1',
    ]);
  });

  it('counts how many lines show it and names the first', () => {
    const wrong = createCall({ weight: 'x' });
    expect(differences(createCall(), wrong, createCall(), wrong, wrong, wrong)).toEqual([
      'COMPARE-TYPE parcel.create/weight: 4 of 6, 2 4 5',
    ]);
  });
});

describe('a call that was refused', () => {
  const wrong = { weight: 'heavy', colour: 1 };

  it.each<[string, Capture]>([
    ['by its status', { status: 422, response: { code: 30, text: 'no' } }],
    ['by the code of the service in an answer with status 200', { status: 200, response: { code: 30, text: 'no' } }],
    ['by a code that nobody registered', { status: 200, response: { code: 31, text: 'no' } }],
    ['by a page of a gateway', { status: 502, response: '<html>' }],
    ['without an answer', { status: 500 }],
  ])('%s says nothing of what is accepted', (_how, { status = 0, response }) => {
    const call = createCall(wrong, {}, { status, response });
    const compared = compareCaptures([call]);
    expect(compared.differences).toEqual([]);
    expect(compared.tally.operations.get('parcel.create')).toMatchObject({ refused: 1, calls: { count: 0 } });
  });

  it('shows what the bodies of refusals are', () => {
    const refusal = (response: object): Capture => createCall({}, {}, { status: 422, response });
    expect(differences(refusal({ code: '30', text: 'no', data: null }), refusal({ text: 'no', data: {} }))).toEqual([
      'COMPARE-NARROWER error.body/error:code: 1 of 1, 1',
      'COMPARE-REQUIRED error.body/error:code: 1 of 2, 2',
      'COMPARE-FIELD-UNKNOWN error.body/error:data: 2 of 2, 1 2',
    ]);
  });
});

describe('what the service posted to us', () => {
  it('belongs to the callback whose fields it has', () => {
    expect(differences({ callback: { id: 7, state: 'lost' } })).toEqual([
      'COMPARE-VALUE-UNKNOWN parcel.event/callback:state: 1 of 1, 1',
    ]);
  });

  it('belongs to the callback that its line names', () => {
    expect(differences({ operation: 'parcel.event', callback: {} })).toEqual([
      'COMPARE-REQUIRED parcel.event/callback:id: 1 of 1, 1',
    ]);
  });

  it('belongs to nothing if it shares no field with any', () => {
    expect(differences({ callback: { hello: 1 } }, { callback: 'x' })).toEqual([
      'COMPARE-OPERATION-UNKNOWN CALLBACK: 2 of 2, 1 2',
    ]);
  });
});

describe('an operation is found', () => {
  const ping = (call: Capture): string[] => differences({ status: 200, response: { pong: 1 }, ...call });

  it.each<[string, Capture]>([
    ['by its id', { operation: 'depot.ping' }],
    ['by method and path', { method: 'GET', path: '/v1/ping' }],
    ['by a method in small letters and a whole URL', { method: 'get', url: 'https://eu.parcel.example/v1/ping#x' }],
    ['behind a prefix of a proxy', { method: 'GET', path: '/proxy/eu/v1/ping/' }],
    ['without the segment that most routes begin with', { method: 'GET', path: '/ping' }],
  ])('%s', (_how, call) => {
    expect(ping(call)[0]).toBe('COMPARE-TYPE depot.ping/response:pong: 1 of 1, 1');
  });
});

describe('a map', () => {
  it.each<[string, Capture, string]>([
    ['of a route with parameters', { method: 'GET', path: '/api/health/7?x=1' }, 'GET /api/health/{n}'],
    ['of the name that the writer of the calls uses', { operation: 'ping' }, 'ping'],
  ])('%s leads to ours', (_what, call, name) => {
    const line = JSON.stringify({ ...call, status: 200, response: { pong: 1 } });
    const { differences: told } = compareLines([line], { [name]: 'depot.ping' });
    expect(told.map(tellCounts)).toContain('COMPARE-TYPE depot.ping/response:pong: 1 of 1, 1');
    expect(compareLines([line]).differences.map(tellCounts)).not.toContain(
      'COMPARE-TYPE depot.ping/response:pong: 1 of 1, 1',
    );
  });
});

describe('what was never seen', () => {
  const calls = (count: number): Capture[] => Array.from({ length: count }, () => createCall());

  it('is told once enough calls were seen', () => {
    const told = compareCaptures(calls(5), 5).differences.map(tellCounts);
    expect(told).toContain('COMPARE-FIELD-UNSEEN parcel.create/tier: 0 of 5');
    expect(told).toContain('COMPARE-VALUE-UNSEEN parcel.create/service=air: 0 of 5');
    // Neither what stands below it, nor what the register itself only supposes.
    expect(told.filter((line) => /window\.|balloon|drone|recipient\.name/.test(line))).toEqual([]);
  });

  it('is only counted before', () => {
    expect(compareCaptures(calls(4), 5).differences).toEqual([]);
  });
});
