// A process of its own that runs one round, and dies by SIGKILL at the operation of the disk that it is told.
import { createGuard } from '../../../runtime/guard/create-guard.ts';
import { realDisk } from '../../../runtime/store/real-disk.ts';
import { createTasks } from '../../../runtime/tasks/create-tasks.ts';
import { toCredential } from '../../../runtime/transport/credential.ts';
import { toHost } from '../../../runtime/transport/host.ts';
import { RETRY } from '../../../runtime/transport/retry.ts';
import { createTransport } from '../../../runtime/transport/transport.ts';
import { createWire } from '../../../runtime/transport/wire.ts';
import { openTick } from '../../../runtime/watcher/open-tick.ts';
import { runTick } from '../../../runtime/watcher/run-tick.ts';
import { watchDisk } from '../guard/child.ts';

export interface TickTask {
  readonly home: string;
  readonly key: string;
  readonly host: string;
  /** What the clock of the process says. */
  readonly now: number;
  /** Operations of the disk before it dies, counted from the first of the round. */
  readonly dieAt?: number;
}

async function run({ home, key, host, now, dieAt }: TickTask): Promise<void> {
  let counted = Number.NEGATIVE_INFINITY;
  const disk = watchDisk(realDisk, () => {
    counted += 1;
    if (counted === dieAt) process.kill(process.pid, 'SIGKILL');
  });
  const clock = { now: () => now, monotonic: () => performance.now() };
  const wire = createWire({ credential: toCredential({ apiKey: key }), host: toHost(host), fetch, clock });
  const once = { retry: { ...RETRY, tries: 1 }, clock, sleep: () => Promise.resolve(), random: () => 0 };
  const tasks = createTasks({ transport: createTransport(wire, once), isEmulator: true });
  const guard = createGuard({ home, wire, clock, disk, secrets: [key], checkMedia: () => [] });
  const parts = await openTick({ guard, tasks, isEmulator: true, clock });
  counted = 0;
  for await (const _change of runTick(parts));
  process.stdout.write(String(counted));
}

const [, , task] = process.argv;
if (task !== undefined && process.argv[1] === import.meta.filename) await run(JSON.parse(task));
