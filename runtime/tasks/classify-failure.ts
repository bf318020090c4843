// Sorts a refusal or a failed task into one of the classes of failures, before anybody concludes from it; docs/failure-interpretation.md is the same in words.
import { errorCodes } from '../../generated/errors.ts';
import type { ErrorCode } from '../../generated/kernel/specification.ts';

/** @row policy:failure-classes */
export const FAILURE_CLASSES = ['environment', 'asset-quality', 'model-policy', 'body-shape', 'moderation'] as const;
export type FailureClass = (typeof FAILURE_CLASSES)[number];

/** @row policy:reopening-classes */
const REOPENING: readonly FailureClass[] = ['model-policy', 'body-shape'];

export interface Failure {
  /** The service code of a refusal; absent, or that of success, for a task that failed after its create was accepted. */
  readonly code?: number | undefined;
  /** What the service said. Text from outside, compared in small letters and never interpreted. */
  readonly message?: string | undefined;
}

export interface FailureJudgement {
  readonly class: FailureClass;
  /** False where nobody recorded such a message or code, and the class is only the most careful one. */
  readonly recorded: boolean;
  /** Whether it says something about the contract, so that its rows are opened again. */
  readonly reopens: boolean;
  /** What decided, in a few words. */
  readonly why: string;
}
