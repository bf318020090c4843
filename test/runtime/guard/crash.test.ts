// A process that dies at any operation of the disk: whatever it leaves behind, nothing is sent twice, and everything that was sent is found again.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createGuard } from '../../../runtime/guard/create-guard.ts';
import type { Guard } from '../../../runtime/guard/guard.ts';
import type { Disk } from '../../../runtime/store/disk.ts';
import { SyncFailure } from '../../../runtime/store/disk-error.ts';
import { realDisk } from '../../../runtime/store/real-disk.ts';
import { createFolder } from '../../vendors/project.ts';
import { type ChildTask, createFileWire, watchDisk } from './child.ts';
import {
  API_KEY,
  answer,
  approve,
  BODY,
  createDraft,
  createKit,
  createRow,
  HOST,
  type Kit,
  listCodes,
  REQUEST,
} from './guard-kit.ts';
import { runChild } from './run-child.ts';

/** What a person or a later process does with what it finds: look up what is unclear, go on with what was surely not sent. */
async function recover(guard: Guard): Promise<void> {
  for await (const line of guard.ledger()) {
    if (line.kind === 'corrupt') throw new Error(`${line.file}: ${line.why}`);
    if (line.state === 'submit_pending') await guard.reconcile(line.job);
    if (line.state === 'queued') await guard.resume({ job: line.job, body: BODY });
  }
}

/** On a machine that has much else to do. */
const PATIENCE_MS = 300_000;

/** A crash inside of a process: from one operation on, the disk takes nothing more. */
class Crash extends Error {}

function createCrashingDisk(at: number): { readonly disk: Disk; count(): number } {
  let counted = 0;
  const disk = watchDisk(realDisk, () => {
    counted += 1;
    if (counted >= at) throw new Crash();
  });
  return { disk, count: () => counted };
}

/** Keeps what it accepted, and finds it by external id. */
function createService(): Kit {
  const accepted = new Map<string, string>();
  return createKit(({ method, url, post, n }) => {
    if (method !== 'GET') {
      accepted.set(String(post?.body.external_task_id), `emulated-${n}`);
      return answer(200, {
        code: 0,
        message: 'SUCCEED',
        request_id: 'r',
        data: { task_id: `emulated-${n}`, task_status: 'submitted' },
      });
    }
    const id = accepted.get(url.split('/').at(-1) ?? '');
    if (id === undefined) return answer(404, { code: 1203, message: 'not found' });
    const data = { task_id: id, task_status: 'submitted', created_at: 1764417600000, updated_at: 1764417600000 };
    return answer(200, { code: 0, message: 'SUCCEED', request_id: 'r', data });
  });
}

/** Tasks that are known, and creates that are unclear. */
async function readBook(kit: Kit): Promise<{ readonly found: readonly string[]; readonly unclear: number }> {
  const found: string[] = [];
  let unclear = 0;
  for await (const line of kit.guard.ledger()) {
    if (line.kind !== 'entry') continue;
    if (line.taskId !== undefined) found.push(line.taskId);
    if (line.state === 'submit_pending') unclear += 1;
  }
  return { found, unclear };
}

describe('a process that dies at any operation', () => {
  it('has sent at most once, and what it sent is found', async () => {
    let operations = 1;
    let unsent = 0;
    let anew = 0;
    for (let at = 1; at <= operations; at += 1) {
      const kit = createService();
      await approve(kit.guard, createDraft(kit));
      const { disk, count } = createCrashingDisk(at === 1 ? Number.POSITIVE_INFINITY : at);
      const dying = kit.again({ disk });
      await dying.readStop().catch(() => undefined);
      await dying.create(REQUEST).catch((error: unknown) => {
        if (!(error instanceof Crash)) throw error;
      });
      if (at === 1) operations = count();
      await recover(kit.again());
      const again = await kit.again().create(REQUEST);
      const { found, unclear } = await readBook(kit);
      // Dead between intent and send: nobody can know that nothing left, so a person decides.
      if (kit.posts.length === 0) unsent += 1;
      expect([kit.posts.length, ...found, unclear], `operation ${at} of ${operations}`).toEqual(
        kit.posts.length === 0 ? [0, 1] : [1, 'emulated-1', 0],
      );
      if (again.kind === 'accepted') anew += 1;
    }
    expect(operations).toBeGreaterThan(60);
    // Some died before their job was recorded, and the next process began anew; few died in the one moment that needs a person.
    expect(anew).toBeGreaterThan(3);
    expect(unsent).toBeGreaterThan(0);
    expect(unsent).toBeLessThan(6);
  });

  it('and the second that recovers dies as well: still at most one send', async () => {
    let sends = 0;
    for (let first = 30; first <= 80; first += 7)
      for (let second = 25; second <= 60; second += 11) {
        const kit = createService();
        await approve(kit.guard, createDraft(kit));
        const swallow = (error: unknown) => {
          if (!(error instanceof Crash)) throw error;
        };
        await kit
          .again({ disk: createCrashingDisk(first).disk })
          .create(REQUEST)
          .catch(swallow);
        await recover(kit.again({ disk: createCrashingDisk(second).disk })).catch(swallow);
        await recover(kit.again());
        await kit.again().create(REQUEST);
        expect(kit.posts.length, `operations ${first} and ${second}`).toBeLessThan(2);
        sends += kit.posts.length;
      }
    expect(sends).toBeGreaterThan(14);
  });
});

