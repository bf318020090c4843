// What a script may change: a refusal before or after the task is made, the fate of a task, and the face of one answer.
import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../../../generated/errors.ts';
import { stringifyJson } from '../../../../generated/kernel/json.ts';
import { type AnswerTwist, twistSchema } from '../../../../runtime/emulator/world/twist.ts';
import { createScene, dataOf, listOf, OMNI, openWorld, SCENE, verdictOf } from './open-world.ts';

const CODES = errorCodes.filter(({ code }) => code !== 0);

describe('each code', () => {
  it.each(CODES)('$code is answered before anything is made', ({ code, http }) => {
    const open = openWorld();
    const { status, event } = open.post(OMNI, SCENE, { refuse: { code } });
    expect([status, event.code, event.outcome, event.twisted]).toEqual([http, code, 'refused', true]);
    expect(open.world.tasks(open.now())).toEqual([]);
  });

  it.each(CODES)('$code is answered although the task was made', ({ code, http }) => {
    const open = openWorld();
    const body = { ...SCENE, external_task_id: 'scene-1' };
    const { status, event } = open.post(OMNI, body, { refuse: { code, when: 'after' } });
    expect([status, event.code, event.outcome]).toEqual([http, code, 'accepted']);
    expect(dataOf(open.get(`${OMNI}/scene-1`)).task_id).toBe(event.taskId);
  });
});

it('a code comes under HTTP 200, with other words, or with the time to wait', () => {
  const open = openWorld();
  expect(verdictOf(open.post(OMNI, SCENE, { refuse: { code: 1201, status: 200, message: 'no' } }))).toEqual([
    200,
    1201,
    'no',
  ]);
  expect(open.post(OMNI, SCENE, { refuse: { code: 1303, retryAfterSeconds: 7 } }).headers['retry-after']).toBe('7');
});

const createdWith = (answer: AnswerTwist) => {
  const open = openWorld();
  return { open, answer: open.post(OMNI, { ...SCENE, external_task_id: 'scene-1' }, { answer }) };
};

it('an id is missing, and only a query by the id of the caller finds the task', () => {
  const { open, answer } = createdWith({ id: 'absent' });
  expect('task_id' in dataOf(answer)).toBe(false);
  expect(dataOf(open.get(`${OMNI}/scene-1`)).task_id).toBe(answer.event.taskId);
});

it('an id is a number beyond 2^53, and its exact digits find the task', () => {
  const { open, answer } = createdWith({ id: 'number' });
  const id = dataOf(answer).task_id;
  expect(stringifyJson(answer.body)).toMatch(/"task_id":\d{18},/);
  expect(open.get(`${OMNI}/${String(id)}`).status).toBe(200);
  expect(open.get(`${OMNI}/${Number(id)}`).status).toBe(400);
});

it.each<[string, AnswerTwist, RegExp]>([
  ['the code as a text', { code: 'text' }, /^\{"code":"0",/],
  ['the code with a point', { code: 'decimal' }, /^\{"code":0\.0,/],
  ['data that is null', { data: 'null' }, /"data":null\}$/],
  ['data that is empty', { data: 'empty' }, /"data":\{\}\}$/],
  ['no data', { data: 'absent' }, /"request_id":"emulated-[^"]+"\}$/],
  ['no request id', { requestId: 'absent' }, /"message":"SUCCEED","data"/],
  ['an unknown state', { taskStatus: 'queued' }, /"task_status":"queued"/],
  ['times in seconds', { times: 'seconds' }, /"created_at":1800000000,/],
  ['an info that is null', { info: 'null' }, /"task_info":null/],
  ['an info with an empty id', { info: 'blank-id' }, /"task_info":\{"external_task_id":""\}/],
  ['an info with a null id', { info: 'null-id' }, /"task_info":\{"external_task_id":null\}/],
  ['an empty result', { result: 'empty' }, /"task_result":\{\}/],
  ['another message', { message: 'ok' }, /"message":"ok"/],
  ['unregistered keys', { extraKeys: true }, /"trace":/],
  ['a key that is taken out', { remove: ['data.task_info.external_task_id'] }, /"task_info":\{\}/],
  ['a value at a path', { set: { 'data.task_info.external_task_id': 'other' } }, /"external_task_id":"other"/],
])('%s', (_what, twist, text) => {
  const { answer } = createdWith(twist);
  expect(stringifyJson(answer.body)).toMatch(text);
  expect(answer.event.outcome).toBe('accepted');
});

