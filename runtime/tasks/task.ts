// One shape for a task of either API generation and of every kind of result, so that whoever waits, downloads or keeps accounts need not know the route.
import type { Issue } from '../../generated/kernel/issues.ts';

export type TaskStatus = 'submitted' | 'processing' | 'succeeded' | 'failed' | 'unknown';

export type ResultKind = 'video' | 'image' | 'audio' | 'element' | 'voice';

export interface Task {
  /** The operation that it was asked by: of the create where that is known, else of the query. */
  readonly operation: string;
  readonly id: string;
  /** What the caller named it at the create. */
  readonly externalId: string | undefined;
  readonly status: TaskStatus;
  /** Why it failed, as the service put it; empty otherwise. Text from outside. */
  readonly message: string;
  readonly results: readonly TaskResult[];
  /** Units taken from a resource pack, a decimal; undefined where the answer names none. */
  readonly deduction: string | undefined;
  /** Money taken from the balance. */
  readonly charge: Charge | undefined;
  /** Milliseconds since 1970, by the clock of the service. */
  readonly createdAt: number | undefined;
  readonly updatedAt: number | undefined;
  /** What is not as the contract has it, though the task could be read. */
  readonly oddities: readonly TaskOddity[];
  /** The record as it came. */
  readonly raw: unknown;
}

export interface Charge {
  /** A decimal. */
  readonly amount: string;
  /** Not named on older routes. */
  readonly currency: string | undefined;
}

/** One thing that the task made. An element has no file, the others have one and perhaps copies of it. */
export interface TaskResult {
  readonly kind: ResultKind;
  readonly id: string | undefined;
  readonly url: string | undefined;
  /** Other files of the same result. */
  readonly copies: readonly ResultCopy[];
  readonly durationSeconds: number | undefined;
  /** When the service purges the file: 30 days after the task ended. Milliseconds since 1970; undefined while nobody said when that was. */
  readonly expiresAt: number | undefined;
}

export interface ResultCopy {
  readonly as: 'watermarked' | 'wav';
  readonly url: string;
  readonly durationSeconds: number | undefined;
}

export type TaskOddity =
  | { readonly kind: 'unknown-status'; readonly status: string }
  /** A result of a kind that nobody registered was left out. */
  | { readonly kind: 'unknown-result'; readonly type: string }
  /** Succeeded, and nothing to use: no address of a file, no id of an element or a voice. */
  | { readonly kind: 'success-without-result' }
  /** Succeeded, and the answer does not say what it took. */
  | { readonly kind: 'no-deduction' }
  /** The answer breaks the schema of its operation; it was read all the same. */
  | { readonly kind: 'breaks-contract'; readonly issues: readonly Issue[] };

export function isFinished(task: Task): boolean {
  return task.status === 'succeeded' || task.status === 'failed';
}
