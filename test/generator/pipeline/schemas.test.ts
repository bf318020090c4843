// Types and limits of the register as running schemas: what each takes and how each says no.
import { describe, expect, it } from 'vitest';
import { GOOD_PARCEL, loadParcel } from './parcel-code.ts';

const code = await loadParcel();

/** Path, code and fix of each issue of a request that differs from a good one by `change`. */
function listIssues(change: Readonly<Record<string, unknown>>): string[] {
  const { issues } = code.check('parcel.create', 'request', { ...GOOD_PARCEL, ...change });
  return issues.map(
    ({ path, code: kind, message, fix }) => `${path} ${kind}: ${message}${fix === undefined ? '' : ` -> ${fix}`}`,
  );
}

const TAKEN: readonly Readonly<Record<string, unknown>>[] = [
  { weight: 0.1 },
  { weight: 70 },
  { recipient: { name: 'Al', code: '99999', phone: '' } },
  { copies: 1, temperature: -30, discount: 0 },
  { insured: true, value: '5000' },
  { account: 9007199254740993n, routes: ['9223372036854775807', 1] },
  { label_image: 'https://parcel.example/a.png' },
  { label_image: 'aGVsbG8=' },
  { signature: 'aGVsbG8' },
  { tags: [], stops: [] },
  { scales: [0.5], seals: [true], steps: [1], hints: [null, {}], extras: { any: ['thing'] } },
  { items: [{ label: 'a', count: 1, customs: { origin: 'inside' } }] },
];

const REFUSED: readonly (readonly [change: Readonly<Record<string, unknown>>, issues: readonly string[]])[] = [
  [{ weight: undefined }, ['$.weight required: is missing; a number is expected']],
  [{ weight: 70.5 }, ['$.weight range: is 70.5; at most 70 is allowed']],
  [{ weight: '2' }, ['$.weight type: is the text "2"; a number is expected -> write 2 without quotes']],
  [{ copies: 1.5 }, ['$.copies type: is the number 1.5; a whole number is expected']],
  [{ temperature: 41 }, ['$.temperature range: is 41; at most 40 is allowed']],
  [{ discount: -0.5 }, ['$.discount range: is -0.5; at least 0 is allowed']],
  [{ recipient: { name: 'A' } }, ['$.recipient.name length: has 1 characters; at least 2 are allowed']],
  [{ recipient: {} }, ['$.recipient.name required: is missing; a text is expected']],
  [{ recipient: { name: 'Ada', code: '1a' } }, ['$.recipient.code format: must be a whole number in quotes']],
  [{ recipient: { name: 'Ada', code: '100000' } }, ['$.recipient.code range: must be from 1 to 99999']],
  [{ insured: 'true' }, ['$.insured type: is the text "true"; true or false is expected -> write true without quotes']],
  [{ insured: true, value: '1,5' }, ['$.value format: must be a decimal number in quotes']],
  [{ pickup: 'dor' }, ['$.pickup enum: "dor" is none of door, depot -> write "door"']],
  [{ account: 2 ** 53 }, ['$.account type: this number has lost digits; send a bigint or a text of digits']],
  [{ film: 'ftp://parcel.example/a.mp4' }, ['$.film format: must be an http or https URL']],
  [
    { label_image: 'data:image/png;base64,aGVsbG8=' },
    ['$.label_image format: remove the data: prefix; send the base64 text alone'],
  ],
  [{ signature: 'a b' }, ['$.signature format: must be raw base64 without a data: prefix']],
  [{ tags: ['a', 'b', 'c', 'd'] }, ['$.tags items: has 4 items; at most 3 are allowed']],
  [{ stops: ['https://a.example'] }, ['$.stops items: has 1 items; at least 2 are allowed']],
  [{ seals: [1] }, ['$.seals[0] type: is the number 1; true or false is expected']],
  [{ items: [{ label: 'a', count: 0 }] }, ['$.items[0].count range: is 0; at least 1 is allowed']],
  [
    { extras: 1, tgas: [] },
    ['$.tgas unknown-key: tgas is no field of parcel.create; did you mean tags? -> rename tgas to tags'],
  ],
  [
    { note: 'x' },
    ['$.note rejected: note is no field here: a key of the older service; ignored -> use instead: `recipient.name`'],
  ],
  [
    { items: [{ label: 'a', count: 1, weight: 1 }] },
    [
      '$.items[0].weight rejected: weight is no field here: a key of the older service; ignored -> use instead: `weight` of the parcel',
    ],
  ],
  [
    { gift_note: 'x' },
    [
      '$.gift_note not-evidenced: gift_note has never been evidenced; it is accepted only as a hypothesis -> remove gift_note',
    ],
  ],
  [
    { service: 'drone' },
    ['$.service not-evidenced: "drone" has never been evidenced; it is accepted only as a hypothesis'],
  ],
];

describe('the schema of parcel.create', () => {
  it.each(TAKEN.map((change) => [JSON.stringify(change, showBigint), change] as const))('takes %s', (_text, change) => {
    expect(listIssues(change)).toEqual([]);
  });

  it.each(REFUSED.map(([change, issues]) => [JSON.stringify(change, showBigint), change, issues] as const))(
    'refuses %s',
    (_text, change, issues) => {
      expect(listIssues(change)).toEqual(issues);
    },
  );

  it('refuses an item of a list by the row of the list', () => {
    const { issues } = code.check('parcel.create', 'request', { ...GOOD_PARCEL, seals: [true, 'no'] });
    const request = code.operations.find(({ id }) => id === 'parcel.create')?.parts[0];
    expect(issues.map(({ path, row }) => ({ path, row }))).toEqual([
      { path: '$.seals[1]', row: request?.fields.seals?.row },
    ]);
  });

  it('takes unevidenced fields and values as a hypothesis only', () => {
    const request = code.operations
      .find(({ id }) => id === 'parcel.create')
      ?.parts.find(({ name }) => name === 'request');
    const body = { ...GOOD_PARCEL, service: 'drone', gift_note: 'x' };
    expect(request?.shape.safeParse(body).success).toBe(false);
    expect(request?.hypothesis?.safeParse(body).success).toBe(true);
  });
});

function showBigint(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}n` : value;
}
