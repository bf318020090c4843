// Approvals: what a person must have said, that it cannot be changed afterwards, and everything by which one does not hold.
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ApprovalDraft } from '../../../runtime/guard/approval.ts';
import { sealRecord } from '../../../runtime/store/seal.ts';
import { API_KEY, approve, createDraft, createKit, createRow, listCodes, REQUEST } from './guard-kit.ts';

const DAY_MS = 86_400_000;

async function tellProblems(change: Partial<ApprovalDraft>): Promise<readonly string[]> {
  const kit = createKit();
  const approved = await kit.guard.approve(createDraft(kit, change));
  return approved.kind === 'refused' ? approved.refusals.map(({ message }) => message) : [];
}

describe('an approval', () => {
  it('is written once, and never over', async () => {
    const kit = createKit();
    const given = await kit.guard.approve(createDraft(kit));
    expect(given).toMatchObject({
      kind: 'approved',
      notes: [],
      approval: { v: 1, creates: 1, at: '2026-11-29T12:00:00.000Z' },
    });
    const again = await kit.guard.approve(createDraft(kit, { creates: 1, approvedBy: 'Mallory' }));
    expect(again).toMatchObject({ kind: 'refused', refusals: [{ code: 'approval-broken' }] });
    const read = await kit.guard.readApproval('2026-11-29-lighthouse');
    expect(read).toMatchObject({ kind: 'good', approval: { approvedBy: 'Grace' } });
  });

  it('is given to one of many that ask for the same id at once', async () => {
    const kit = createKit();
    const given = await Promise.all(
      Array.from({ length: 10 }, (_, index) => kit.guard.approve(createDraft(kit, { askedBy: `Ada ${index}` }))),
    );
    expect(given.filter(({ kind }) => kind === 'approved')).toHaveLength(1);
  });

  it.each<[string, Partial<ApprovalDraft>]>([
    [
      '$.preconditions["images-at-hand"] is missing; true is expected',
      { preconditions: { 'guardrails-read': true } as never },
    ],
    ['$.creates is missing; a whole number from 1 to 9999 is expected', { creates: undefined as never }],
    [
      '$.maximumUnits.video is the number 9; a decimal in quotes, such as "3.6", is expected',
      { maximumUnits: { video: 9 as never } },
    ],
    ['$.stops[0] is the text "some"; the text "all six" is expected', { stops: ['some' as never] }],
    ['$.verdictsBy is the text ""; one line of text is expected', { verdictsBy: '' }],
    ['$.budget is no key of this format', { budget: 'any' } as never],
    ['it expires at 2026-11-29T12:00:00Z, which is over', { expires: '2026-11-29T12:00:00Z' }],
    ['2 creates are approved, and the rows name 1', { creates: 2 }],
    ['"a lighthouse" is named by several rows; a purpose is one row', { rows: [createRow(), createRow()] }],
    ['"a lighthouse" alone takes 3 video units of 0', { maximumUnits: {} }],
    ['"a lighthouse" alone takes 3 video units of 2.9', { maximumUnits: { video: '2.9' } }],
    ['"a lighthouse" is hypothesis-only: say what is gambled on', { rows: [createRow({ class: 'hypothesis-only' })] }],
    ['the approval holds what looks like a secret; it is kept for ever, so take it out', { askedBy: `Ada ${API_KEY}` }],
  ])('is not given: %s', async (problem, change) => {
    expect(await tellProblems(change)).toContain(problem);
  });

  it.each(['', '..', '../x', 'a/b', 'A', '.', 'a..b', 'x'.repeat(81), 'a\nb', '\u202e', '__proto__'])(
    'is neither given nor found under the name %j',
    async (id) => {
      const kit = createKit();
      expect(await kit.guard.approve(createDraft(kit, { id }))).toMatchObject({ kind: 'refused' });
      expect(listCodes(await kit.guard.plan({ ...REQUEST, approval: id }))).toEqual(['no-approval']);
    },
  );

  it('of a round for use says aloud that several rows share a route', async () => {
    const kit = createKit();
    const rows = [createRow(), createRow({ purpose: 'a harbour' })];
    const approved = await kit.guard.approve(createDraft(kit, { rows }));
    expect(approved).toMatchObject({
      notes: [expect.stringMatching(/^several rows are creates of text2video.create/)],
    });
  });

  it('of a verification has one create on a route, and one for a question', async () => {
    const purpose = 'row B, clip: does text to video work with its model named?';
    const bare = purpose.replace('clip', 'clip-without-model');
    const rows = [createRow({ purpose }), createRow({ purpose: bare })];
    expect(await tellProblems({ kind: 'verification', rows })).toEqual([
      'route-twice: text2video.create is called twice; give each its own round',
    ]);
    expect(await tellProblems({ kind: 'verification', rows: [createRow({ purpose, creates: 2 })] })).toEqual([
      `"${purpose}" asks for several creates; one answers a question`,
    ]);
  });
});

