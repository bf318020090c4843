// What a program that uses the library may do without meaning harm: drafts out of files, names of the wrong type, listeners that fail.
import { describe, expect, it } from 'vitest';
import { rememberExchanges } from '../../../runtime/client/remember-exchange.ts';
import { createSpendingTransport } from '../../../runtime/client/spending-transport.ts';
import { approve, BODY, createDraft, createKit, createRow, listCodes, REQUEST } from '../guard/guard-kit.ts';

describe('a draft of an approval that was read from somewhere', () => {
  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'approve'],
    ['a list', []],
    ['rows that are no list', { rows: 'all' }],
    ['a row that is nothing', { rows: [null] }],
    ['a row that is a text', { rows: ['a'] }],
    ['one more create for a reason that is nothing', { rows: [{ ...createRow(), again: null }] }],
    ['one more create for a reason that is a text', { rows: [{ ...createRow(), again: 'why' }] }],
    ['a name that is a number', { id: 5 }],
    ['units without end', { maximumUnits: { video: '9'.repeat(400) } }],
    ['an end that is no time', { expires: 'never' }],
    ['an end without a zone', { expires: '2026-12-01T00:00:00' }],
  ])('is refused in words when it is or has %s', async (_what, change) => {
    const kit = createKit();
    const isWhole = typeof change !== 'object' || change === null || Array.isArray(change);
    const draft = isWhole ? change : { ...createDraft(kit), ...change };
    expect(listCodes((await kit.guard.approve(draft as never)) as never)).toContain('approval-broken');
  });
});

it('units under an inherited name approve nothing', async () => {
  const kit = createKit();
  const maximumUnits = JSON.parse('{"__proto__":"9"}');
  const rows = [createRow({ units: { kind: 'estimated', amount: '3', unit: '__proto__' } })];
  expect(listCodes((await kit.guard.approve(createDraft(kit, { maximumUnits, rows }))) as never)).toEqual(['units']);
});

it.each([5, null, undefined, {}, ['2026-11-29-lighthouse']])('an approval named %j is none', async (approval) => {
  const kit = createKit();
  await approve(kit.guard, createDraft(kit));
  const created = await kit.guard.create({ ...REQUEST, approval: approval as never });
  expect(listCodes(created as never)).toEqual(['no-approval']);
  expect(kit.posts).toEqual([]);
});

it('a listener that throws does not come between the caller and the task', async () => {
  const kit = createKit();
  await approve(kit.guard, createDraft(kit));
  const warned = new Promise<Error>((resolve) => process.once('warning', resolve));
  const unused = { isUnchecked: false, send: () => Promise.reject(new Error('a free call')) };
  const transport = createSpendingTransport(unused, rememberExchanges(kit.wire), kit.guard, {
    approval: REQUEST.approval,
    purpose: REQUEST.purpose,
    onCreated: () => {
      throw new Error('the log is full');
    },
  });
  const call = { operation: REQUEST.operation, method: 'POST', path: '/v1/videos/text2video', query: {}, bills: true };
  const answered = await transport.send({ ...call, body: BODY });
  expect(answered.body).toMatchObject({ data: { task_id: 'emulated-1' } });
  expect((await warned).message).toBe('a listener to creates failed: the log is full');
});

it.each(['0', '0.0', '000'])('a limit of %s pays for nothing, and is not approved', async (amount) => {
  const kit = createKit();
  const units = { kind: 'limit', amount, unit: 'video', why: 'the page names no price' } as const;
  const row = {
    operation: 'elements.create',
    path: '/v1/general/advanced-custom-elements',
    class: 'hypothesis-only',
    hypothesis: 'what it costs',
    units,
  } as const;
  const approved = await kit.guard.approve(createDraft(kit, { maximumUnits: {}, rows: [createRow(row)] }));
  expect(listCodes(approved as never)).toEqual(['cost']);
});
