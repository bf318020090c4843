// Lists are walked to their end and no further: a short page, an empty one, or the last cursor.
import { describe, expect, it } from 'vitest';
import type { TaskPage } from '../../../runtime/tasks/asked.ts';
import { createTasks } from '../../../runtime/tasks/create-tasks.ts';
import type { ListOptions } from '../../../runtime/tasks/list-tasks.ts';
import { good, newer, older, refusal, type Scripted, serve } from './service.ts';

async function walk(operation: string, options: ListOptions, ...answers: readonly Scripted[]) {
  const service = serve(...answers);
  const pages: TaskPage[] = [];
  for await (const page of createTasks({ transport: service }).pages(operation, options)) pages.push(page);
  return { service, pages, told: pages.map(tell) };
}

function tell(page: TaskPage): string {
  if (page.kind !== 'page') return page.kind;
  return `${page.tasks.map(({ id }) => id).join(' ')} -> ${JSON.stringify(page.next)}`;
}

const olderPage = (...ids: readonly string[]) => good(ids.map((id) => older('succeed', { task_id: id })));
const newerPage = (ids: readonly string[], next: object) =>
  good({ result: ids.map((id) => newer('succeeded', { id })), count: ids.length, ...next });

describe('a list by pages', () => {
  it('ends at a short page', async () => {
    const { service, told } = await walk('omniVideo.create', { pageSize: 2 }, olderPage('1', '2'), olderPage('3'));
    expect(told).toEqual(['1 2 -> {"page":2}', '3 -> undefined']);
    expect(service.requests.map(({ path, query }) => ({ path, ...query }))).toEqual([
      { path: '/v1/videos/omni-video', pageNum: '1', pageSize: '2' },
      { path: '/v1/videos/omni-video', pageNum: '2', pageSize: '2' },
    ]);
  });

  it('ends at an empty page', async () => {
    expect((await walk('omniVideo.create', { pageSize: 2 }, olderPage('1', '2'), good([]))).told).toEqual([
      '1 2 -> {"page":2}',
      ' -> undefined',
    ]);
  });

  it('is taken up where it stopped', async () => {
    const { service } = await walk('omniVideo.create', { from: { page: 7 } }, olderPage('1'));
    expect(service.requests).toMatchObject([{ query: { pageNum: '7', pageSize: '100' } }]);
  });

  it('stops where the rows of the list end, and tells it', async () => {
    const { service, told } = await walk('omniVideo.create', { pageSize: 1, from: { page: 999 } }, olderPage('1'));
    expect(told).toEqual(['1 -> {"page":1000}', '1 -> {"page":1001}', 'cut']);
    expect(service.requests).toHaveLength(2);
  });

  it('takes no larger page than its row allows', async () => {
    await expect(walk('omniVideo.create', { pageSize: 501 }, olderPage())).rejects.toThrow('pageSize');
    expect((await walk('voices.create', { pageSize: 501 }, olderPage('1'))).told).toEqual(['1 -> undefined']);
  });

  it('ends at a refusal or a lost answer', async () => {
    const full = olderPage('1');
    expect((await walk('omniVideo.create', { pageSize: 1 }, full, new Error('ECONNRESET'))).told[1]).toBe('unanswered');
    expect((await walk('omniVideo.create', { pageSize: 1 }, full, refusal(401, 1000, ''))).told[1]).toBe('refused');
    expect((await walk('omniVideo.create', {}, good({ result: [] }))).told).toEqual(['unanswered']);
  });
});

describe('a list by cursor', () => {
  it('follows the cursor until there is no more', async () => {
    const { service, told } = await walk(
      'newerTextToVideo.create',
      { pageSize: 2, since: 1_774_000_000_000, until: 1_775_000_000_000 },
      newerPage(['1', '2'], { has_more: true, next_cursor: 'c1' }),
      newerPage(['3'], { has_more: true, next_cursor: 'c2' }),
      newerPage(['4', '5'], { has_more: false, next_cursor: 'c3' }),
    );
    expect(told).toEqual(['1 2 -> {"cursor":"c1"}', '3 -> {"cursor":"c2"}', '4 5 -> undefined']);
    const times = { start_time: 1_774_000_000_000, end_time: 1_775_000_000_000 };
    expect(service.requests.map(({ method, path, body }) => ({ method, path, body }))).toEqual([
      { method: 'POST', path: '/tasks', body: { limit: 2, ...times } },
      { method: 'POST', path: '/tasks', body: { limit: 2, cursor: 'c1', ...times } },
      { method: 'POST', path: '/tasks', body: { limit: 2, cursor: 'c2', ...times } },
    ]);
    expect(service.requests.every(({ bills }) => !bills)).toBe(true);
  });

  it.each([
    ['without a cursor', ['1'], { has_more: true }],
    ['with an empty cursor', ['1'], { next_cursor: '' }],
    ['that is empty', [], { has_more: true, next_cursor: 'c' }],
  ])('ends at a page %s', async (_name, ids, next) => {
    expect((await walk('tasks.query', {}, newerPage(ids, next))).told).toEqual([`${ids.join(' ')} -> undefined`]);
  });

  it('ends, and tells it, when a cursor comes again', async () => {
    const { told } = await walk('tasks.query', {}, newerPage(['1'], { has_more: true, next_cursor: 'c' }));
    expect(told).toEqual(['1 -> {"cursor":"c"}', '1 -> {"cursor":"c"}', 'cut']);
  });

  it('is not taken up by a page', async () => {
    await expect(walk('tasks.query', { from: { page: 2 } }, newerPage([], {}))).rejects.toThrow('cursor');
    await expect(walk('omniVideo.create', { from: { cursor: 'c' } }, olderPage())).rejects.toThrow('pages');
  });
});
