// The callbacks that have become due: one for each change of a task whose create named an address, in the form of its generation.
import { findPart } from '../../../generated/kernel/check.ts';
import { operations } from '../../../generated/operations.ts';
import { fitBody } from './fit-body.ts';
import { isNewer } from './generation.ts';
import { makeId } from './make-ids.ts';
import { showNewerTask } from './show-newer-task.ts';
import { showTask } from './show-task.ts';
import type { PendingCallback, WorldState } from './state.ts';
import type { DueCallback } from './world.ts';

const FORMS = { older: 'callback.task', newer: 'callback.newerTask' } as const;

const PARTS = new Map(operations.map((operation) => [operation.id, findPart(operation, 'callback')]));

export function takeDueCallbacks(state: WorldState, now: number): DueCallback[] {
  const due: DueCallback[] = [];
  for (let next = state.callbacks.at(-1); next !== undefined && next.at <= now; next = state.callbacks.at(-1)) {
    state.callbacks.pop();
    due.push(describeCallback(state, next));
  }
  return due;
}

/** The body says how the task was at the time of the change. */
function describeCallback(state: WorldState, { at, task }: PendingCallback): DueCallback {
  const form = isNewer(task.operation) ? FORMS.newer : FORMS.older;
  const body = isNewer(task.operation) ? showNewerTask(state, task, at) : showTask(state, task, at);
  return {
    id: makeId(state.settings.seed, `callback/${task.id}/${at}`),
    url: task.callbackUrl ?? '',
    taskId: task.id,
    operation: task.operation.id,
    ...(task.externalTaskId === undefined ? {} : { externalTaskId: task.externalTaskId }),
    form,
    at,
    body: fitBody(PARTS.get(form), body),
  };
}
