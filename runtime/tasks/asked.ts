// What asking for tasks can come to. Whatever a service can do is one of these, never an exception; a miss is not an error, and an error is not a miss.
import type { ErrorCode } from '../../generated/kernel/specification.ts';
import type { FailureJudgement } from './classify-failure.ts';
import type { Task } from './task.ts';

/** A task by the id that the service gave, or by the one that the caller gave at the create. */
export type TaskReference =
  | { readonly operation: string; readonly id: string; readonly externalId?: undefined }
  | { readonly operation: string; readonly externalId: string; readonly id?: undefined };

/** Why a query brought no task. */
export type NoTask =
  /** The service answered and knows no such task. Lists lag: a task that is minutes old may still come. */
  | { readonly kind: 'missing'; readonly code: number | undefined; readonly message: string }
  /** The service refused the query for a reason that asking again does not mend. */
  | {
      readonly kind: 'refused';
      readonly code: number;
      readonly meaning: ErrorCode | undefined;
      readonly message: string;
    }
  /** No usable answer: nothing is known, and asking again is right. `code` where the service gave one. */
  | { readonly kind: 'unanswered'; readonly why: string; readonly code: number | undefined }
  | { readonly kind: 'aborted' };

export type Found = { readonly kind: 'found'; readonly task: Task } | NoTask;

/** How a wait ended. `pending` is the deadline: the task goes on, and can be waited for again in another process. */
export type Waited = WaitEnd & {
  readonly queries: number;
  /** Queries without a usable answer. */
  readonly unanswered: number;
};

export type WaitEnd =
  | { readonly kind: 'succeeded'; readonly task: Task }
  | { readonly kind: 'failed'; readonly task: Task; readonly failure: FailureJudgement }
  | { readonly kind: 'pending'; readonly task: Task | undefined; readonly last: Found | undefined }
  | Exclude<NoTask, { readonly kind: 'unanswered' | 'aborted' }>
  | { readonly kind: 'aborted'; readonly task: Task | undefined };

/** One page of a list. After a page that is not `page` nothing comes. */
export type TaskPage =
  | {
      readonly kind: 'page';
      readonly tasks: readonly Task[];
      /** Where the list can be taken up again in another process; undefined on the last page. */
      readonly next: ListPosition | undefined;
    }
  /** The service has more than its own paging can reach. */
  | { readonly kind: 'cut'; readonly why: string }
  | Exclude<NoTask, { readonly kind: 'missing' }>;

/** A page number on older routes, a cursor on newer ones. */
export type ListPosition = { readonly page: number } | { readonly cursor: string };

/** The tasks of a batch under the ids that were asked for; each id is in one of the two lists or in `unknown`. */
export interface Batch {
  readonly found: ReadonlyMap<string, Task>;
  readonly missing: readonly string[];
  /** Ids of queries that brought no usable answer. */
  readonly unknown: readonly {
    readonly ids: readonly string[];
    readonly problem: Exclude<NoTask, { readonly kind: 'missing' }>;
  }[];
}
