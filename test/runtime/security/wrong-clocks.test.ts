// A clock that is a year off may delay and call a person; it never spends, never brings an approval back to life, and never makes anybody wait for a year.
import { describe, expect, it } from 'vitest';
import {
  answer,
  approve,
  BODY,
  createDraft,
  createKit,
  createRow,
  listCodes,
  REQUEST,
  refuse,
  type Service,
} from '../guard/guard-kit.ts';

const HOUR_MS = 3_600_000;
const YEAR_MS = 365 * 24 * HOUR_MS;

const lost: Service = ({ method }) =>
  (method === 'GET' ? refuse(404, 1203) : refuse(500, 5000))({ method, url: '', n: 1 });

describe('a clock that jumps a year between', () => {
  it.each([YEAR_MS, -YEAR_MS])('the approval and the create (by %i ms) sends nothing', async (jump) => {
    const kit = createKit();
    await approve(kit.guard, createDraft(kit));
    kit.clock.advance(jump);
    expect(listCodes((await kit.guard.create(REQUEST)) as never)).toEqual(['approval-expired']);
    expect(kit.posts).toEqual([]);
  });

  it.each([YEAR_MS, -YEAR_MS])(
    'the create and its look-ups (by %i ms) calls a person, and sends nothing',
    async (jump) => {
      const kit = createKit(lost);
      await approve(kit.guard, createDraft(kit));
      const { job = '' } = await kit.guard.create(REQUEST);
      kit.clock.advance(jump);
      const told = [];
      for (let count = 0; count < 3; count += 1) {
        told.push((await kit.guard.reconcile(job)).kind, (await kit.guard.reconcile(job)).kind);
        kit.clock.advance(120_000);
      }
      // In one burst they count once: a task may appear late.
      expect(told).toEqual(['missing', 'early', 'missing', 'early', 'attention', 'attention']);
      expect(kit.posts).toHaveLength(1);
    },
  );

  it('a full queue and the next send asks nobody to wait for a year', async () => {
    const kit = createKit(refuse(429, 1303));
    await approve(kit.guard, createDraft(kit));
    const { job = '' } = await kit.guard.create(REQUEST);
    kit.clock.advance(-YEAR_MS);
    // The approval is yet to come by now, and that alone is told.
    expect(listCodes((await kit.guard.resume({ job, body: BODY })) as never)).toEqual(['approval-expired']);
    expect(kit.posts).toHaveLength(1);
  });

  it('the intent and the send changes nothing: what is measured there is not the wall clock', async () => {
    const kit = createKit();
    await approve(kit.guard, createDraft(kit));
    let calls = 0;
    const now = () => kit.clock.now() + (calls++ > 3 ? -YEAR_MS : 0);
    const created = await kit.again({ clock: { now, monotonic: kit.clock.monotonic } }).create(REQUEST);
    expect(created.kind).toBe('accepted');
    expect(kit.posts).toHaveLength(1);
  });
});

it('two unclear creates stop everything also when the clock was set back between them', async () => {
  const kit = createKit(({ method }) => (method === 'GET' ? answer(404, {}) : answer(500, { code: 5000 })));
  await approve(kit.guard, createDraft(kit, { creates: 2, rows: ['a', 'b'].map((purpose) => createRow({ purpose })) }));
  kit.clock.advance(10 * HOUR_MS);
  await kit.guard.create({ ...REQUEST, purpose: 'a' });
  kit.clock.advance(-9 * HOUR_MS);
  await kit.guard.create({ ...REQUEST, purpose: 'b', body: { ...BODY, prompt: 'b' } });
  expect(await kit.guard.readStop()).toMatch('unclear creates within an hour');
});
