// What a world remembers. Everything in it is plain data; only the modules that make or end things write to it.
import type { Element, Voice } from './library.ts';
import type { Settings } from './settings.ts';
import type { Task, VideoOutput } from './task.ts';
import type { LedgerEntry, WorldAsset } from './world.ts';

/** Units that were taken, in the order in which they were. */
export interface Charge {
  readonly at: number;
  readonly task: Task;
  readonly unit: string;
  /** Billionths. */
  readonly amount: bigint;
  readonly before: bigint;
}

export interface PendingCallback {
  readonly at: number;
  readonly task: Task;
}

/** A video that the world made, with its task. */
export interface KnownVideo {
  readonly task: Task;
  readonly output: VideoOutput;
}

export interface WorldState {
  readonly settings: Settings;
  /** Never goes back. */
  now: number;
  readonly ledger: LedgerEntry[];
  /** In the order in which they were made. */
  readonly tasks: Task[];
  readonly tasksById: Map<string, Task>;
  readonly tasksByExternalId: Map<string, Task>;
  readonly tasksByCollection: Map<string, Task[]>;
  /** Tasks that have not ended, the next to end last. */
  readonly running: Task[];
  /** Slots that are taken, by model and kind of pack. */
  readonly busy: Map<string, number>;
  /** Billionths that running tasks may take, by kind of unit. */
  readonly held: Map<string, bigint>;
  readonly spent: Map<string, bigint>;
  readonly charges: Charge[];
  /** By the digits of their ids. */
  readonly elements: Map<string, Element>;
  readonly firstElements: Element[];
  readonly voices: Map<string, Voice>;
  /** Ids of elements and voices that were deleted. */
  readonly deleted: Set<string>;
  /** When the sessions of faces and selections began. */
  readonly sessions: Map<string, number>;
  readonly videosById: Map<string, KnownVideo>;
  /** By their names, below the base address. */
  readonly assets: Map<string, WorldAsset>;
  /** The next one last. */
  readonly callbacks: PendingCallback[];
  /** Times of the requests of the last second. */
  readonly recent: number[];
}

export function createState(settings: Settings): WorldState {
  return {
    settings,
    now: 0,
    ledger: [],
    tasks: [],
    tasksById: new Map(),
    tasksByExternalId: new Map(),
    tasksByCollection: new Map(),
    running: [],
    busy: new Map(),
    held: new Map(),
    spent: new Map(),
    charges: [],
    elements: new Map(),
    firstElements: [],
    voices: new Map(),
    deleted: new Set(),
    sessions: new Map(),
    videosById: new Map(),
    assets: new Map(),
    callbacks: [],
    recent: [],
  };
}

/** Keeps a list in falling order of `at`, so that the next one is popped from its end. */
export function insertByTime<Item>(list: Item[], item: Item, at: (item: Item) => number): void {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = list[middle];
    // Of two at the same time the earlier one comes first, so it stands nearer to the end.
    if (other !== undefined && at(other) > at(item)) low = middle + 1;
    else high = middle;
  }
  list.splice(low, 0, item);
}