it('a request id can be that of the task, as it once was', () => {
  const { answer } = createdWith({ requestId: 'task-id' });
  expect(answer.body).toMatchObject({ request_id: answer.event.taskId });
});

it('a path of a script reaches no prototype, and changes no later answer', () => {
  const { open, answer } = createdWith({
    set: { '__proto__.polluted': 1, 'data.constructor.prototype.polluted': 1, 'data.task_status': 'odd' },
  });
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect([Object.getPrototypeOf(answer.body), stringifyJson(answer.body).includes('polluted')]).toEqual([
    Object.prototype,
    false,
  ]);
  expect(dataOf(answer).task_status).toBe('odd');
  expect(dataOf(open.get(`${OMNI}/scene-1`)).task_status).toBe('submitted');
});

it('the tasks of a list and of the newer routes are changed alike', () => {
  const open = openWorld();
  createScene(open);
  expect(listOf(open.get(OMNI, { answer: { taskStatus: 'odd' } }))[0]?.task_status).toBe('odd');
  const page = dataOf(open.post('/tasks', {}, { answer: { taskStatus: 'odd', times: 'seconds' } }));
  expect(page.result).toMatchObject([{ status: 'odd', create_time: 1_800_000_000 }]);
});

it('a task never ends, or ends when and as the script says', () => {
  const open = openWorld();
  const endless = createScene(open, {}, { task: { ends: 'never' } });
  const quick = createScene(open, {}, { task: { submittedMs: 0, processingMs: 5, ends: 'failed', message: 'no' } });
  open.wait(5);
  expect(dataOf(open.get(`${OMNI}/${quick}`))).toMatchObject({ task_status: 'failed', task_status_msg: 'no' });
  open.wait(29 * 86_400_000);
  expect(dataOf(open.get(`${OMNI}/${endless}`)).task_status).toBe('processing');
});

it('a task goes back to an earlier state, and is in one that nobody knows', () => {
  const open = openWorld();
  const id = createScene(open, {}, { task: { regressMs: 2000, status: 'rendering' } });
  const seen = [1000, 4500, 2000].map((ms) => {
    open.wait(ms);
    return dataOf(open.get(`${OMNI}/${id}`)).task_status;
  });
  expect(seen).toEqual(['rendering', 'submitted', 'rendering']);
});

it.each([
  ['absent', '[{"id":"emulated-x","duration":"5.041"}]'],
  ['blank', '[{"id":"emulated-x","url":"","duration":"5.041"}]'],
  ['none', '[]'],
] as const)('a success comes without its address: %s', (urls, videos) => {
  const open = openWorld();
  const id = createScene(open, {}, { task: { urls } });
  open.wait(10_000);
  const { task_result } = dataOf(open.get(`${OMNI}/${id}`)) as { task_result: { videos: unknown } };
  expect(JSON.stringify(task_result.videos).replace(/emulated-\d+/, 'emulated-x')).toBe(videos);
});

it('a deduction is missing, larger than the price, or of another form', () => {
  const open = openWorld({ balances: { video: '100' } });
  const ids = [{ deduction: null }, { deductionFactor: 2.5 }, { deduction: '0.05' }].map((task) =>
    createScene(open, {}, { task }),
  );
  open.wait(10_000);
  const ask = (id: string, answer: AnswerTwist = {}) =>
    dataOf(open.get(`${OMNI}/${id}`, { answer })).final_unit_deduction;
  expect(ids.map((id) => ask(id))).toEqual([undefined, '7.5', '0.05']);
  expect(ask(ids[1] ?? '', { deduction: 'number' })).toBe(7.5);
  const { resource_pack_subscribe_infos: packs } = dataOf(open.get('/account/costs?start_time=1&end_time=2'));
  expect(packs).toMatchObject([{ remaining_quantity: 92.45 }, {}]);
});

it('a script is read strictly', () => {
  expect(
    twistSchema.safeParse({ refuse: { code: 1303 }, task: { ends: 'never' }, answer: { id: 'absent' } }).success,
  ).toBe(true);
  for (const twist of [{ refuse: {} }, { task: { end: 'never' } }, { answer: { status: 99 } }, { other: 1 }, []])
    expect(twistSchema.safeParse(twist).success).toBe(false);
});
