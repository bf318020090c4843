// Pages of tasks, of both generations.
import { expect, it } from 'vitest';
import { createScene, dataOf, listOf, OMNI, openWorld, verdictOf } from './open-world.ts';

function fill(open: ReturnType<typeof openWorld>, count: number, ms = 1): string[] {
  return Array.from({ length: count }, () => {
    open.wait(ms);
    return createScene(open);
  });
}

it('a list begins with the newest task, has no total, and ends with a short page', () => {
  const open = openWorld();
  const ids = fill(open, 5).toReversed();
  const page = (n: number) => listOf(open.get(`${OMNI}?pageNum=${n}&pageSize=2`)).map(({ task_id }) => task_id);
  expect([page(1), page(2), page(3), page(4)]).toEqual([ids.slice(0, 2), ids.slice(2, 4), ids.slice(4), []]);
});

it('tasks of one millisecond keep one order, so that no page repeats or leaves out one', () => {
  const open = openWorld();
  const ids = fill(open, 7, 0);
  const seen = [1, 2, 3].flatMap((n) =>
    listOf(open.get(`${OMNI}?pageNum=${n}&pageSize=3`)).map(({ task_id }) => task_id),
  );
  expect(seen).toEqual(ids.toReversed());
});

it('a page has 30 tasks if nothing is said', () => {
  const open = openWorld();
  fill(open, 31);
  expect([listOf(open.get(OMNI)).length, listOf(open.get(`${OMNI}?pageNum=2`)).length]).toEqual([30, 1]);
});

it.each([
  ['pageNum=0', 'pageNum: page'],
  ['pageNum=1001', 'pageNum: page'],
  ['pageSize=501', 'pageSize: page'],
])('%s is refused', (query) => {
  expect(openWorld().get(`${OMNI}?${query}`).event).toMatchObject({ outcome: 'refused', status: 400, code: 1201 });
});

it('a list of its kind has the tasks of its kind only', () => {
  const open = openWorld();
  fill(open, 1);
  expect(listOf(open.get('/v1/videos/text2video'))).toEqual([]);
});

it('the newer list goes on from a cursor until there is no more', () => {
  const open = openWorld();
  const ids = fill(open, 5).toReversed();
  const pages: unknown[] = [];
  let cursor: unknown;
  for (let more = true; more; ) {
    const page = dataOf(open.post('/tasks', { limit: 2, ...(cursor === undefined ? {} : { cursor }) }));
    pages.push((page.result as { id: string }[]).map(({ id }) => id));
    cursor = page.next_cursor;
    more = page.has_more === true;
  }
  expect(pages).toEqual([ids.slice(0, 2), ids.slice(2, 4), ids.slice(4)]);
});

it('the newer list is that of the last 30 days, of a time, of a state or of a kind', () => {
  const open = openWorld();
  fill(open, 1);
  open.wait(31 * 86_400_000);
  const from = open.now();
  fill(open, 2);
  open.post('/v1/images/generations', { model_name: 'kling-v3', prompt: 'a vase' });
  open.wait(10_000);
  createScene(open);
  const count = (body: Readonly<Record<string, unknown>>) => dataOf(open.post('/tasks', body)).count;
  expect([
    count({}),
    count({ start_time: 1 }),
    count({ start_time: String(from), end_time: String(from + 1) }),
    count({ filters: [{ key: 'status', values: ['succeeded'] }] }),
    count({ filters: [{ key: 'product_type', values: ['image'] }] }),
    count({
      filters: [
        { key: 'status', values: ['submitted'] },
        { key: 'product_type', values: ['video'] },
      ],
    }),
  ]).toEqual([4, 5, 1, 3, 1, 1]);
});

it('several tasks are asked for at once, at most 20, and unknown ones are left out', () => {
  const open = openWorld();
  const ids = fill(open, 21);
  expect(listOf(open.get(`/tasks?task_ids=${['none', ...ids.slice(0, 19)].join(',')}`))).toHaveLength(19);
  expect(verdictOf(open.get(`/tasks?task_ids=${ids.join(',')}`))).toEqual([
    400,
    1201,
    'The number of task ids must not be more than 20',
  ]);
});
