// A client with a home keeps the promises of docs/guard.md by itself: who waits for a task, or finds that it has ended, has it in the book.
import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createKling } from '../../../runtime/client/create-kling.ts';
import type { Kling } from '../../../runtime/client/kling.ts';
import { createGuard } from '../../../runtime/guard/create-guard.ts';
import { createFolder } from '../../vendors/project.ts';
import { approve, BODY, createDraft, createRow, listCodes, REQUEST } from '../guard/guard-kit.ts';
import { startService, type Told } from '../transport/service.ts';
import { MADE, makeKey } from '../transport/wires.ts';

const OPERATION = 'text2video.create';
const { approval, purpose } = REQUEST;
const OTHER = { ...REQUEST, body: { ...BODY, prompt: 'another' } };

interface Ended {
  readonly status?: 'succeed' | 'failed' | 'processing';
  readonly deduction?: string;
  /** Whether the answer names the external id; some leave it out. */
  readonly names?: boolean;
  /** Whether the answer to the create is lost. */
  readonly isLost?: boolean;
}

/** A service that takes one create, and whose task is as `ended` says. */
async function start({ status = 'succeed', deduction = '3', names = true, isLost = false }: Ended = {}) {
  let externalId: unknown;
  const service = await startService(({ method, text }): Told => {
    if (method === 'POST') externalId = JSON.parse(text).external_task_id;
    if (method === 'POST') return isLost ? { status: 502, body: '' } : { body: MADE };
    const task_info = names ? { external_task_id: externalId } : {};
    return {
      body: { ...MADE, data: { ...MADE.data, task_info, task_status: status, final_unit_deduction: deduction } },
    };
  });
  const home = join(createFolder(), 'home');
  const apiKey = makeKey();
  const open = (): Kling => createKling({ apiKey, host: service.origin, home });
  const kling = open();
  const guard = createGuard({ home, wire: kling.wire });
  const draft = createDraft(kling, {
    expires: new Date(Date.now() + 3600_000).toISOString().replace(/\.\d+/, ''),
    rows: [createRow({ creates: 2 })],
    creates: 2,
  });
  await approve(guard, draft);
  const create = async (body: typeof BODY & { readonly external_task_id?: string } = BODY) =>
    (await kling.spend({ approval, purpose }).text2video.create(body)).data.task_id;
  return { service, home, kling, open, guard, create, [Symbol.asyncDispose]: () => service[Symbol.asyncDispose]() };
}

/** The warnings of the client while `run` runs. */
async function listen<Result>(run: () => Promise<Result>): Promise<{ result: Result; warnings: string[] }> {
  const warnings: string[] = [];
  const hear = (warning: Error): void => {
    if (warning.name === 'KlingWarning') warnings.push(warning.message);
  };
  process.on('warning', hear);
  try {
    const result = await run();
    // Warnings are told in a turn of their own.
    await new Promise((resolve) => setImmediate(resolve));
    return { result, warnings };
  } finally {
    process.off('warning', hear);
  }
}

it('a wait writes down how the task ended: the success closes the purpose, and what it took is counted', async () => {
  await using world = await start();
  const { kling, guard, create } = world;
  const id = await create();
  expect(listCodes(await guard.plan(OTHER))).toEqual(['purpose-open']);
  expect(await kling.tasks.wait({ operation: OPERATION, id })).toMatchObject({ kind: 'succeeded' });
  expect(await guard.totals()).toMatchObject([{ succeeded: 1, open: 0, deducted: { video: '3' } }]);
  expect(listCodes(await guard.plan(OTHER))).toEqual(['purpose-closed']);
  await expect(kling.spend({ approval, purpose }).text2video.create(BODY)).rejects.toThrow('has its success');
  expect(world.service.asked.filter(({ method }) => method === 'POST')).toHaveLength(1);
});

