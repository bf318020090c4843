// A canary in place of the key, in everything that a service, a caller or a disk can say: it is in no file, no answer, no error and no cause.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { realDisk } from '../../../runtime/store/real-disk.ts';
import {
  API_KEY,
  answer,
  approve,
  BODY,
  createDraft,
  createKit,
  createRow,
  REQUEST,
  type Service,
} from './guard-kit.ts';

/** The key as it stands, and the middle of its base64 and hexadecimal forms. */
const FORMS = [API_KEY, Buffer.from(API_KEY).toString('base64').slice(2, 22), Buffer.from(API_KEY).toString('hex')];
const TOKEN = 'eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJjYW5hcnkifQ.c2lnbmF0dXJl';
const leak = `you sent Bearer ${API_KEY}, ${Buffer.from(API_KEY).toString('base64')} and ${TOKEN}`;

function findLeaks(text: string): string[] {
  return [...FORMS, TOKEN].filter((form) => text.includes(form));
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile());
}

const services: readonly [string, Service][] = [
  ['accepts', ({ n }) => answer(200, { code: 0, message: leak, data: { task_id: `emulated-${n}`, note: leak } })],
  ['refuses the body', () => answer(400, { code: 1200, message: leak })],
  ['refuses the account', () => answer(429, { code: 1102, message: leak })],
  ['refuses and may know the id', () => answer(400, { code: 1201, message: leak })],
  ['is full', () => answer(429, { code: 1303, message: leak })],
  ['breaks', () => answer(500, { code: 5000, message: leak })],
  ['answers with a page', () => new Response(leak, { status: 502 })],
  [
    'breaks the connection',
    () => Promise.reject(new TypeError(leak, { cause: Object.assign(new Error(leak), { code: leak }) })),
  ],
];

describe('the key of the account', () => {
  it.each(services)('is nowhere when the service %s', async (_name, service) => {
    const kit = createKit(service);
    await approve(kit.guard, createDraft(kit));
    const body = { ...BODY, prompt: `a lighthouse ${API_KEY}` };
    const created = await kit.guard.create({ ...REQUEST, body, askedBy: leak });
    const job = created.job ?? '';
    kit.clock.advance(1_000_000);
    const told = [
      created,
      await kit.guard.reconcile(job),
      await kit.guard.job(job),
      await kit.guard.plan({ ...REQUEST, body }),
    ];
    await kit.guard.withdraw(job, [leak]);
    await kit.guard.stop(leak, leak);
    told.push((await kit.guard.readStop()) as never);
    await kit.guard.liftStop(leak, leak);
    for await (const line of kit.guard.ledger()) told.push(line as never);
    expect(kit.posts).toHaveLength(1);
    for (const path of listFiles(kit.home)) expect([path, findLeaks(readFileSync(path, 'latin1'))]).toEqual([path, []]);
    expect(findLeaks(inspect(told, { depth: 20, showHidden: true }))).toEqual([]);
  });

  it('is nowhere when the disk fails, nor in the cause of the error', async () => {
    const link = () => Promise.reject(Object.assign(new Error('no space'), { code: 'ENOSPC' }));
    const kit = createKit();
    await approve(kit.guard, createDraft(kit));
    const error = await kit
      .again({ disk: { ...realDisk, link } })
      .create(REQUEST)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(findLeaks(inspect(error, { depth: 20, showHidden: true }))).toEqual([]);
  });

  it('is nowhere when somebody puts it into an approval, which is refused', async () => {
    const kit = createKit();
    const approved = await kit.guard.approve(createDraft(kit, { rows: [createRow({ purpose: leak })] }));
    expect(approved.kind).toBe('refused');
    expect(findLeaks(inspect(approved, { depth: 20 }))).toEqual([]);
  });

  it('is nowhere in a record, and neither are pictures and, if asked, prompts', async () => {
    const kit = createKit(undefined, { elidePrompts: true });
    const image = Buffer.alloc(3000, 'picture').toString('base64');
    const row = createRow({ operation: 'image2video.create', path: '/v1/videos/image2video' });
    await approve(kit.guard, createDraft(kit, { rows: [row] }));
    const body = { model_name: 'kling-v3', image, prompt: 'the curtain moves', duration: '5', mode: 'std' };
    expect(await kit.guard.create({ ...REQUEST, operation: 'image2video.create', body })).toMatchObject({
      kind: 'accepted',
    });
    expect(kit.posts[0]?.body).toMatchObject({ image, prompt: 'the curtain moves' });
    const all = listFiles(kit.home)
      .map((path) => readFileSync(path, 'latin1'))
      .join('\n');
    expect(all).not.toContain(image.slice(0, 60));
    expect(all).not.toContain('curtain');
    expect(all).toContain('<elided media: 4000 characters, sha256 ');
  });
});
