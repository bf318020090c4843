// Asks for tasks by id: one, or as many in one query as the newer API takes. A task that the service does not know is a miss; whatever else goes wrong is none.
import type { CallInput, Transport } from '../../generated/kernel/transport.ts';
import { InvalidRequest } from '../transport/errors.ts';
import { type Answer, ask } from './ask.ts';
import type { Batch, Found, NoTask, TaskReference } from './asked.ts';
import type { TaskQueries } from './find-queries.ts';
import { readTask } from './read-task.ts';
import type { Task, TaskOddity } from './task.ts';

/** An outsider saw 21 ids refused and 20 answered; the vendor is silent (register/tasks.md, rejected shapes and readings). */
export const MOST_IDS = 20;

/** Codes that a query of an unknown task was seen or documented to get; which of them is right is open (`gap:error-missing-task-code`). */
const missingCodes: ReadonlySet<number> = new Set([
  // @row error:1203
  1203,
  // @row error:1201
  1201,
]);

export async function findTask(
  transport: Transport,
  queries: TaskQueries,
  reference: TaskReference,
  signal?: AbortSignal,
): Promise<Found> {
  const asked = reference.id ?? reference.externalId;
  const answer = await ask(transport, queries.get, toInput(queries, reference), signal);
  if (answer.kind !== 'answered') return sortNoTask(answer);
  const { data } = answer.body;
  const records: readonly unknown[] = queries.generation === 'own' ? [data] : Array.isArray(data) ? data : [];
  // The newer API leaves unknown tasks out of its answer.
  if (queries.generation === 'shared' && Array.isArray(data) && data.length === 0)
    return { kind: 'missing', code: undefined, message: 'no such task is in the answer' };
  const oddities: TaskOddity[] = answer.issues.length === 0 ? [] : [{ kind: 'breaks-contract', issues: answer.issues }];
  const tasks = records.flatMap((record) => readTask(queries, record, oddities) ?? []);
  const task = tasks.find((candidate) => isAskedFor(candidate, reference));
  if (task !== undefined) return { kind: 'found', task };
  const other = tasks[0] === undefined ? 'no task' : `task ${tasks[0].id}`;
  return { kind: 'unanswered', why: `asked for ${asked}, the answer holds ${other}`, code: undefined };
}

/** Splits the ids into as few queries as the service takes. Only where tasks are asked for together. */
export async function findTasks(
  transport: Transport,
  queries: TaskQueries,
  by: 'id' | 'externalId',
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<Batch> {
  if (queries.generation === 'own') throw new TypeError(`${queries.get.id} takes one task at a time`);
  const comma = ids.find((id) => id === '' || id.includes(','));
  if (comma !== undefined)
    throw new InvalidRequest('an id in a query of several is not empty and has no comma', {
      operation: queries.get.id,
      retry: 'after-fix',
    });
  const found = new Map<string, Task>();
  const missing: string[] = [];
  const unknown: Batch['unknown'][number][] = [];
  const wanted = [...new Set(ids)];
  for (let start = 0; start < wanted.length; start += MOST_IDS) {
    const some = wanted.slice(start, start + MOST_IDS);
    const answer = await ask(transport, queries.get, { query: toQuery(by, some.join(',')) }, signal);
    if (answer.kind !== 'answered') {
      unknown.push({ ids: some, problem: answer });
      continue;
    }
    const records: readonly unknown[] = Array.isArray(answer.body.data) ? answer.body.data : [];
    const tasks = records.flatMap((record) => readTask(queries, record) ?? []);
    const byAsked = new Map(tasks.map((task) => [by === 'id' ? task.id : task.externalId, task]));
    for (const id of some) {
      const task = byAsked.get(id);
      if (task === undefined) missing.push(id);
      else found.set(id, task);
    }
  }
  return { found, missing, unknown };
}

function toInput({ generation }: TaskQueries, { id, externalId }: TaskReference): CallInput {
  // The path of an older route takes either.
  if (generation === 'own') return { path: { id: id ?? externalId } };
  return { query: id === undefined ? toQuery('externalId', externalId) : toQuery('id', id) };
}

function toQuery(by: 'id' | 'externalId', ids: string): Readonly<Record<string, string>> {
  return by === 'id' ? { task_ids: ids } : { external_task_ids: ids };
}

/** A task of another id is not the one: whoever adopted it would lose the one that was paid for. An answer may leave our own id out. */
function isAskedFor(task: Task, { id, externalId }: TaskReference): boolean {
  if (id !== undefined) return task.id === id;
  return task.externalId === undefined || task.externalId === externalId;
}

function sortNoTask(answer: Exclude<Answer, { readonly kind: 'answered' }>): NoTask {
  return answer.kind === 'refused' && missingCodes.has(answer.code)
    ? { kind: 'missing', code: answer.code, message: answer.message }
    : answer;
}
