// A query finds a task, misses it, is refused, or brings nothing; the four are never taken for each other.
import { describe, expect, it } from 'vitest';
import { createTasks } from '../../../runtime/tasks/create-tasks.ts';
import { good, hang, newer, older, refusal, type Scripted, type Service, serve, text } from './service.ts';

const OMNI = { operation: 'omniVideo.create', id: 't-1' } as const;
const NEWER = { operation: 'newerTextToVideo.create', id: 't-1' } as const;

async function find(reference: typeof OMNI | typeof NEWER, ...answers: readonly Scripted[]) {
  return createTasks({ transport: serve(...answers) }).find(reference);
}

function listPaths({ requests }: Service): string[] {
  return requests.map(({ method, path, query }) => `${method} ${path}?${new URLSearchParams(query)}`);
}

describe('a task is found', () => {
  it('by its id or by ours, on the path of an older route', async () => {
    const service = serve(good(older('submitted', { task_info: { external_task_id: 'kc1/x' } })));
    const tasks = createTasks({ transport: service });
    expect(await tasks.find(OMNI)).toMatchObject({ kind: 'found', task: { id: 't-1' } });
    expect(await tasks.find({ operation: 'omniVideo.create', externalId: 'kc1/x' })).toMatchObject({ kind: 'found' });
    expect(listPaths(service)).toEqual(['GET /v1/videos/omni-video/t-1?', 'GET /v1/videos/omni-video/kc1%2Fx?']);
  });

  it('by its id or by ours, in the query of a newer route', async () => {
    const service = serve(good([newer('submitted', { external_id: 'kc1-x' })]));
    const tasks = createTasks({ transport: service });
    expect(await tasks.find(NEWER)).toMatchObject({ kind: 'found', task: { operation: 'newerTextToVideo.create' } });
    await tasks.find({ operation: 'newerTextToVideo.create', externalId: 'kc1-x' });
    expect(listPaths(service)).toEqual(['GET /tasks?task_ids=t-1', 'GET /tasks?external_task_ids=kc1-x']);
  });

  it('also in an answer that breaks the contract, which is told', async () => {
    const found = await find(
      OMNI,
      text('{"code":0,"data":{"task_id":"t-1","task_status":7,"task_result":{"videos":{}}}}'),
    );
    expect(found).toMatchObject({ kind: 'found', task: { id: 't-1', status: 'unknown' } });
    expect(found.kind === 'found' && found.task.oddities.map(({ kind }) => kind)).toContain('breaks-contract');
  });
});

describe('a task is missing', () => {
  it.each([
    [404, 1203, 'the task does not exist'],
    [400, 1201, 'Task not found by id/external id: t-1'],
  ])('when the query is answered with %i and %i', async (status, code, message) => {
    expect(await find(OMNI, refusal(status, code, message))).toEqual({ kind: 'missing', code, message });
  });

  it('when a newer answer leaves it out', async () => {
    expect(await find(NEWER, good([]))).toMatchObject({ kind: 'missing', code: undefined });
  });
});

describe('a task is not missing', () => {
  it.each([
    ['a page of a proxy with 404', { status: 404, body: undefined }, 'unanswered'],
    ['a page with 200', { status: 200, body: undefined }, 'unanswered'],
    ['an answer without data', { status: 200, body: { code: 0 } }, 'unanswered'],
    ['5000', refusal(500, 5000, 'failed'), 'unanswered'],
    ['5002', refusal(504, 5002, 'backlog'), 'unanswered'],
    ['1303', refusal(429, 1303, 'parallel task over resource pack limit'), 'unanswered'],
    ['an unknown code with 503', refusal(503, 9999, '?'), 'unanswered'],
    ['a lost connection', new Error('ECONNRESET'), 'unanswered'],
    ['a good body with 502', { status: 502, body: { code: 0, data: older('succeed') } }, 'unanswered'],
    ['1002', refusal(401, 1002, 'bad key'), 'refused'],
    ['1102', refusal(429, 1102, 'Account balance not enough'), 'refused'],
    ['1202', refusal(404, 1202, 'no such method'), 'refused'],
    ['an unknown code', refusal(400, 9999, '?'), 'refused'],
  ])('after %s', async (_name, answer, kind) => {
    expect((await find(OMNI, answer)).kind).toBe(kind);
  });

  it('when the answer is about another task, which is not taken for it', async () => {
    expect(await find(OMNI, good(older('succeed', { task_id: 't-2' })))).toEqual({
      kind: 'unanswered',
      why: 'asked for t-1, the answer holds task t-2',
      code: undefined,
    });
    const other = serve(good(older('succeed', { task_info: { external_task_id: 'kc1-y' } })));
    const found = await createTasks({ transport: other }).find({ operation: 'omniVideo.create', externalId: 'kc1-x' });
    expect(found.kind).toBe('unanswered');
  });
});

it('a query that waits ends with the signal', async () => {
  const stop = new AbortController();
  expect(await createTasks({ transport: hang(stop) }).find(OMNI, { signal: stop.signal })).toEqual({ kind: 'aborted' });
});

it('an id that leads to another route is not sent', async () => {
  const service = serve(good(older('succeed')));
  await expect(createTasks({ transport: service }).find({ operation: 'omniVideo.create', id: '..' })).rejects.toThrow(
    'leads to another route',
  );
  expect(service.requests).toEqual([]);
});

it('what makes no task cannot be asked for', async () => {
  const tasks = createTasks({ transport: serve(good([])) });
  await expect(tasks.find({ operation: 'account.costs', id: '1' })).rejects.toThrow(
    'no query for tasks of account.costs',
  );
});

describe('a batch', () => {
  it('asks for 20 ids at a time and sorts every id', async () => {
    const ids = Array.from({ length: 45 }, (_, index) => `t-${index}`);
    const service = serve(
      good(ids.slice(0, 20).map((id) => newer('processing', { id }))),
      new Error('ECONNRESET'),
      good([newer('succeeded', { id: 't-40' })]),
    );
    const { found, missing, unknown } = await createTasks({ transport: service }).batch({
      by: 'id',
      ids: [...ids, 't-3'],
    });
    expect(service.requests.map(({ query }) => query.task_ids?.split(',').length)).toEqual([20, 20, 5]);
    expect([...found.keys()]).toEqual([...ids.slice(0, 20), 't-40']);
    expect(missing).toEqual(['t-41', 't-42', 't-43', 't-44']);
    expect(unknown).toMatchObject([{ ids: ids.slice(20, 40), problem: { kind: 'unanswered' } }]);
  });

  it('by our ids reads them from the answer', async () => {
    const service = serve(good([newer('processing', { id: '7', external_id: 'kc1-x' })]));
    const { found, missing } = await createTasks({ transport: service }).batch({
      by: 'externalId',
      ids: ['kc1-x', 'kc1-y'],
    });
    expect(found.get('kc1-x')?.id).toBe('7');
    expect(missing).toEqual(['kc1-y']);
  });

  it('refuses an id that would be read as two', async () => {
    const tasks = createTasks({ transport: serve(good([])) });
    await expect(tasks.batch({ by: 'id', ids: ['1,2'] })).rejects.toThrow('comma');
  });
});
