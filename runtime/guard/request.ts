// What is asked of the guard, and what it answers.
import type { PayloadClass } from '../../generated/kernel/classify.ts';
import type { MediaFile } from '../media/check-media.ts';
import type { Refusal } from './refusal.ts';

export interface CreateRequest {
  readonly operation: string;
  /** Only for an operation that has parameters in its path. */
  readonly path?: string;
  readonly body: unknown;
  /** Facts that are not in the body, by their names in the register. */
  readonly given?: Readonly<Record<string, unknown>>;
  /** Local copies of what the addresses in the body lead to, for the check of media. */
  readonly media?: readonly MediaFile[];
  /** Id of the approval. */
  readonly approval: string;
  readonly purpose: string;
  /** Made from the id of the job if left out. */
  readonly externalTaskId?: string;
  readonly askedBy?: string;
}

export interface UnitEstimate {
  /** A decimal. */
  readonly amount: string;
  readonly unit: string;
}

export interface Plan {
  readonly operation: string | null;
  readonly method: string;
  readonly path: string;
  readonly class: PayloadClass;
  /** Undefined when the register cannot know the cost. */
  readonly units: UnitEstimate | undefined;
  /** Over the body without its external id: what an approval names. */
  readonly contentSha256: string;
  /** Empty when the create would be sent. */
  readonly refusals: readonly Refusal[];
  /** What a person should know, and what stops nothing. */
  readonly notes: readonly string[];
}

/**
 * `job` is the record in the store; a refused request has none unless it got as far as one. `unrecorded` says why the outcome is not in it: the
 * disk did not take it, and the job counts as unclear, is looked up and not sent again; or the job was settled otherwise before the answer came.
 */
export type Created = CreatedKind & { readonly unrecorded?: string };

type CreatedKind =
  | { readonly kind: 'accepted'; readonly job: string; readonly taskId: string; readonly externalTaskId: string | null }
  | {
      readonly kind: 'rejected';
      readonly job: string;
      readonly code: number;
      readonly message: string;
      /** For a full queue: no task was made, and the same job may be sent again after so many milliseconds. */
      readonly retryAfterMs?: number;
    }
  | { readonly kind: 'not-sent'; readonly job: string; readonly why: string; readonly retryAfterMs: number }
  | { readonly kind: 'ambiguous'; readonly job: string; readonly why: string; readonly externalTaskId: string | null }
  | { readonly kind: 'refused'; readonly job?: string; readonly refusals: readonly Refusal[] };