describe('an approval that was given', () => {
  async function planAfter(change: (path: string, kit: ReturnType<typeof createKit>) => void): Promise<string[]> {
    const kit = createKit();
    await approve(kit.guard, createDraft(kit));
    change(join(kit.home, 'approvals/2026-11-29-lighthouse/approval.json'), kit);
    const created = await kit.again().create(REQUEST);
    expect(kit.posts).toEqual([]);
    return listCodes(created as never);
  }

  const edit = (from: string, to: string) => (path: string) => {
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  };

  it.each([
    ['"creates": 1', '"creates": 2'],
    ['"video": "9"', '"video": "99"'],
    ['2026-12-01T00', '2027-12-01T00'],
    ['"kind": "use"', '"kind": "use" '],
    ['}\n', '}'],
  ])('does not hold once it was edited: %j', async (from, to) => {
    expect(await planAfter(edit(from, to))).toEqual(['approval-broken']);
  });

  it('does not hold with a checksum that somebody worked out, as soon as a slot was taken under the first text', async () => {
    const kit = createKit();
    await approve(kit.guard, createDraft(kit, { rows: [createRow(), createRow({ purpose: 'two' })] }));
    await kit.guard.create(REQUEST);
    const path = join(kit.home, 'approvals/2026-11-29-lighthouse/approval.json');
    const { sha256: _old, ...rest } = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, sealRecord({ ...rest, creates: 2 }));
    const created = await kit.guard.create({
      ...REQUEST,
      purpose: 'two',
      body: { ...(REQUEST.body as object), prompt: 'x' },
    });
    expect(listCodes(created as never)).toEqual(['store-damaged']);
    expect(kit.posts).toHaveLength(1);
  });

  it('does not hold with a key more, a key less, or another version', async () => {
    for (const change of [{ more: 1 }, { verdictsBy: undefined }, { v: 2 }])
      expect(
        await planAfter((path) => {
          const { sha256: _old, ...rest } = JSON.parse(readFileSync(path, 'utf8'));
          writeFileSync(path, sealRecord({ ...rest, ...change }));
        }),
      ).toEqual(['approval-broken']);
  });

  it('does not hold under another name', async () => {
    const kit = createKit();
    await approve(kit.guard, createDraft(kit));
    const folder = join(kit.home, 'approvals');
    cpSync(join(folder, '2026-11-29-lighthouse'), join(folder, 'copy'), { recursive: true });
    expect(listCodes(await kit.guard.plan({ ...REQUEST, approval: 'copy' }))).toEqual(['approval-broken']);
    renameSync(join(folder, '2026-11-29-lighthouse'), join(folder, 'moved'));
    expect(listCodes(await kit.guard.plan(REQUEST))).toEqual(['no-approval']);
  });

  it('does not hold in another store', async () => {
    const kit = createKit();
    await approve(kit.guard, createDraft(kit));
    const other = createKit();
    await other.guard.records();
    cpSync(join(kit.home, 'approvals'), join(other.home, 'approvals'), { recursive: true });
    expect(listCodes(await other.guard.plan(REQUEST))).toEqual(['approval-foreign']);
  });

  it('does not hold for another host or another account', async () => {
    const kit = createKit();
    await approve(kit.guard, createDraft(kit, { host: 'https://api.example.com' }));
    expect(listCodes(await kit.guard.plan(REQUEST))).toEqual(['approval-foreign']);
    const other = createKit();
    await approve(other.guard, createDraft(other, { account: 'fedcba9876543210' }));
    expect(listCodes(await other.guard.plan(REQUEST))).toEqual(['approval-foreign']);
  });

  it('does not hold after its end, nor before its beginning by a clock that went back', async () => {
    const kit = createKit();
    await approve(kit.guard, createDraft(kit));
    kit.clock.advance(2 * DAY_MS);
    expect(listCodes(await kit.guard.plan(REQUEST))).toEqual(['approval-expired']);
    kit.clock.advance(-3 * DAY_MS);
    expect(listCodes(await kit.guard.plan(REQUEST))).toEqual(['approval-expired']);
  });

  it('does not hold without its slots', async () => {
    expect(await planAfter((path) => rmSync(join(path, '../slots'), { recursive: true }))).toEqual(['store-damaged']);
  });

  it('sends nothing without a credential', async () => {
    const kit = createKit();
    await approve(kit.guard, createDraft(kit));
    const without = kit.again({ wire: undefined });
    expect(listCodes((await without.create(REQUEST)) as never)).toEqual(['no-credential']);
  });
});
