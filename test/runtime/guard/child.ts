// A process of its own that asks a guard for creates, for tests that race several or kill them. What arrives at the service is a line in a file.
import { randomInt } from 'node:crypto';
import { appendFileSync, existsSync } from 'node:fs';
import { createGuard } from '../../../runtime/guard/create-guard.ts';
import type { CreateRequest } from '../../../runtime/guard/request.ts';
import type { Disk, DiskFile } from '../../../runtime/store/disk.ts';
import { realDisk } from '../../../runtime/store/real-disk.ts';
import { toCredential } from '../../../runtime/transport/credential.ts';
import { toHost } from '../../../runtime/transport/host.ts';
import { createWire, type Wire } from '../../../runtime/transport/wire.ts';

export interface ChildTask {
  readonly home: string;
  readonly key: string;
  readonly host: string;
  /** Gets a line for each request that arrives: what the body says. */
  readonly arrived: string;
  readonly requests: readonly CreateRequest[];
  /** Take the requests in an order of chance. */
  readonly shuffle?: boolean;
  /** Begin when this file is there. */
  readonly startAt?: string;
  /** Die by SIGKILL at this operation of the disk, counted from 1 from the moment the create begins. */
  readonly dieAt?: number;
}

export function createFileWire({ key, host, arrived }: Pick<ChildTask, 'key' | 'host' | 'arrived'>): Wire {
  const send: typeof fetch = async (_input, init) => {
    const body = JSON.parse(String(init?.body));
    appendFileSync(arrived, `${JSON.stringify(body)}\n`);
    const data = { task_id: `emulated-${body.external_task_id}`, task_status: 'submitted' };
    return Response.json({ code: 0, message: 'SUCCEED', request_id: 'r', data });
  };
  const clock = { now: () => Date.now(), monotonic: () => performance.now() };
  return createWire({ credential: toCredential({ apiKey: key }), host: toHost(host), fetch: send, clock });
}

/** Calls `before` ahead of each operation that changes the disk. */
export function watchDisk(disk: Disk, before: () => void): Disk {
  const watch =
    <Args extends readonly unknown[], Result>(run: (...args: Args) => Promise<Result>) =>
    (...args: Args): Promise<Result> => {
      before();
      return run(...args);
    };
  const watchFile = (file: DiskFile): DiskFile => ({
    ...file,
    write: watch(file.write),
    sync: watch(file.sync),
    close: watch(file.close),
  });
  return {
    ...disk,
    makeDirectory: watch(disk.makeDirectory),
    link: watch(disk.link),
    rename: watch(disk.rename),
    unlink: watch(disk.unlink),
    syncDirectory: watch(disk.syncDirectory),
    openExclusive: watch(async (path) => {
      const file = await disk.openExclusive(path);
      return file === 'exists' ? file : watchFile(file);
    }),
  };
}

async function run(task: ChildTask): Promise<void> {
  let counted = Number.NEGATIVE_INFINITY;
  const disk = watchDisk(realDisk, () => {
    counted += 1;
    if (counted === task.dieAt) process.kill(process.pid, 'SIGKILL');
  });
  const guard = createGuard({ home: task.home, wire: createFileWire(task), disk, secrets: [task.key] });
  await guard.readStop();
  const order = task.requests.map((request) => ({ request, at: task.shuffle === true ? randomInt(1_000_000) : 0 }));
  order.sort((one, other) => one.at - other.at);
  while (task.startAt !== undefined && !existsSync(task.startAt))
    await new Promise((resolve) => setTimeout(resolve, 10));
  counted = 0;
  const counts: Record<string, number> = {};
  for (const { request } of order) {
    const { kind } = await guard.create(request);
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  process.stdout.write(JSON.stringify({ counts, operations: counted }));
}

const [, , task] = process.argv;
if (task !== undefined && process.argv[1] === import.meta.filename) await run(JSON.parse(task));
