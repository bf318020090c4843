// The id that we give a create ourselves: derived from the job and the attempt, so that it can be asked for even when every answer was lost.
import { findPart } from '../../generated/kernel/check.ts';
import { readOwn } from '../../generated/kernel/paths.ts';
import type { OperationSpecification } from '../../generated/kernel/specification.ts';
import { isRecord } from '../../generated/kernel/view.ts';

/** The two places where operations take it: the newer routes have it among their options. */
const PLACES = ['external_task_id', 'options.external_task_id'];

/** `kc1-01ARZ3NDEKTSV4RRFFQ69G5FAV-a1`: at most 64 characters, in an alphabet that needs no encoding anywhere. */
export function nameCreate(job: string, attempt: number): string {
  if (!/^[0-9A-HJKMNP-TV-Z]{26}$/.test(job)) throw new RangeError('a job is named by a ULID');
  if (!Number.isInteger(attempt) || attempt < 1 || attempt > 999) throw new RangeError('attempts count from 1 to 999');
  return `kc1-${job}-a${attempt}`;
}

/** The job that an id was made from; undefined for one of somebody else. */
export function findJobOf(externalId: string): string | undefined {
  return /^kc1-([0-9A-HJKMNP-TV-Z]{26})-a[1-9]\d{0,2}$/.exec(externalId)?.[1];
}

/** Where the request of the operation takes an id of ours; undefined if it takes none. */
export function findExternalIdField(operation: OperationSpecification): string | undefined {
  const fields = findPart(operation, 'request')?.fields;
  return fields === undefined ? undefined : PLACES.find((path) => readOwn(fields, path) !== undefined);
}

/** The id that the body already carries. */
export function readExternalId(operation: OperationSpecification, body: unknown): string | undefined {
  const field = findExternalIdField(operation);
  if (field === undefined) return undefined;
  const value = field
    .split('.')
    .reduce<unknown>((inner, key) => (isRecord(inner) ? readOwn(inner, key) : undefined), body);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The id that an answer says a task was made under; undefined if it names none. */
export function readEchoedId(body: unknown): string | undefined {
  const data = readOwnRecord(body, 'data');
  // @row omniVideo.create/response:data.task_info.external_task_id
  const older = readOwnRecord(data, 'task_info').external_task_id;
  // @row newerOmniVideo.create/response:data.external_id
  return [older, data.external_id].find((id): id is string => typeof id === 'string' && id !== '');
}

function readOwnRecord(value: unknown, key: string): Readonly<Record<string, unknown>> {
  const inner = isRecord(value) ? readOwn(value, key) : undefined;
  return isRecord(inner) ? inner : {};
}

/** A copy of the body with the id, where the operation takes one and the body has none; otherwise the body itself. */
export function placeExternalId(operation: OperationSpecification, body: unknown, id: string): unknown {
  const field = findExternalIdField(operation);
  if (field === undefined || !isRecord(body) || readExternalId(operation, body) !== undefined) return body;
  const [outer = '', inner] = field.split('.');
  if (inner === undefined) return { ...body, [outer]: id };
  const options = body[outer];
  return { ...body, [outer]: { ...(isRecord(options) ? options : {}), [inner]: id } };
}
