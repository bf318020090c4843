// The form of a run record: what is read, what is refused and with which words, and what its checksum covers.
import { describe, expect, it } from 'vitest';
import { parseJson, stringifyJson } from '../../generator/kernel/json.ts';
import { computeChecksum, parseRunRecord, sealRunRecord } from '../../generator/kernel/run-record.ts';
import { hashText } from '../../generator/write/manifest.ts';
import { AIR_RUN, REFUSED_RUN, sealRun } from '../vendors/parcel-run.ts';

/** The problems of a record in which the value at a path is another one; `undefined` takes the key out. */
function spoil(path: readonly (string | number)[], value: unknown): string[] {
  const record: unknown = structuredClone(sealRun(AIR_RUN));
  let holder = record as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  const read = parseRunRecord(record);
  return read.kind === 'record' ? [] : read.problems.map(({ at, message }) => `${at} ${message}`);
}

describe('a run record', () => {
  it('is read as it was sealed, with all digits, from the text that a tool writes', () => {
    for (const run of [AIR_RUN, REFUSED_RUN]) {
      const sealed = sealRun(run);
      expect(parseRunRecord(parseJson(stringifyJson(sealed, 2)))).toEqual({ kind: 'record', record: sealed });
    }
  });

  it.each<readonly [path: readonly (string | number)[], value: unknown, problem: string]>([
    [['format'], 'other', '$.format is the text "other"; the text contract-run is expected'],
    [['version'], 2, '$.version is the number 2; the number 1 is expected'],
    [
      ['id'],
      undefined,
      '$.id is missing; a name in small letters, digits and hyphens, such as 2026-12-03-baseline is expected',
    ],
    [
      ['id'],
      'A b',
      '$.id is the text "A b"; a name in small letters, digits and hyphens, such as 2026-12-03-baseline is expected',
    ],
    [
      ['id'],
      'a'.repeat(81),
      `$.id is the text "${'a'.repeat(56)}…"; a name in small letters, digits and hyphens, such as 2026-12-03-baseline is expected`,
    ],
    [
      ['at'],
      '2024-05-06',
      '$.at is the text "2024-05-06"; a day and a time in UTC, with a T between and a Z at the end, is expected',
    ],
    [
      ['at'],
      '2024-02-30T00:00:00Z',
      '$.at is the text "2024-02-30T00:00:00Z"; a day and a time in UTC, with a T between and a Z at the end, is expected',
    ],
    [
      ['operations'],
      [],
      '$.operations is a list; the operation that was called and at most one that followed its task is expected',
    ],
    [
      ['operations'],
      ['a.b', 'a.b'],
      '$.operations is a list; the operation that was called and at most one that followed its task is expected',
    ],
    [
      ['operations'],
      ['a.b', 'a.c', 'a.d'],
      '$.operations is a list; the operation that was called and at most one that followed its task is expected',
    ],
    [['operations', 0], 'Create', '$.operations[0] is the text "Create"; the id of an operation is expected'],
    [
      ['host'],
      'https://а.example',
      '$.host is the text "https://а.example"; an address such as https://api.example.com is expected',
    ],
    [['model'], 'a b', '$.model is the text "a b"; the name of a model is expected'],
    [
      ['request', 'method'],
      'HEAD',
      '$.request.method is the text "HEAD"; one of GET, POST, PUT, PATCH, DELETE is expected',
    ],
    [['request', 'query'], { page: 1 }, '$.request.query.page is the number 1; a text is expected'],
    [['request', 'note'], 'x', '$.request.note is no key of this format'],
    [['response', 'status'], '200', '$.response.status is the text "200"; an HTTP status is expected'],
    [['response', 'status'], 99, '$.response.status is the number 99; an HTTP status is expected'],
    [['response', 'headers'], [], '$.response.headers is a list; an object of texts is expected'],
    [['queries', 0, 'response'], undefined, '$.queries[0].response is missing; an object is expected'],
    [['queries'], 1, '$.queries is the number 1; a list of calls with their answers is expected'],
    [['outcome'], 'good', '$.outcome is the text "good"; one of accepted, succeeded, rejected, failed is expected'],
    [['code'], -1, '$.code is the number -1; a whole number is expected'],
    [['deduction'], 1.5, '$.deduction is the number 1.5; a decimal in quotes, such as "3.5" is expected'],
    [
      ['failure'],
      'bad luck',
      '$.failure is the text "bad luck"; one of environment, asset-quality, model-policy, body-shape, moderation is expected',
    ],
    [
      ['approval', 'purpose'],
      'two\nlines',
      '$.approval.purpose is the text "two\\nlines"; one line of text is expected',
    ],
    [['approval'], undefined, '$.approval is missing; an object is expected'],
    [['verdict'], 'yes', '$.verdict is the text "yes"; one of tightened, unchanged, reopened is expected'],
    [['tool', 'name'], '`x`', '$.tool.name is the text "`x`"; the name of a tool is expected'],
    [['tool', 'version'], '', '$.tool.version is the text ""; the version of a tool is expected'],
    [['confirms', 0], '', '$.confirms[0] is the text ""; the address of a row is expected'],
    [['rejects'], 'x', '$.rejects is the text "x"; a list of addresses is expected'],
    [['emulated'], 'no', '$.emulated is the text "no"; true or false is expected'],
    [['checksum'], 'sha1:0', '$.checksum is the text "sha1:0"; sha256: and 64 hexadecimal digits is expected'],
    [['spent'], 1, '$.spent is no key of this format'],
    [['__proto__x'], 1, '$.__proto__x is no key of this format'],
  ])('is refused with the path of what is wrong: %j = %j', (path, value, problem) => {
    expect(spoil(path, value)).toEqual([problem]);
  });

  it.each([null, [], 'a record', 7])('is an object and not %j', (value) => {
    expect(parseRunRecord(value)).toMatchObject({ kind: 'problems', problems: [{ path: [], expected: 'an object' }] });
  });

  it('has no key from its prototype, and takes an own key __proto__ for unknown', () => {
    const text = stringifyJson(sealRun(AIR_RUN)).replace('{', '{"__proto__":{"id":"x"},');
    expect(parseRunRecord(parseJson(text))).toMatchObject({
      kind: 'problems',
      problems: [{ path: ['__proto__'], at: '$.__proto__', message: 'is no key of this format' }],
    });
  });

  it.each([
    '/v1/parcels?x=1',
    '/v1//parcels',
    'v1/parcels',
    '/v1/../x',
    '/v1/%2e%2E/x',
    '/v1/{id}',
    '/v1/a b',
    '/',
    '/v1/x#y',
    '/v1/./x',
    '',
  ])('has a path with every parameter filled in and nothing else, not %j', (path) => {
    expect(spoil(['request', 'path'], path)).toEqual([
      `$.request.path is the text ${JSON.stringify(path)}; a path with its parameters filled in, without a query is expected`,
    ]);
  });

  it.each(['/v1/parcels/a%2Fb', '/v1/.well-known/x', '/v1/a:b@c', '/..x/y'])('has the path %j', (path) => {
    expect(spoil(['request', 'path'], path)).toEqual([]);
  });
});

