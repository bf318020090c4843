// What a tick may do for a job, one thing a step, and what it says of it. Only `send` spends.
import type { JobState } from '../store/job.ts';

export type Effect =
  /** Through the guard, which asks everything again before the first byte leaves. */
  | { readonly kind: 'send' }
  /** Ask for the task by its external id. */
  | { readonly kind: 'look-up' }
  /** Ask for the task by its id. */
  | { readonly kind: 'ask' }
  /** The file of the result at this place of the list of those that have one. */
  | { readonly kind: 'download'; readonly index: number }
  /** Second half of a chain: see whether the first has its clip. */
  | { readonly kind: 'resolve'; readonly parent: string }
  | { readonly kind: 'attention'; readonly why: AttentionReason; readonly detail: string }
  /** It has ended: say so once, and get it out of the way. */
  | { readonly kind: 'archive' };

/** One word for what kind of help is needed. */
export type AttentionReason =
  | 'ambiguous-submit'
  | 'multi-match'
  | 'refused'
  | 'orphan'
  | 'parent-does-not-fit'
  | 'stalled'
  | 'unknown-task'
  | 'no-result'
  | 'asset-expired'
  | 'asset-unusable'
  | 'no-place';

/** One line for people and programs: what a tick changed, or what keeps it from going on. */
export interface Change {
  readonly job: string;
  readonly kind: 'moved' | 'ended' | 'waits' | 'problem' | 'corrupt';
  readonly from: JobState | undefined;
  readonly to: JobState | undefined;
  /** Text of the service may be in it. */
  readonly detail: string;
  /** What a person may run, exactly. */
  readonly commands: readonly string[];
}
