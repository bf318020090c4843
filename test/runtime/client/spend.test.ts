// A client with a home spends through the real guard: under an approval, once, and with a record that holds no key.
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createKling } from '../../../runtime/client/create-kling.ts';
import { CreateRefused } from '../../../runtime/client/spend-errors.ts';
import type { Created } from '../../../runtime/client/spender.ts';
import { createGuard } from '../../../runtime/guard/create-guard.ts';
import { KlingError } from '../../../runtime/transport/errors.ts';
import { findPort } from '../../find-port.ts';
import { createFolder } from '../../vendors/project.ts';
import { approve, BODY, createDraft, REQUEST } from '../guard/guard-kit.ts';
import { startService, type Told } from '../transport/service.ts';
import { MADE, makeKey } from '../transport/wires.ts';

function readAll(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
}

const { approval, purpose } = REQUEST;

it('a charged call is refused without an approval, sent once under one, and refused when the approval is used up', async () => {
  await using service = await startService(() => ({ body: MADE }));
  const home = join(createFolder(), 'home');
  const apiKey = makeKey();
  const kling = createKling({ apiKey, host: service.origin, home });
  const created: Created[] = [];
  const calls = kling.spend({ approval, purpose, onCreated: (one) => created.push(one) });

  await expect(calls.text2video.create(BODY)).rejects.toMatchObject({
    name: 'CreateRefused',
    refusals: [{ code: 'no-approval' }],
  });
  const expires = new Date(Date.now() + 3600_000).toISOString().replace(/\.\d+/, '');
  await approve(createGuard({ home, wire: kling.wire }), createDraft(kling, { expires }));
  expect(await calls.text2video.create(BODY)).toEqual(MADE);
  await expect(calls.text2video.create(BODY)).rejects.toMatchObject({ name: 'CreateRefused' });

  expect(service.asked.map(({ method }) => method)).toEqual(['POST']);
  const { external_task_id: id, ...sent } = JSON.parse(service.asked[0]?.text ?? '');
  expect(sent).toEqual(BODY);
  expect(id).toMatch(/^kc1-[0-9A-Z]{26}-a1$/);
  expect(created).toMatchObject([
    { kind: 'refused' },
    { kind: 'accepted', taskId: '1', externalTaskId: id },
    { kind: 'refused' },
  ]);
  const records = readAll(home);
  expect(records).toContain(id);
  expect(records).not.toContain(apiKey);
});

it('a short timeout of the client is for free calls: given up too early, a create would be unclear and perhaps paid for', async () => {
  await using service = await startService(() => ({ body: MADE, afterMs: 400 }));
  const home = join(createFolder(), 'home');
  const kling = createKling({ apiKey: makeKey(), host: service.origin, home, timeoutMs: 100, retry: { tries: 1 } });
  const expires = new Date(Date.now() + 3600_000).toISOString().replace(/\.\d+/, '');
  await approve(createGuard({ home, wire: kling.wire }), createDraft(kling, { expires }));
  expect(await kling.spend({ approval, purpose }).text2video.create(BODY)).toEqual(MADE);
  await expect(kling.text2video.get({ id: '1' })).rejects.toMatchObject({ name: 'TimeoutError' });
});

it('a home that must not be used is an error like all others, and nothing is sent', async () => {
  await using service = await startService(() => ({ body: MADE }));
  const home = join(createFolder(), 'home');
  mkdirSync(home, { mode: 0o755 });
  const call = createKling({ apiKey: makeKey(), host: service.origin, home }).spend({ approval, purpose });
  const error = await call.text2video.create(BODY).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(KlingError);
  expect(error).toMatchObject({
    name: 'HomeRefused',
    retry: 'after-fix',
    message: expect.stringContaining('chmod 700'),
  });
  expect(service.asked).toEqual([]);
});

