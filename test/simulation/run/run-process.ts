// The life of one process: a guard on the simulated disk and service, until its script ends or it dies at one of its operations.

import type { LedgerEntry } from '../../../runtime/emulator/world/world.ts';
import { createGuard } from '../../../runtime/guard/create-guard.ts';
import type { Guard } from '../../../runtime/guard/guard.ts';
import { createTasks, type Tasks } from '../../../runtime/tasks/create-tasks.ts';
import { toCredential } from '../../../runtime/transport/credential.ts';
import { toHost } from '../../../runtime/transport/host.ts';
import { RETRY } from '../../../runtime/transport/retry.ts';
import { createTransport } from '../../../runtime/transport/transport.ts';
import { createWire, type Wire } from '../../../runtime/transport/wire.ts';
import { createSimulatedDisk, type DiskOperation } from '../disk/simulated-disk.ts';
import { copyTree } from '../disk/tree.ts';
import { createChance } from '../random.ts';
import type { Behaviour } from '../service/behaviours.ts';
import { API_KEY, createService, HOST } from '../service/simulated-service.ts';
import type { Moment, Told } from './moment.ts';

export const HOME = '/home';

/** What a script works with. */
export interface Life {
  readonly guard: Guard;
  readonly tasks: Tasks;
  readonly wire: Wire;
  told(): Told;
  tell(news: Partial<Told>): void;
  wait(ms: number): void;
}

export type Script = (life: Life) => Promise<void>;

export interface Step {
  /** From 1. */
  readonly index: number;
  readonly operation: DiskOperation | 'send' | 'answer' | 'end';
  readonly path: string;
  /** As it is before the operation. */
  copyMoment(): Moment;
}

/** Throw it from `before`, and the process is dead. */
export class Death extends Error {
  override readonly name = 'Death';
}

export interface ProcessOptions {
  /** Is changed: the caller gives it away. */
  readonly moment: Moment;
  readonly behaviour: Behaviour;
  readonly seed: number;
  readonly script: Script;
  /** Called ahead of each operation and at the end; what it throws, the operation throws. */
  readonly before?: (step: Step) => void;
}

export interface Ended {
  readonly moment: Moment;
  readonly steps: number;
  /** Of the emulator. */
  readonly ledger: readonly LedgerEntry[];
  /** What the script threw, but for its death. */
  readonly error: unknown;
}

export async function runProcess({ moment, behaviour, seed, script, before }: ProcessOptions): Promise<Ended> {
  const { tree, aheadMs } = moment;
  let { told, now } = moment;
  let index = 0;
  let death: Death | undefined;
  const pass = (operation: Step['operation'], path: string): void => {
    if (death !== undefined) throw death;
    index += 1;
    const copyMoment = () => ({ tree: copyTree(tree), sent: service.sent(), now, aheadMs, told });
    try {
      before?.({ index, operation, path, copyMoment });
    } catch (error) {
      if (error instanceof Death) death = error;
      throw error;
    }
  };
  const service = createService(behaviour, moment.sent, () => now - aheadMs, pass);
  const clock = { now: () => now, monotonic: () => now - moment.now };
  const wire = createWire({
    credential: toCredential({ apiKey: API_KEY }),
    host: toHost(HOST),
    fetch: service.fetch,
    clock,
  });
  const guard = createGuard({
    home: HOME,
    wire,
    disk: createSimulatedDisk(tree, pass),
    clock,
    random: createChance(seed).bytes,
    writer: { host: 'host', boot: 'boot', pid: seed, pidStart: '1' },
    secrets: [API_KEY],
    checkMedia: () => [],
  });
  const once = { retry: { ...RETRY, tries: 1 }, clock, sleep: () => Promise.resolve(), random: () => 0 };
  const life: Life = {
    guard,
    wire,
    tasks: createTasks({ transport: createTransport(wire, once), isEmulator: true }),
    told: () => told,
    tell: (news) => {
      told = { ...told, ...news };
    },
    wait: (ms) => {
      now += ms;
    },
  };
  const error = await script(life).then(
    () => undefined,
    (thrown: unknown) => (thrown === death ? undefined : thrown),
  );
  if (death === undefined && error === undefined) pass('end', '');
  return { moment: { tree, sent: service.sent(), now, aheadMs, told }, steps: index, ledger: service.ledger(), error };
}
