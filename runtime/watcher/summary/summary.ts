// What became of watched jobs since a moment, for `kling report`: small enough for a message, and complete enough to act on.
import type { JobState } from '../../store/job.ts';

export interface EndedJob {
  readonly job: string;
  readonly state: 'done' | 'failed' | 'cancelled';
  readonly operation: string;
  readonly purpose: string;
  readonly taskId: string | null;
  readonly endedAt: string;
  readonly deduction: string | null;
  readonly unit: string;
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
  /** Why it has no file; text of the service may be in it. */
  readonly why: string;
  /** Where its manifest was written. */
  readonly manifest: string;
  readonly emulated: boolean;
}

export interface WaitingForPerson {
  readonly job: string;
  readonly purpose: string;
  readonly attention: string;
  readonly why: string;
  readonly since: string;
  /** What the service still has and purges, at the earliest. */
  readonly purgedAt: string | null;
  readonly commands: readonly string[];
}

export interface JobSummary {
  /** In the order of their ids. */
  readonly ended: readonly EndedJob[];
  readonly attention: readonly WaitingForPerson[];
  /** Jobs that go on by themselves, by state. */
  readonly active: Readonly<Partial<Record<JobState, number>>>;
}