describe('the checksum', () => {
  const { checksum } = sealRun(AIR_RUN);

  it('is the same whatever the order of the keys', () => {
    const turned = Object.fromEntries(Object.entries(AIR_RUN).reverse()) as unknown as typeof AIR_RUN;
    expect(sealRun(turned).checksum).toBe(checksum);
  });

  it('does not cover itself', () => {
    expect(computeChecksum({ ...sealRun(AIR_RUN), checksum: 'sha256:0' } as never, hashText)).toBe(checksum);
  });

  it('covers every other value, down to the last digit of an id', () => {
    const other = {
      ...AIR_RUN,
      response: { status: 200, body: { id: 9007199254740992n, state: 'taken', price: '1.50' } },
    };
    expect(sealRun(other).checksum).not.toBe(checksum);
    expect(sealRun({ ...AIR_RUN, emulated: true }).checksum).not.toBe(checksum);
  });

  it('is over the canonical JSON of the rest', () => {
    const seen: string[] = [];
    const record = {
      ...AIR_RUN,
      request: { method: 'POST', path: '/x', body: { b: [1, 'é', null], a: { d: 2n ** 60n, c: false } } },
    } as const;
    sealRunRecord(record, (text) => {
      seen.push(text);
      return '';
    });
    expect(seen[0]).toContain(
      '"request":{"body":{"a":{"c":false,"d":1152921504606846976},"b":[1,"é",null]},"method":"POST","path":"/x"}',
    );
    expect(seen[0]?.startsWith('{"approval":{"id":"2024-05-05-air",')).toBe(true);
  });
});
