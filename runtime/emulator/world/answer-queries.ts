// Answers what is asked of tasks on the routes that name the model in the body: one task by its id or the caller's, and a page of a list.
import type { Answered, Call, Reply } from './call.ts';
import { findCollection } from './generation.ts';
import { refuse } from './refusal.ts';
import { showTask } from './show-task.ts';
import type { WorldState } from './state.ts';
import type { Task } from './task.ts';

/** A task is known at the path of its own kind only. */
export function answerQuery(state: WorldState, call: Call): Reply {
  const id = call.path.id ?? '';
  const byId = state.tasksById.get(id);
  const byCaller = state.tasksByExternalId.get(id);
  const task = byId ?? (byCaller !== undefined && isListed(state, byCaller) ? byCaller : undefined);
  if (task === undefined || task.collection !== findCollection(call.operation))
    return refuse(1201, `Task not found by id/external id: ${id}`);
  return { kind: 'answered', outcome: 'read', data: showTask(state, task, call.now), task };
}

/** A new task is in no list, and not found by the caller's id, before the lag is over. */
export function isListed(state: WorldState, task: Task): boolean {
  return task.createdAt + state.settings.listLagMs <= state.now;
}

/** The newest task first. There is no total, and no mark of the last page. */
export function answerList(state: WorldState, call: Call): Answered {
  const tasks = state.tasksByCollection.get(findCollection(call.operation)) ?? [];
  const listed = countListed(state, tasks);
  const page = readPage(call);
  const newest = listed - page.skip;
  const shown = newest <= 0 ? [] : tasks.slice(Math.max(0, newest - page.size), newest).toReversed();
  return { kind: 'answered', outcome: 'read', data: shown.map((task) => showTask(state, task, call.now)) };
}

/** Tasks are in the order of their times, so those that are listed already come first. */
function countListed(state: WorldState, tasks: readonly Task[]): number {
  return tasks.findLastIndex((task) => isListed(state, task)) + 1;
}

/** Which part of a list is asked for, with the documented defaults. Parameters of a query are texts, which a view does not read. */
export function readPage({ query, view }: Call): { readonly skip: number; readonly size: number } {
  const size = Number(query.pageSize ?? view.pageSize);
  return { size, skip: (Number(query.pageNum ?? view.pageNum) - 1) * size };
}