it('a task that failed is written down as failed', async () => {
  await using world = await start({ status: 'failed' });
  await world.kling.tasks.wait({ operation: OPERATION, id: await world.create() });
  expect(await world.guard.totals()).toMatchObject([{ failed: 1, open: 0 }]);
});

it('a deduction above the estimate stops everything', async () => {
  await using world = await start({ deduction: '4' });
  await world.kling.tasks.find({ operation: OPERATION, id: await world.create() });
  expect(await world.guard.readStop()).toContain('took 4 units, and 3 video were expected');
});

it.each([
  ['named by the id of the guard', BODY, {}],
  ['with an id of the caller', { ...BODY, external_task_id: 'mine-1' }, {}],
  ['whose answer names no external id', BODY, { names: false }],
])('another client of the same home finds the job of a task %s', async (_name, body, ended) => {
  await using world = await start(ended);
  const id = await world.create(body);
  await world.open().tasks.find({ operation: OPERATION, id });
  expect(await world.guard.totals()).toMatchObject([{ succeeded: 1, open: 0 }]);
});

it('a task that goes on is no news for the book', async () => {
  await using world = await start({ status: 'processing' });
  const id = await world.create();
  const [job = ''] = readdirSync(join(world.home, 'jobs'));
  const before = readdirSync(join(world.home, 'jobs', job));
  await world.kling.tasks.find({ operation: OPERATION, id });
  expect(readdirSync(join(world.home, 'jobs', job))).toEqual(before);
});

it('a task of somebody else is found, and leaves no record and no folder', async () => {
  await using world = await start();
  const home = join(createFolder(), 'none');
  const kling = createKling({ apiKey: makeKey(), host: world.service.origin, home });
  const { result, warnings } = await listen(() => kling.tasks.find({ operation: OPERATION, id: '1' }));
  expect([result.kind, warnings, existsSync(home)]).toEqual(['found', [], false]);
});

it('a task of the same id at another account is not taken for the one of the book', async () => {
  await using world = await start({ names: false });
  await world.create();
  const stranger = createKling({ apiKey: makeKey(), host: world.service.origin, home: world.home });
  await stranger.tasks.find({ operation: OPERATION, id: '1' });
  expect(await world.guard.totals()).toMatchObject([{ succeeded: 0, open: 1 }]);
});

it('a task whose create is unclear in the book is told, and adopted by nobody but the look-up of the guard', async () => {
  await using world = await start({ isLost: true });
  await expect(world.create()).rejects.toMatchObject({ name: 'CreateAmbiguous' });
  const [externalId = ''] = world.service.asked.map(({ text }) => JSON.parse(text).external_task_id);
  const { warnings } = await listen(() => world.open().tasks.find({ operation: OPERATION, externalId }));
  expect(warnings).toMatchObject([expect.stringMatching(/the job has the task none, not 1.*kling ledger --ask/)]);
  expect(await world.guard.totals()).toMatchObject([{ succeeded: 0, open: 1 }]);
});

it('a book that cannot be written loses nobody the result, and says so', async () => {
  await using world = await start();
  const id = await world.create();
  chmodSync(world.home, 0o755);
  const { result, warnings } = await listen(() => world.open().tasks.wait({ operation: OPERATION, id }));
  expect(result).toMatchObject({ kind: 'succeeded', task: { id } });
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain(`task ${id} succeeded, and its records do not say so (`);
  expect(warnings[0]).toContain('chmod 700');
});

it('a corrupt record loses nobody the result either, and is told', async () => {
  await using world = await start();
  const id = await world.create();
  const [job = ''] = readdirSync(join(world.home, 'jobs'));
  writeFileSync(join(world.home, 'jobs', job, 'e0003.json'), 'torn');
  const { result, warnings } = await listen(() => world.open().tasks.find({ operation: OPERATION, id }));
  expect(result.kind).toBe('found');
  expect(warnings).toMatchObject([expect.stringContaining(`e0003.json of the job ${job} is corrupt`)]);
});
