// Every rule of the parcel register as running code: one request that breaks it and nothing else.
import { describe, expect, it } from 'vitest';
import { GOOD_PARCEL, loadParcel } from './parcel-code.ts';

const code = await loadParcel();

const BREAKS: readonly (readonly [rule: string, change: Readonly<Record<string, unknown>>])[] = [
  ['required:value', { insured: true }],
  ['required:depot', { pickup: 'depot' }],
  ['required:window', { service: 'courier' }],
  ['required:items', { tags: ['itemised'] }],
  ['air-weight', { service: 'air', weight: 30.5, items: [{ label: 'a', count: 1 }] }],
  ['name-is-no-code', { recipient: { name: '12345', code: '12345' } }],
  ['many-copies', { copies: 5 }],
  ['window-order', { window: { from: 9, to: 10 } }],
  ['volume', { copies: 3, items: [{ label: 'a', count: 7 }] }],
  [
    'fragile-insured',
    {
      items: [
        { label: 'a', count: 1 },
        { label: 'b', count: 1, fragile: true },
      ],
    },
  ],
  ['one-origin-outside', { items: ['a', 'b'].map((label) => ({ label, count: 1, customs: { origin: 'outside' } })) }],
  ['labels-plain', { items: [{ label: 'a|b', count: 1 }] }],
  ['bulk', { items: ['a', 'b', 'c'].map((label) => ({ label, count: 4 })) }],
  ['steps-in-order', { steps: [1, 3] }],
  ['first-stop', { stops: ['http://a.example', 'https://b.example'] }],
  ['one-picture', { label_image: 'https://a.example/x.png', film: 'https://a.example/x.mp4' }],
  ['value-of-insured', { insured: true, value: '1.00' }],
  ['no-code-13', { recipient: { name: 'Ada', code: '13' } }],
  ['not-too-cold', { temperature: -31 }],
  ['gift-tags', { tags: ['gift', 'red', 'wet'] }],
  ['weight-is-paid', { weight: 60 }],
  ['model:night/service', { tier: 'night', service: 'air', items: [{ label: 'a', count: 1 }] }],
  ['model:night/copies', { tier: 'night', copies: 3 }],
  ['model:night/rush_hours', { tier: 'night', rush_hours: '23' }],
  ['model:night/insured', { tier: 'night', service: 'courier', window: { from: 1, to: 9 }, insured: true, value: '9' }],
  ['model:night/stops', { tier: 'night', stops: ['https://a.example', 'https://b.example'] }],
  ['model:night/depot', { tier: 'night', depot: 'x' }],
  ['rejected:1', { service: 'boat' }],
  ['rejected:3', { weight: 0.5 }],
];

const GIVEN = { paid_weight: 50, closed_days: 0 };

function listBroken(body: unknown, given: unknown = GIVEN): string[] {
  const { issues } = code.check('parcel.create', 'request', body, given);
  return issues.map((issue) => issue.rule?.replace('parcel.create#', '') ?? `${issue.path} ${issue.code}`);
}

describe('the rules of parcel.create', () => {
  it('hold for a good request', () => {
    expect(code.check('parcel.create', 'request', GOOD_PARCEL, GIVEN)).toMatchObject({ valid: true, undecided: [] });
  });

  it.each(BREAKS)('%s is broken alone', (rule, change) => {
    expect(listBroken({ ...GOOD_PARCEL, ...change })).toEqual([rule]);
  });

  it('open-days is broken by a fact alone', () => {
    expect(listBroken(GOOD_PARCEL, { ...GIVEN, closed_days: 7 })).toEqual(['open-days']);
  });

  it('are all of the generated ones, but the one that only one observer saw', () => {
    const operation = code.operations.find(({ id }) => id === 'parcel.create');
    const generated = operation?.rules.map(({ id }) => id.replace('parcel.create#', ''));
    expect(generated?.toSorted()).toEqual([...BREAKS.map(([rule]) => rule), 'open-days', 'rejected:2'].sort());
  });
});

describe('a rule', () => {
  it('stays undecided, and says what it needs, while a fact is not given', () => {
    const result = code.check('parcel.create', 'request', GOOD_PARCEL);
    expect(result.issues).toEqual([]);
    expect(result.undecided.map(({ rule, needs }) => [rule, needs])).toEqual([
      ['parcel.create#weight-is-paid', ['paid_weight']],
    ]);
  });

  it('is silent about a value that cannot be read; the field speaks', () => {
    expect(listBroken({ ...GOOD_PARCEL, steps: [1, 'two'] })).toEqual(['$.steps[1] type']);
  });

  it('takes the documented default of a field that is not sent', () => {
    expect(listBroken({ ...GOOD_PARCEL, items: [{ label: 'a', count: 21 }] })).toEqual(['volume']);
  });

  it('names its row, status, evidence and message', () => {
    const { issues } = code.check('parcel.create', 'request', { ...GOOD_PARCEL, copies: 5 }, GIVEN);
    expect(issues).toEqual([
      {
        path: '$.copies',
        field: 'copies',
        code: 'rule',
        message: 'five copies and more need the tier express',
        rule: 'parcel.create#many-copies',
        row: expect.stringMatching(/^register\/parcel\.md:\d+$/),
        status: 'doc-confirmed',
        evidence: ['vendor-manual-2026'],
      },
    ]);
  });

  it('that only one observer saw refused is a warning', () => {
    const result = code.check('parcel.create', 'request', { ...GOOD_PARCEL, tier: 'express', copies: 9 }, GIVEN);
    expect(result.valid).toBe(true);
    expect(result.observations).toMatchObject([
      { path: '$.copies', code: 'seen-refused', message: 'one observer saw it refused; use instead: any other number' },
    ]);
  });
});
