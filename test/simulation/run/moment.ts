// Everything that outlives a process: the disk, what the service got, the time, and what people were told. A run goes on from any of them.
import { createTree, hashTree, type Tree } from '../disk/tree.ts';
import type { Sent } from '../service/simulated-service.ts';

export interface Moment {
  readonly tree: Tree;
  readonly sent: Sent;
  /** By the clock of this machine, in milliseconds since 1970. */
  readonly now: number;
  /** How far that is ahead of the clock of the service, which never jumps. */
  readonly aheadMs: number;
  /** What a caller was told: from then on it must stay true. */
  readonly told: Told;
}

export interface Told {
  readonly isApproved: boolean;
  readonly taskIds: readonly string[];
  /** Of what the watcher took in. */
  readonly jobs: readonly string[];
  /** How often a person ordered a second send. */
  readonly resends: number;
}

/** Nothing depends on today. */
const START = Date.parse('2026-11-29T12:00:00Z');

export function startMoment(): Moment {
  return {
    tree: createTree(),
    sent: [],
    now: START,
    aheadMs: 0,
    told: { isApproved: false, taskIds: [], jobs: [], resends: 0 },
  };
}

/** Two processes that find the same do the same, as long as they do not die. */
export function hashMoment({ tree, sent, now, aheadMs, told }: Moment): string {
  return JSON.stringify([hashTree(tree), sent, now, aheadMs, told]);
}