describe('a process that is killed', () => {
  it(
    'at a link, a sync or the send leaves nothing that is sent twice',
    async () => {
      const folder = createFolder();
      const measure = await killAt(join(folder, 'measure'), undefined);
      const operations = measure.end.said?.operations ?? 0;
      expect(measure.end.said?.counts).toEqual({ accepted: 1 });
      expect(operations).toBeGreaterThan(40);
      // Moments over the whole create; all of them are run through above, in one process.
      const moments = Array.from({ length: 18 }, (_, index) => 1 + Math.floor((index * operations) / 18));
      const outcomes: number[] = [];
      for (let index = 0; index < moments.length; index += 2)
        outcomes.push(
          ...(await Promise.all(
            moments.slice(index, index + 2).map(async (at) => {
              const killed = await killAt(join(folder, `${at}`), at);
              expect(killed.end.signal, `operation ${at}`).toBe('SIGKILL');
              return killed.settle();
            }),
          )),
        );
      expect(outcomes.filter((sent) => sent !== 1 && sent !== 0)).toEqual([]);
      expect(outcomes.filter((sent) => sent === 1).length).toBeGreaterThan(14);
    },
    PATIENCE_MS,
  );
});

async function killAt(folder: string, dieAt: number | undefined) {
  mkdirSync(folder);
  const arrived = join(folder, 'arrived');
  const base = { home: join(folder, 'home'), key: API_KEY, host: HOST, arrived };
  const wire = createFileWire(base);
  const expires = new Date(Date.now() + 3_600_000).toISOString();
  const lookUp = async () => readFound(arrived);
  const open = () => createGuard({ home: base.home, wire, lookUp, secrets: [API_KEY] });
  await approve(open(), createDraft({ wire }, { expires, rows: [createRow()] }));
  const task: ChildTask = { ...base, requests: [REQUEST], ...(dieAt === undefined ? {} : { dieAt }) };
  const end = await runChild(task);
  return {
    end,
    /** How many requests arrived once a later process has done everything it may. */
    settle: async (): Promise<number> => {
      await recover(open());
      await open().create(REQUEST);
      return readLines(arrived).length;
    },
  };
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').trim().split('\n');
  } catch {
    return [];
  }
}

async function readFound(arrived: string) {
  const [line] = readLines(arrived);
  if (line === undefined) return { kind: 'missing', code: 1203, message: 'not found' } as const;
  const id = `emulated-${JSON.parse(line).external_task_id}`;
  const rest = { message: '', results: [], deduction: undefined, charge: undefined, oddities: [], raw: {} };
  const times = { createdAt: undefined, updatedAt: undefined, externalId: undefined };
  return {
    kind: 'found',
    task: { operation: 'text2video.create', id, status: 'submitted', ...rest, ...times },
  } as const;
}

describe('a disk that fails', () => {
  const fail = (code: string) => Object.assign(new Error(`${code}: made up`), { code });

  /** Fails at one kind of operation once the request has arrived. */
  async function createFailing(change: (isSent: () => boolean) => Partial<Disk>) {
    const kit = createService();
    await approve(kit.guard, createDraft(kit));
    const disk = { ...realDisk, ...change(() => kit.posts.length > 0) };
    return { kit, failing: kit.again({ disk }) };
  }

  it('when the outcome is written down still gives the caller the task, and the record is looked up', async () => {
    const { kit, failing } = await createFailing((isSent) => ({
      openExclusive: (path) => (isSent() ? Promise.reject(fail('ENOSPC')) : realDisk.openExclusive(path)),
    }));
    const created = await failing.create(REQUEST);
    expect(created).toMatchObject({
      kind: 'accepted',
      taskId: 'emulated-1',
      unrecorded: 'the outcome could not be written down (ENOSPC); look the job up',
    });
    expect(await kit.again().reconcile(created.job ?? '')).toEqual({ kind: 'adopted', taskId: 'emulated-1' });
    expect(listCodes((await kit.again().create(REQUEST)) as never)).toContain('creates');
    expect(kit.posts).toHaveLength(1);
  });

  it('at a sync ends the process, with what it knew', async () => {
    const { kit, failing } = await createFailing((isSent) => ({
      syncDirectory: (path) => (isSent() ? Promise.reject(fail('EIO')) : realDisk.syncDirectory(path)),
    }));
    const error = await failing.create(REQUEST).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SyncFailure);
    expect(error).toMatchObject({ code: 'EIO', unrecorded: { kind: 'accepted', taskId: 'emulated-1' } });
    await expect(failing.stop('Ada', 'enough')).rejects.toBeInstanceOf(SyncFailure);
    await recover(kit.again());
    expect(kit.posts).toHaveLength(1);
  });

  it.each(['ENOSPC', 'EIO', 'EDQUOT', 'EMFILE', 'EROFS'])('with %s before the send sends nothing', async (code) => {
    for (const nth of [1, 2, 3, 4, 5]) {
      const kit = createService();
      await approve(kit.guard, createDraft(kit));
      let left = nth;
      const link: Disk['link'] = async (from, to) => {
        left -= 1;
        if (left === 0) throw fail(code);
        return realDisk.link(from, to);
      };
      await expect(kit.again({ disk: { ...realDisk, link } }).create(REQUEST)).rejects.toMatchObject({ code });
      expect(kit.posts).toEqual([]);
      await recover(kit.again());
      await kit.again().create(REQUEST);
      expect(kit.posts.length, `link ${nth}`).toBe(1);
    }
  });
});
