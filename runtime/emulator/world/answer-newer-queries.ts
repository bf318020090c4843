// Answers what is asked of tasks on the newer routes: several by their ids, or all of a time, page by page. Tasks of the older routes are seen here too.
import { isRecord } from '../../../generated/kernel/view.ts';
import { isListed } from './answer-queries.ts';
import type { Answered, Call, Reply } from './call.ts';
import { DAY_MS, KEPT_DAYS } from './know-facts.ts';
import { mark } from './make-ids.ts';
import { refuse } from './refusal.ts';
import { showNewerTask } from './show-newer-task.ts';
import type { WorldState } from './state.ts';
import { phaseAt, type Task } from './task.ts';

/** One caller saw 21 ids refused and 20 answered; the register has it in words. */
const MOST_IDS = 20;

/** An id that is not known is missing from the answer. */
export function answerTaskQuery(state: WorldState, call: Call): Reply {
  const ids = readIds(call.query.task_ids);
  const externalIds = readIds(call.query.external_task_ids);
  if (ids.length + externalIds.length > MOST_IDS)
    return refuse(1201, `The number of task ids must not be more than ${MOST_IDS}`);
  const named = ids.map((id) => state.tasksById.get(id));
  const found = externalIds
    .map((id) => state.tasksByExternalId.get(id))
    .filter((task) => task && isListed(state, task));
  const tasks = [...named, ...found].filter((task) => task !== undefined);
  return { kind: 'answered', outcome: 'read', data: tasks.map((task) => showNewerTask(state, task, call.now)) };
}

function readIds(text: string | undefined): string[] {
  return (text ?? '').split(',').filter((id) => id !== '');
}

/** The newest task first; the cursor is the number of the task after which the page begins. */
export function answerTaskList(state: WorldState, call: Call): Answered {
  const { view, now } = call;
  const limit = Math.max(1, Number(view.limit ?? 100));
  const cursor = /^emulated-after-(\d{1,15})$/.exec(String(view.cursor ?? ''))?.[1];
  // Beside a cursor the times count for nothing.
  const end = cursor === undefined ? (readTime(view.end_time) ?? now) : Infinity;
  const start =
    cursor === undefined ? (readTime(view.start_time) ?? end - KEPT_DAYS * DAY_MS) : now - KEPT_DAYS * DAY_MS;
  const filters = readFilters(view.filters);
  const page: Task[] = [];
  let hasMore = false;
  for (let index = (cursor === undefined ? state.tasks.length : Number(cursor) - 1) - 1; index >= 0; index -= 1) {
    const task = state.tasks[index];
    if (task === undefined || task.createdAt > end || !isListed(state, task)) continue;
    if (task.createdAt < start) break;
    if (!filters.every((fits) => fits(task, now))) continue;
    hasMore = page.length === limit;
    if (hasMore) break;
    page.push(task);
  }
  const data = {
    result: page.map((task) => showNewerTask(state, task, now)),
    count: page.length,
    next_cursor: hasMore ? mark(`after-${page.at(-1)?.n}`) : '',
    has_more: hasMore,
  };
  return { kind: 'answered', outcome: 'read', data };
}

function readTime(value: unknown): number | undefined {
  return value === null || value === undefined || value === '' ? undefined : Number(value);
}

type Filter = (task: Task, now: number) => boolean;

/** Values of one key widen, different keys narrow. A filter without values is none. */
function readFilters(filters: unknown): Filter[] {
  return (Array.isArray(filters) ? filters : []).flatMap((filter: unknown): Filter[] => {
    const values = isRecord(filter) && Array.isArray(filter.values) ? filter.values.map(String) : [];
    if (!isRecord(filter) || values.length === 0) return [];
    switch (filter.key) {
      case 'status':
        return [(task, now) => values.includes(phaseAt(task, now))];
      case 'product_type':
        return [(task) => values.includes(task.pack)];
      default:
        return [];
    }
  });
}
