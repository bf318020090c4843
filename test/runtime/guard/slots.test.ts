// Two processes that go on with one job at once take one slot for it, not two: what the second would take is somebody else's permitted create.
import { expect, it } from 'vitest';
import { approve } from '../../../runtime/guard/approve.ts';
import { takeSlot } from '../../../runtime/guard/slots.ts';
import { openStore } from '../store/store-kit.ts';
import { createDraft, createKit, createRow } from './guard-kit.ts';

it('a slot that another process took for the same job meanwhile is its slot', async () => {
  const store = await openStore();
  const rows = [createRow({ creates: 2 })];
  const approved = await approve(store, createDraft(createKit(), { creates: 2, rows }));
  if (approved.kind === 'refused') throw new Error(approved.refusals.map(({ message }) => message).join('\n'));
  const take = (job: string) => takeSlot(store, approved.approval, job, { amount: '3', unit: 'video' }, 0);
  // All of them have read that no slot is taken yet.
  expect([
    await take('A'),
    await take('A'),
    await take('B'),
    await take('A'),
    await take('B'),
    await take('C'),
  ]).toEqual([1, 1, 2, 1, 2, 'exhausted']);
});
