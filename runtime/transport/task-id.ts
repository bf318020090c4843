// Finds the id of what a create made, a task mostly; where it stands is read from the rows of the operation, whose generations differ.
import { findPart } from '../../generated/kernel/check.ts';
import { readOwn } from '../../generated/kernel/paths.ts';
import type { OperationSpecification } from '../../generated/kernel/specification.ts';
import { isRecord } from '../../generated/kernel/view.ts';

/** The newer routes have the second, and one older route makes an element at once. */
const ID_FIELDS = ['data.task_id', 'data.id', 'data.element_id'];

/** Longer than any id that was seen. */
const LONGEST_ID = 128;

/** The id as text; '' where the operation makes no task and answers at once; undefined where one should be and none is. */
export function readTaskId(operation: OperationSpecification, body: unknown): string | undefined {
  const data = isRecord(body) ? body.data : undefined;
  const fields = findPart(operation, 'response')?.fields;
  const places = ID_FIELDS.filter((path) => fields === undefined || readOwn(fields, path) !== undefined);
  if (places.length === 0) return isRecord(data) ? '' : undefined;
  if (!isRecord(data)) return undefined;
  return places.map((path) => toId(readOwn(data, path.slice('data.'.length)))).find((id) => id !== undefined);
}

/** Whoever refuses makes nothing: a refusal that names what was made contradicts itself. */
export function namesMade(operation: OperationSpecification | undefined, body: unknown): boolean {
  return operation !== undefined && (readTaskId(operation, body) ?? '') !== '';
}

/** Ids are text by the register; some were seen as numbers, beyond 2^53 too. */
function toId(value: unknown): string | undefined {
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'number') return Number.isSafeInteger(value) && value > 0 ? String(value) : undefined;
  return typeof value === 'string' && isTaskId(value) ? value : undefined;
}

/** Printable and without blanks; what it means only the service knows. */
export function isTaskId(text: string): boolean {
  return text.length <= LONGEST_ID && /^[\x21-\x7e]+$/.test(text);
}
