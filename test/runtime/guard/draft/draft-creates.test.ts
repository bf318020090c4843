// A program's draft of an approval: exactly its bodies, one create each, and nothing for a body that would be refused anyway.
import { expect, it } from 'vitest';
import { draftCreates } from '../../../../runtime/guard/draft/draft-creates.ts';
import { BODY, createKit, HOST } from '../guard-kit.ts';

const kit = createKit();
const says = {
  id: 'lighthouse',
  who: 'Ada',
  expires: '2026-12-01T00:00:00Z',
  wire: kit.wire,
  preconditionsMet: true,
} as const;
const create = { operation: 'text2video.create', body: BODY, purpose: 'a lighthouse' };

it('names each body, its cost and the sum of them, and the guard takes it', async () => {
  const other = { ...create, body: { ...BODY, prompt: 'a harbour' }, purpose: 'a harbour' };
  const drafted = draftCreates([create, other], says);
  if (drafted.kind === 'refused') throw new Error(JSON.stringify(drafted.refusals));
  const { draft } = drafted;
  expect(draft).toMatchObject({ approvedBy: 'Ada', creates: 2, maximumUnits: { video: '6' }, host: HOST });
  expect(draft.rows.map(({ purpose, units }) => [purpose, units])).toEqual([
    ['a lighthouse', { kind: 'estimated', amount: '3', unit: 'video' }],
    ['a harbour', { kind: 'estimated', amount: '3', unit: 'video' }],
  ]);
  expect(await kit.guard.approve(draft)).toMatchObject({ kind: 'approved' });
  const plan = await kit.guard.plan({ ...create, approval: 'lighthouse' });
  expect(plan.refusals).toEqual([]);
});

it('is none for a body that breaks the contract, with the reasons', () => {
  const drafted = draftCreates([create, { ...create, body: { ...BODY, duraton: '5' } }], says);
  expect(drafted).toMatchObject({ kind: 'refused', refusals: [{ code: 'invalid' }] });
});

it('is none for what is free', () => {
  const drafted = draftCreates([{ operation: 'text2video.list', body: {}, purpose: 'the list' }], says);
  expect(drafted).toMatchObject({ kind: 'refused', refusals: [{ code: 'free' }] });
});

it.each([
  [
    'text2video.creat',
    'text2video.creat is not in the register; the nearest is text2video.create',
    /^register\/text2video\.md:\d+$/,
  ],
  [
    'nope',
    'nope is not in the register; take the id of an operation, such as text2video.create',
    /^register\/README\.md:1$/,
  ],
])('is none for an operation that nobody knows: %s', (operation, message, row) => {
  const drafted = draftCreates([{ ...create, operation }], says);
  expect(drafted).toMatchObject({
    kind: 'refused',
    refusals: [{ code: 'invalid', message, row: expect.stringMatching(row) }],
  });
});

it.each([
  ['false', { preconditionsMet: false }, 'is false'],
  ['left out', {}, 'is missing'],
  ['null', { preconditionsMet: null }, 'is null'],
  ['a text that says yes', { preconditionsMet: 'true' }, 'is a text'],
])(
  'is none where preconditionsMet is %s, as it may be in JavaScript or in options that were parsed',
  (_name, said, found) => {
    const { preconditionsMet: _met, ...rest } = says;
    const drafted = draftCreates([create], { ...rest, ...said } as never);
    expect(drafted).toMatchObject({
      kind: 'refused',
      refusals: [
        { code: 'approval-broken', message: expect.stringContaining(`preconditionsMet ${found}; true is expected`) },
      ],
    });
  },
);
