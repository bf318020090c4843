// The life of one process on the simulated disk and service, until its script ends or it dies at one of its operations.

import type { EmulatedRequest, LedgerEntry } from '../../../runtime/emulator/world/world.ts';
import { createSimulatedDisk, type DiskOperation } from '../disk/simulated-disk.ts';
import { copyTree } from '../disk/tree.ts';
import type { Behaviour } from '../service/behaviours.ts';
import type { FindClip } from '../service/simulated-download.ts';
import { createService } from '../service/simulated-service.ts';
import { judgeSend } from './judge-send.ts';
import { type Script, startLife } from './life.ts';
import type { Moment } from './moment.ts';

export interface Step {
  /** From 1. */
  readonly index: number;
  readonly operation: DiskOperation | 'send' | 'answer' | 'end';
  readonly path: string;
  /** As it is before the operation. */
  copyMoment(): Moment;
  /** The clock of this machine goes on from elsewhere. */
  jump(ms: number): void;
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
  readonly findClip: FindClip;
  /** What was sent before everything that permits it was safe. */
  readonly unsafe: readonly string[];
  /** What the script threw, but for its death. */
  readonly error: unknown;
}

export async function runProcess({ moment, behaviour, seed, script, before }: ProcessOptions): Promise<Ended> {
  const { tree } = moment;
  let { told, now, aheadMs } = moment;
  let index = 0;
  let death: Death | undefined;
  const pass = (operation: Step['operation'], path: string): void => {
    if (death !== undefined) throw death;
    index += 1;
    const copyMoment = () => ({ tree: copyTree(tree), sent: service.sent(), now, aheadMs, told });
    const jump = (ms: number): void => {
      now += ms;
      aheadMs += ms;
    };
    try {
      before?.({ index, operation, path, copyMoment, jump });
    } catch (error) {
      if (error instanceof Death) death = error;
      throw error;
    }
  };
  const unsafe: string[] = [];
  const passRequest = (operation: 'send' | 'answer', { path, text }: EmulatedRequest): void => {
    pass(operation, path);
    if (operation === 'send') unsafe.push(...judgeSend(tree, text));
  };
  const service = createService(behaviour, moment.sent, () => now - aheadMs, passRequest);
  const life = startLife({
    disk: createSimulatedDisk(tree, pass, () => now),
    service,
    seed,
    now: () => now,
    monotonic: () => now - aheadMs - (moment.now - moment.aheadMs),
    told: () => told,
    tell: (news) => {
      told = { ...told, ...news };
    },
    wait: (ms) => {
      now += ms;
    },
  });
  const error = await script(life).then(
    () => undefined,
    (thrown: unknown) => (thrown === death ? undefined : thrown),
  );
  if (death === undefined && error === undefined) pass('end', '');
  const { findClip } = service;
  return {
    moment: { tree, sent: service.sent(), now, aheadMs, told },
    steps: index,
    ledger: service.ledger(),
    findClip,
    unsafe,
    error,
  };
}
