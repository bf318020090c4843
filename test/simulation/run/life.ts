// What a process has to work with: a guard and the rounds of a watcher, on the simulated disk, service and clock.
import { createGuard } from '../../../runtime/guard/create-guard.ts';
import type { Guard } from '../../../runtime/guard/guard.ts';
import { createDurably } from '../../../runtime/store/create-durably.ts';
import type { Disk } from '../../../runtime/store/disk.ts';
import { openFileStore } from '../../../runtime/stores/files.ts';
import { createTasks, type Tasks } from '../../../runtime/tasks/create-tasks.ts';
import { toCredential } from '../../../runtime/transport/credential.ts';
import { toHost } from '../../../runtime/transport/host.ts';
import { RETRY } from '../../../runtime/transport/retry.ts';
import { createTransport } from '../../../runtime/transport/transport.ts';
import { createWire, type Wire } from '../../../runtime/transport/wire.ts';
import { runTick } from '../../../runtime/watcher/run-tick.ts';
import type { TickParts } from '../../../runtime/watcher/tick-parts.ts';
import { createChance } from '../random.ts';
import { downloadTo } from '../service/simulated-download.ts';
import { API_KEY, HOST, type SimulatedService } from '../service/simulated-service.ts';
import type { Told } from './moment.ts';

export const HOME = '/home';

/** Where clips go. */
export const CLIPS = '/clips';

/** What a script works with. */
export interface Life {
  readonly guard: Guard;
  readonly tasks: Tasks;
  readonly wire: Wire;
  /** One round of the watcher. */
  tick(): Promise<void>;
  told(): Told;
  tell(news: Partial<Told>): void;
  now(): number;
  wait(ms: number): void;
}

export type Script = (life: Life) => Promise<void>;

export interface LifeParts extends Pick<Life, 'told' | 'tell' | 'wait'> {
  readonly disk: Disk;
  readonly service: SimulatedService;
  readonly seed: number;
  readonly now: () => number;
  /** Does not jump. */
  readonly monotonic: () => number;
}

export function startLife({ disk, service, seed, now, monotonic, told, tell, wait }: LifeParts): Life {
  const clock = { now, monotonic };
  const wire = createWire({
    credential: toCredential({ apiKey: API_KEY }),
    host: toHost(HOST),
    fetch: service.fetch,
    clock,
  });
  const { bytes: random } = createChance(seed);
  const guard = createGuard({
    home: HOME,
    wire,
    disk,
    clock,
    random,
    writer: { host: 'host', boot: 'boot', pid: seed, pidStart: '1' },
    secrets: [API_KEY],
    checkMedia: () => [],
    // Whoever came before is dead.
    openStore: (options) =>
      openFileStore(options, { user: undefined }, { findStart: (pid) => (pid === seed ? '1' : undefined) }),
  });
  const once = { retry: { ...RETRY, tries: 1 }, clock, sleep: () => Promise.resolve(), random: () => 0 };
  const tasks = createTasks({ transport: createTransport(wire, once), isEmulator: true });
  const openTick = async (): Promise<TickParts> => ({
    store: await guard.records(),
    guard,
    tasks,
    clock,
    download: (wanted) => downloadTo(disk, wanted, service.findClip),
    finish: async ({ id, state, files }) => {
      const bytes = Buffer.from(JSON.stringify({ state, files }));
      const temporary = `${HOME}/tmp/${Buffer.from(random(12)).toString('hex')}`;
      await createDurably(disk, { directory: `${HOME}/logs`, name: `${id}.json`, temporary, bytes });
    },
  });
  return {
    guard,
    wire,
    tasks,
    tick: async () => {
      for await (const _change of runTick(await openTick()));
    },
    told,
    tell,
    now,
    wait,
  };
}
