// Reads a task out of an answer of either generation. Whatever the service sends becomes a task or nothing; what is odd about it is told beside it.
import { isRecord } from '../../generated/kernel/view.ts';
import type { TaskQueries } from './find-queries.ts';
import { type Charges, readNewerCharges, readOlderCharges } from './read-charges.ts';
import { type ReadResult, readNewerResults, readOlderResults } from './read-results.ts';
import { readRecord, readText, readTime } from './read-values.ts';
import type { Task, TaskOddity, TaskResult, TaskStatus } from './task.ts';

/** The vendor purges results 30 days after the task ended (register/policies.md, rules of the account). */
export const KEPT_MILLISECONDS = 30 * 24 * 60 * 60 * 1000;

/** Spelt differently by the two generations; anything else is a status that nobody registered. */
const statuses: ReadonlyMap<string, TaskStatus> = new Map([
  // @row omniVideo.get/response:data.task_status=submitted
  ['submitted', 'submitted'],
  // @row omniVideo.get/response:data.task_status=processing
  ['processing', 'processing'],
  // @row omniVideo.get/response:data.task_status=succeed
  ['succeed', 'succeeded'],
  // @row tasks.query/response:data[].status=succeeded
  ['succeeded', 'succeeded'],
  // @row omniVideo.get/response:data.task_status=failed
  ['failed', 'failed'],
]);

/** Undefined for a record without an id: it names no task. */
export function readTask(
  { generation, create, get }: TaskQueries,
  record: unknown,
  oddities: readonly TaskOddity[] = [],
): Task | undefined {
  if (!isRecord(record)) return undefined;
  const read = generation === 'own' ? readOlder(record) : readNewer(record);
  if (read.id === undefined) return undefined;
  const status = statuses.get(read.statusWord);
  const task = {
    operation: (create ?? get).id,
    id: read.id,
    externalId: read.externalId,
    status: status ?? 'unknown',
    message: read.message,
    results: read.results.map((result) => addExpiry(result, status, read.updatedAt)),
    ...read.charges,
    createdAt: read.createdAt,
    updatedAt: read.updatedAt,
    raw: record,
  };
  const unknown: TaskOddity[] = status === undefined ? [{ kind: 'unknown-status', status: read.statusWord }] : [];
  return { ...task, oddities: [...oddities, ...read.oddities, ...unknown, ...findMissing(task)] };
}

interface ReadRecord {
  readonly id: string | undefined;
  readonly externalId: string | undefined;
  readonly statusWord: string;
  readonly message: string;
  readonly results: readonly ReadResult[];
  readonly charges: Charges;
  readonly createdAt: number | undefined;
  readonly updatedAt: number | undefined;
  readonly oddities: readonly TaskOddity[];
}

function readOlder(record: Readonly<Record<string, unknown>>): ReadRecord {
  return {
    id: readText(record, 'task_id'),
    externalId: readText(readRecord(record, 'task_info'), 'external_task_id'),
    statusWord: readText(record, 'task_status') ?? '',
    message: readText(record, 'task_status_msg') ?? '',
    results: readOlderResults(record),
    charges: readOlderCharges(record),
    createdAt: readTime(record, 'created_at'),
    updatedAt: readTime(record, 'updated_at'),
    oddities: [],
  };
}

function readNewer(record: Readonly<Record<string, unknown>>): ReadRecord {
  return {
    id: readText(record, 'id'),
    externalId: readText(record, 'external_id'),
    statusWord: readText(record, 'status') ?? '',
    message: readText(record, 'message') ?? '',
    ...readNewerResults(record),
    charges: readNewerCharges(record),
    createdAt: readTime(record, 'create_time'),
    updatedAt: readTime(record, 'update_time'),
  };
}

function addExpiry(result: ReadResult, status: TaskStatus | undefined, endedAt: number | undefined): TaskResult {
  const isKnown = status === 'succeeded' && endedAt !== undefined && result.url !== undefined;
  return { ...result, expiresAt: isKnown ? endedAt + KEPT_MILLISECONDS : undefined };
}

function findMissing({ status, results, deduction, charge }: Omit<Task, 'oddities'>): TaskOddity[] {
  if (status !== 'succeeded') return [];
  // An element or a voice is used by its id; of everything else the file is the result.
  const isUsable = ({ kind, id, url }: TaskResult): boolean =>
    url !== undefined || (id !== undefined && (kind === 'element' || kind === 'voice'));
  return [
    ...(results.some(isUsable) ? [] : [{ kind: 'success-without-result' } as const]),
    ...(deduction === undefined && charge === undefined ? [{ kind: 'no-deduction' } as const] : []),
  ];
}
