// A process of its own that runs one round, and dies by SIGKILL where it is told: at an operation of the disk or of the store, before a create leaves, or after its answer.
import { createGuard } from '../../../runtime/guard/create-guard.ts';
import { systemProcesses } from '../../../runtime/store/identify-writer.ts';
import { realDisk } from '../../../runtime/store/real-disk.ts';
import type { OpenedStore, StoreOptions } from '../../../runtime/store/store.ts';
import { createTasks } from '../../../runtime/tasks/create-tasks.ts';
import { toCredential } from '../../../runtime/transport/credential.ts';
import { toHost } from '../../../runtime/transport/host.ts';
import { RETRY } from '../../../runtime/transport/retry.ts';
import { createTransport } from '../../../runtime/transport/transport.ts';
import { createWire } from '../../../runtime/transport/wire.ts';
import { openTick } from '../../../runtime/watcher/open-tick.ts';
import { runTick } from '../../../runtime/watcher/run-tick.ts';
import { openRecords } from '../../../runtime/watcher/stores/open-records.ts';
import { watchDisk } from '../guard/child.ts';
import { watchRecords } from './stores/watch-records.ts';

export interface TickTask {
  readonly home: string;
  readonly key: string;
  readonly host: string;
  /** What the clock of the process says. */
  readonly now: number;
  readonly dieAt?: DieAt;
  /** What KLING_STORE says; then the operations of the store are counted in place of those of the disk. */
  readonly records?: string;
}

/** A number is one of the operations, counted from the first of the round. */
export type DieAt = number | 'before-send' | 'after-answer';

const SURROUNDINGS = { rules: { user: process.getuid?.() }, processes: systemProcesses };

const die = (): void => void process.kill(process.pid, 'SIGKILL');

async function run({ home, key, host, now, dieAt, records }: TickTask): Promise<void> {
  let counted = Number.NEGATIVE_INFINITY;
  const count = (): void => {
    counted += 1;
    if (counted === dieAt) die();
  };
  const disk = records === undefined ? watchDisk(realDisk, count) : realDisk;
  const openWatched = async (options: StoreOptions): Promise<OpenedStore> => {
    const opened = await openRecords(options, SURROUNDINGS, records);
    if (opened.kind === 'refused') return opened;
    return { kind: 'open', store: { ...opened.store, records: watchRecords(opened.store.records, count) } };
  };
  const openStore = records === undefined ? undefined : openWatched;
  const clock = { now: () => now, monotonic: () => performance.now() };
  const send: typeof fetch = async (input, init) => {
    const isCreate = init?.method === 'POST';
    if (isCreate && dieAt === 'before-send') die();
    const answer = await fetch(input, init);
    if (isCreate && dieAt === 'after-answer') die();
    return answer;
  };
  const wire = createWire({ credential: toCredential({ apiKey: key }), host: toHost(host), fetch: send, clock });
  const once = { retry: { ...RETRY, tries: 1 }, clock, sleep: () => Promise.resolve(), random: () => 0 };
  const tasks = createTasks({ transport: createTransport(wire, once), isEmulator: true });
  const guard = createGuard({ home, wire, clock, disk, secrets: [key], checkMedia: () => [], openStore });
  const parts = await openTick({ guard, tasks, isEmulator: true, clock });
  // For whoever kills it from outside, and waits for that.
  if (records !== undefined) process.stdout.write('begun\n');
  counted = 0;
  for await (const _change of runTick(parts));
  process.stdout.write(String(counted));
}

const [, , task] = process.argv;
if (task !== undefined && process.argv[1] === import.meta.filename) await run(JSON.parse(task));