/** A service that says each of these to one create, in turn; the last again and again. */
async function startApproved(...told: readonly [Told, ...Told[]]) {
  let n = 0;
  const service = await startService(() => told[Math.min(n++, told.length - 1)] ?? told[0]);
  const home = join(createFolder(), 'home');
  const kling = createKling({ apiKey: makeKey(), host: service.origin, home });
  const guard = createGuard({ home, wire: kling.wire });
  const expires = new Date(Date.now() + 3600_000).toISOString().replace(/\.\d+/, '');
  await approve(guard, createDraft(kling, { expires }));
  const create = () => kling.spend({ approval, purpose }).text2video.create(BODY);
  const fail = async (): Promise<KlingError> => {
    const error = await create().catch((caught: unknown) => caught);
    if (error instanceof KlingError) return error;
    throw error;
  };
  return { service, guard, fail, [Symbol.asyncDispose]: () => service[Symbol.asyncDispose]() };
}

it('after a full queue the error names the job, the wait and the call that may send it, which it does', async () => {
  await using world = await startApproved({ status: 429, body: { code: 1303, message: 'full' } }, { body: MADE });
  const error = await world.fail();
  expect(error).toMatchObject({ name: 'RateError', retry: 'backoff', retryAfterMs: expect.any(Number) });
  const { job = '', retryAfterMs = 0 } = error;
  expect(error.message).toMatch(
    new RegExp(
      `after 1(?:\\.\\d)? s send the job ${job} again by guard\\.resume\\(\\{ job, body \\}\\), or take it back`,
    ),
  );
  await setTimeout(retryAfterMs);
  expect(await world.guard.resume({ job, body: BODY })).toMatchObject({ kind: 'accepted', taskId: '1' });
  const ids = world.service.asked.map(({ text }) => JSON.parse(text).external_task_id);
  expect(ids).toEqual([ids[0], ids[0]]);
});

it('the same call after a full queue is refused, says first that its job is not sent yet, and sends nothing', async () => {
  await using world = await startApproved({ status: 429, body: { code: 1303, message: 'full' } });
  const { job } = await world.fail();
  const again = await world.fail();
  const codes = again instanceof CreateRefused ? again.refusals.map(({ code }) => code) : [];
  expect(codes).toEqual(['purpose-open', 'purpose-open', 'creates', 'purpose-used', 'same-body']);
  expect(again.message.split('\n')[1]).toContain(
    `the job ${job} of this purpose is not sent yet; send it (kling create --job, or guard.resume)`,
  );
  expect(world.service.asked).toHaveLength(1);
});

it('a refusal of the account says how the job that waits is sent once that is mended', async () => {
  await using world = await startApproved({ status: 429, body: { code: 1102, message: 'empty' } });
  const error = await world.fail();
  expect(error).toMatchObject({ name: 'AccountError', job: expect.any(String), retryAfterMs: undefined });
  expect(error.message).toContain(`send the job ${error.job} again by guard.resume`);
});

it('a refusal of the body says nothing of sending it again', async () => {
  await using world = await startApproved({ status: 400, body: { code: 1202, message: 'no' } });
  const error = await world.fail();
  expect(error).toMatchObject({ name: 'RequestError', job: expect.any(String) });
  expect(error.message).not.toContain('resume');
});

it('a create that surely was not sent names the wait and the call that may send it', async () => {
  const home = join(createFolder(), 'home');
  const kling = createKling({ apiKey: makeKey(), host: `http://127.0.0.1:${await findPort()}`, home });
  const expires = new Date(Date.now() + 3600_000).toISOString().replace(/\.\d+/, '');
  await approve(createGuard({ home, wire: kling.wire }), createDraft(kling, { expires }));
  const error = await kling
    .spend({ approval, purpose })
    .text2video.create(BODY)
    .catch((caught: unknown) => caught);
  expect(error).toMatchObject({ name: 'CreateNotSent', retryAfterMs: expect.any(Number) });
  expect(String(error)).toContain('again by guard.resume({ job, body })');
});
