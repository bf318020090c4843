// Everything that can be asked about tasks, over a transport: what `kling.tasks` is. Nothing here is charged.
import { findNearest } from '../../generated/kernel/nearest.ts';
import { toPrintable } from '../../generated/kernel/printable.ts';
import type { Transport } from '../../generated/kernel/transport.ts';
import { InvalidRequest } from '../transport/errors.ts';
import type { Batch, Found, TaskPage, TaskReference, Waited } from './asked.ts';
import { systemClock, type WaitClock } from './clock.ts';
import { findQueries, listTaskOperations, type TaskQueries } from './find-queries.ts';
import { findTask, findTasks } from './find-task.ts';
import { type ListOptions, listTasks } from './list-tasks.ts';
import { type WaitOptions, waitForTask } from './wait-for-task.ts';

export interface TasksOptions {
  readonly transport: Transport;
  readonly clock?: WaitClock;
  /** Against the emulator a wait may ask more often than the policy allows. */
  readonly isEmulator?: boolean;
}

/** `operation` is that of the create: `omniVideo.create`. An operation without tasks, or a request that breaks the contract, throws InvalidRequest. */
export interface Tasks {
  find(reference: TaskReference, options?: { readonly signal?: AbortSignal }): Promise<Found>;
  wait(reference: TaskReference, options?: WaitOptions): Promise<Waited>;
  /** The tasks of a route, page by page. */
  pages(operation: string, options?: ListOptions): AsyncIterableIterator<TaskPage>;
  /** Newer routes only, in as few queries as the service takes. */
  batch(request: BatchRequest): Promise<Batch>;
}

export interface BatchRequest {
  readonly by: 'id' | 'externalId';
  readonly ids: readonly string[];
  readonly signal?: AbortSignal;
}

export function createTasks({ transport, clock = systemClock, isEmulator = false }: TasksOptions): Tasks {
  const find = async (reference: TaskReference, signal?: AbortSignal): Promise<Found> =>
    findTask(transport, requireQueries(reference.operation), reference, signal);
  return {
    find: (reference, { signal } = {}) => find(reference, signal),
    wait: (reference, options) => waitForTask({ clock, isEmulator, find }, reference, options),
    pages: (operation, options) => listTasks(transport, requireQueries(operation), options),
    batch: ({ by, ids, signal }) => findTasks(transport, requireQueries('tasks.query'), by, ids, signal),
  };
}

function requireQueries(operation: string): TaskQueries {
  const found = findQueries(operation);
  if (found.kind === 'found') return found.queries;
  const nearest = findNearest(operation, listTaskOperations());
  const hint = nearest === undefined ? '' : `; did you mean ${nearest}?`;
  const why = toPrintable(`${found.why}${hint}`).slice(0, LONGEST_REASON);
  throw new InvalidRequest(why, { operation: toPrintable(operation).slice(0, LONGEST_REASON), retry: 'after-fix' });
}

/** Whatever was given as the name of an operation, a message stays a line. */
const LONGEST_REASON = 200;
