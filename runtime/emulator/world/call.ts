// One request after it was understood: its operation, what was sent, and what the world knows of it.
import type { OperationSpecification } from '../../../generated/kernel/specification.ts';
import type { View } from '../../../generated/kernel/view.ts';
import type { Sources } from './find-sources.ts';
import type { Refusal } from './refusal.ts';
import type { Task } from './task.ts';
import type { TaskTwist } from './twist.ts';

export interface Call {
  readonly operation: OperationSpecification;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Body, path and query together, as rules see them. */
  readonly whole: unknown;
  /** The same with absent lists empty and documented defaults filled in. */
  readonly view: View;
  /** What the request refers to and the world knows. */
  readonly sources: Sources;
  /** Facts that the request does not show. */
  readonly given: Readonly<Record<string, unknown>>;
  readonly now: number;
  readonly twist: TaskTwist;
}

export interface Answered {
  readonly kind: 'answered';
  readonly outcome: 'accepted' | 'replayed' | 'read';
  /** Absent where the service sends none. */
  readonly data?: unknown;
  readonly task?: Task;
  readonly units?: string;
  readonly unit?: string;
}

export type Reply = Answered | Refusal;
