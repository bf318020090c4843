// Walks the tasks of a route page by page, by number on older routes and by cursor on newer ones. Where the pages end is read from the answers, how far they reach from the rows.
import { findPart, findSentIssues } from '../../generated/kernel/check.ts';
import type { CallInput, Transport } from '../../generated/kernel/transport.ts';
import { isRecord } from '../../generated/kernel/view.ts';
import { InvalidRequest } from '../transport/errors.ts';
import { ask } from './ask.ts';
import type { ListPosition, TaskPage } from './asked.ts';
import type { TaskQueries } from './find-queries.ts';
import { readTask } from './read-task.ts';
import { readText } from './read-values.ts';

export interface ListOptions {
  /** Tasks on a page; the rows of the list say how many there may be. */
  readonly pageSize?: number;
  /** Where an earlier walk stopped. */
  readonly from?: ListPosition;
  /** Milliseconds since 1970; newer routes only, which give the last 30 days without it. */
  readonly since?: number;
  readonly until?: number;
  readonly signal?: AbortSignal;
}

/** Large enough that few queries are needed, and within the rows of every list. */
const PAGE_SIZE = 100;

export async function* listTasks(
  transport: Transport,
  queries: TaskQueries,
  options: ListOptions = {},
): AsyncGenerator<TaskPage, void, undefined> {
  const seen = new Set<string>();
  let position = options.from;
  for (;;) {
    const page: TaskPage = await readPage(transport, queries, position, options);
    yield page;
    position = page.kind === 'page' ? page.next : undefined;
    if (position === undefined) return;
    const name = JSON.stringify(position);
    if (seen.has(name)) return yield { kind: 'cut', why: `the list leads back to ${name}` };
    seen.add(name);
    if (!isWithinRows(queries, position, options)) return yield { kind: 'cut', why: `the list has no page ${name}` };
  }
}

async function readPage(
  transport: Transport,
  queries: TaskQueries,
  position: ListPosition | undefined,
  options: ListOptions,
): Promise<TaskPage> {
  const answer = await ask(transport, queries.list, toInput(queries, position, options), options.signal);
  if (answer.kind !== 'answered') return answer;
  const { data } = answer.body;
  const records = queries.generation === 'own' ? data : isRecord(data) ? data.result : undefined;
  if (!Array.isArray(records)) return { kind: 'unanswered', why: 'the answer holds no list of tasks', code: undefined };
  const tasks = records.flatMap((record: unknown) => readTask(queries, record) ?? []);
  const isShort = records.length < (options.pageSize ?? PAGE_SIZE);
  if (queries.generation === 'own') {
    const page = position !== undefined && 'page' in position ? position.page : 1;
    return { kind: 'page', tasks, next: isShort ? undefined : { page: page + 1 } };
  }
  const cursor = readText(data, 'next_cursor');
  const isLast = records.length === 0 || cursor === undefined || (isRecord(data) && data.has_more === false);
  return { kind: 'page', tasks, next: isLast ? undefined : { cursor } };
}

/** Numbers end somewhere; the check of the query knows where. */
function isWithinRows(queries: TaskQueries, position: ListPosition, options: ListOptions): boolean {
  const { query, body } = toInput(queries, position, options);
  const part = findPart(queries.list, query === undefined ? 'request' : 'query');
  return part === undefined || findSentIssues(queries.list, part, query ?? body).length === 0;
}

function toInput(queries: TaskQueries, position: ListPosition | undefined, options: ListOptions): CallInput {
  const { pageSize = PAGE_SIZE, since, until } = options;
  if (queries.generation === 'own') {
    if (position !== undefined && !('page' in position))
      throw refusePosition(queries, 'this list has pages and no cursor');
    return { query: { pageNum: position?.page ?? 1, pageSize } };
  }
  if (position !== undefined && !('cursor' in position))
    throw refusePosition(queries, 'this list has a cursor and no pages');
  return {
    body: {
      // @row tasks.list/limit
      limit: pageSize,
      // @row tasks.list/cursor
      ...(position === undefined ? {} : { cursor: position.cursor }),
      // @row tasks.list/start_time
      ...(since === undefined ? {} : { start_time: since }),
      // @row tasks.list/end_time
      ...(until === undefined ? {} : { end_time: until }),
    },
  };
}

function refusePosition({ list }: TaskQueries, why: string): InvalidRequest {
  return new InvalidRequest(`${list.id}: ${why}`, { operation: list.id, retry: 'after-fix' });
}
