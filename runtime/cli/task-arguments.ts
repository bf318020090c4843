// What the commands about tasks are told in the same words: which task, of which operation, by which of its ids.
import { findNearest } from '../../generated/kernel/nearest.ts';
import type { TaskReference } from '../tasks/asked.ts';
import { findQueries, listTaskOperations } from '../tasks/find-queries.ts';
import { UsageError } from './command.ts';

/** Options of these commands; `external` says that the id is the one that the caller gave at the create. */
export const TASK_OPTIONS = {
  operation: { type: 'string' },
  external: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

export const TASK_USAGE = `  --operation ID         of the create: omniVideo.create
  --external             the id is the external_task_id of the create
`;

export function readOperation(operation: string | undefined): string {
  if (operation === undefined) throw new UsageError('name the operation of the create: --operation omniVideo.create');
  const found = findQueries(operation);
  if (found.kind === 'found') return operation;
  const nearest = findNearest(operation, listTaskOperations());
  throw new UsageError(`${found.why}${nearest === undefined ? '' : `; did you mean ${nearest}?`}`);
}

export function readReference(
  id: string | undefined,
  { operation, external }: { readonly operation?: string | undefined; readonly external?: boolean | undefined },
): TaskReference {
  if (id === undefined || id === '') throw new UsageError('the id of the task is missing');
  const known = readOperation(operation);
  return external === true ? { operation: known, externalId: id } : { operation: known, id };
}

/** A whole number above 0; undefined if it was not given. */
export function readCount(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new UsageError(`--${name} takes a whole number above 0, not ${text}`);
  return Number(text);
}

/** Seconds as milliseconds; undefined if they were not given. */
export function readSeconds(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,8}(\.\d{1,3})?$/.test(text) || Number(text) === 0)
    throw new UsageError(`--${name} takes seconds above 0, not ${text}`);
  return Number(text) * 1000;
}
