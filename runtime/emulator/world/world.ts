// What an emulated service is to whoever runs it: requests with their time go in, answers and a ledger come out. No disk, no clock, no network.
import type { Twist } from './twist.ts';

export interface EmulatedRequest {
  readonly method: string;
  /** As it came, percent-encoded, without a query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as it came; empty if there was none. */
  readonly text: string;
  /** Milliseconds since 1970. A time before an earlier one is taken for that earlier one. */
  readonly at: number;
  /** What the server does to the answer on the wire, for the ledger. */
  readonly fault?: string;
}

export interface EmulatedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** To be written with `stringifyJson`: it may hold bigints. */
  readonly body: unknown;
  readonly event: LedgerEntry;
}

/**
 * `accepted`: something was made or removed, whatever the answer said of it. `replayed`: a create with an external id that
 * was used before was answered with its task, and nothing was made. `unknown`: no operation has the method and path.
 * `dropped`: it never arrived.
 */
export type Outcome = 'accepted' | 'replayed' | 'refused' | 'read' | 'unknown' | 'dropped';

export interface LedgerEntry {
  /** From 1, in the order of arrival. */
  readonly n: number;
  readonly at: number;
  readonly method: string;
  readonly path: string;
  /** Its id in the register; empty if there is none. */
  readonly operation: string;
  readonly bills: boolean;
  readonly externalTaskId?: string;
  readonly taskId?: string;
  readonly outcome: Outcome;
  /** The service code of the answer; 0 is success. */
  readonly code: number;
  readonly status: number;
  readonly message: string;
  /** The rows by which it was refused, the first first. */
  readonly issues?: readonly LedgerIssue[];
  /** What the accepted call costs by the list, a decimal, and the kind of unit. */
  readonly units?: string;
  readonly unit?: string;
  readonly fault?: string;
  /** True when a script changed what would have been answered. */
  readonly twisted?: boolean;
}

export interface LedgerIssue {
  readonly row: string;
  /** JSON path in what was sent. */
  readonly path: string;
  readonly code: string;
  readonly rule?: string;
}

/** One thing that a task made, or that it was given: what the server needs to make its bytes. */
export interface WorldAsset {
  readonly kind: 'video' | 'image' | 'audio';
  /** Its place below the base address: `emulated-…/emulated-video-1.mp4`. */
  readonly name: string;
  readonly format: 'mp4' | 'png' | 'mp3' | 'wav';
  readonly taskId: string;
  readonly seconds: number;
  readonly width: number;
  readonly height: number;
  readonly sound: boolean;
  readonly seed: number;
  readonly madeAt: number;
  /** From then on the address answers that nothing is there. */
  readonly goneAt: number;
}

export type TaskPhase = 'submitted' | 'processing' | 'succeeded' | 'failed';

/** A task as the world knows it, whatever its answers say. */
export interface WorldTask {
  readonly id: string;
  readonly operation: string;
  readonly externalTaskId?: string;
  readonly model?: string;
  readonly phase: TaskPhase;
  readonly createdAt: number;
  readonly endsAt: number;
  readonly units?: string;
  readonly unit?: string;
  readonly callbackUrl?: string;
  readonly assets: readonly WorldAsset[];
}

export interface DueCallback {
  /** `emulated-…`, one for each callback, not for each task. */
  readonly id: string;
  readonly url: string;
  readonly taskId: string;
  /** Of the task, for rules of a script. */
  readonly operation: string;
  readonly externalTaskId?: string;
  /** The operation of the register whose body it has: `callback.task` or `callback.newerTask`. */
  readonly form: string;
  readonly at: number;
  readonly body: unknown;
}

export interface World {
  answer(request: EmulatedRequest, twist?: Twist): EmulatedAnswer;
  /** Notes a request that the fault kept from arriving: nothing happens in the world. */
  drop(request: EmulatedRequest): LedgerEntry;
  /** The operation that a request is for, and the external id that it names, for rules of a script. */
  describe(request: EmulatedRequest): { readonly operation?: string; readonly externalTaskId?: string };
  ledger(): readonly LedgerEntry[];
  tasks(now: number): readonly WorldTask[];
  findTask(id: string, now: number): WorldTask | undefined;
  findAsset(name: string): WorldAsset | undefined;
  /** The changes of state up to now that were not handed out before, in the order in which they happened. */
  callbacksDue(now: number): readonly DueCallback[];
  /** When the next change of state is told; undefined when none will be. */
  nextCallbackAt(): number | undefined;
}

export interface WorldOptions {
  readonly seed?: number;
  readonly credentials?: WorldCredentials;
  /** How far the clock of the service is ahead of the times of the requests. */
  readonly clockSkewMs?: number;
  /** Tasks at once for each account, model and kind of pack; without a number there is no limit. */
  readonly slots?: { readonly video?: number; readonly image?: number };
  readonly uniqueIds?: 'enforced' | 'replayed' | 'ignored';
  /** How long a new task stays out of lists and queries by external id. */
  readonly listLagMs?: number;
  readonly times?: TaskTimes;
  /** The address below which the server hands out assets, without a slash at the end. */
  readonly assetBase?: string;
  /** Units left in each pack, decimals; a kind that is not named has no end. */
  readonly balances?: Readonly<Record<string, string>>;
  /** Whether the account pays in advance (1102 when nothing is left) or afterwards (1101). */
  readonly pays?: 'before' | 'after';
  /** What a success takes whose price the register does not know: nothing is said, or this decimal. */
  readonly unknownPrice?: string;
  /** Elements that the world did not make: taken for granted, or refused. */
  readonly unknownElements?: 'accepted' | 'refused';
  /** When a picture of too few pixels is noticed: as the task fails, or at the create. */
  readonly smallImages?: 'later' | 'at-create';
  /** Requests in any second, of all kinds; more answer 1302. */
  readonly requestsPerSecond?: number;
  /** Models that answer 1203, and those that the account may not use, 1103. */
  readonly retiredModels?: readonly string[];
  readonly barredModels?: readonly string[];
}

export interface WorldCredentials {
  readonly apiKeys?: readonly string[];
  /** Secret keys by access key. */
  readonly keyPairs?: Readonly<Record<string, string>>;
}

export interface TaskTimes {
  /** Until the task is being processed. */
  readonly submittedMs?: number;
  /** Until it ends, from then on. */
  readonly processingMs?: number;
}
