// All jobs that are under way, as a person or a monitor sees them: read from the records at one moment, with nothing about terminals or formats in it.
import type { JobState } from '../../store/job.ts';

export interface BoardJob {
  readonly id: string;
  readonly state: JobState;
  readonly operation: string;
  readonly purpose: string;
  readonly approval: string;
  readonly taskId: string | undefined;
  /** Of the task, as the service last said it. */
  readonly taskStatus: string | undefined;
  /** The first half, of a job that waits for one. */
  readonly parent: string | undefined;
  /** Milliseconds since 1970. */
  readonly queuedAt: number;
  readonly changedAt: number;
  readonly paths: readonly string[];
  /** Files to fetch; known once the task has ended. */
  readonly filesWanted: number | undefined;
  /** As the service said it. */
  readonly deduction: string | undefined;
  readonly unit: string;
  /** Why it waits, or why it needs a person. Text of the service may be in it. */
  readonly why: string;
  /** Kind of help that is needed, in one word. */
  readonly attention: string | undefined;
  /** What a person may run. */
  readonly commands: readonly string[];
  /** When the service purges what is not here yet, at the earliest. Milliseconds since 1970. */
  readonly purgedAt: number | undefined;
}

/** An approval against what is taken of it. */
export interface Cap {
  readonly approval: string;
  readonly creates: { readonly taken: number; readonly approved: number };
  readonly units: readonly { readonly unit: string; readonly taken: string; readonly approved: string }[];
  /** Why nothing more is sent under it, if its records do not hold. */
  readonly damaged: string | undefined;
}

export interface Board {
  /** When it was read. Milliseconds since 1970. */
  readonly at: number;
  /** Oldest first; those that have ended and were not put away yet are among them. */
  readonly jobs: readonly BoardJob[];
  readonly corrupt: readonly { readonly job: string; readonly file: string; readonly why: string }[];
  /** Of the approvals of these jobs and of those that were asked for. */
  readonly caps: readonly Cap[];
  /** Jobs that have ended and were put away. */
  readonly archived: number;
  /** Why creates are stopped. */
  readonly stopped: string | undefined;
  readonly freeBytes: number | undefined;
}
