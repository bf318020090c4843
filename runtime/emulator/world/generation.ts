// The two generations of routes, told apart by what their answers look like and not by a list of paths.
import { findPart } from '../../../generated/kernel/check.ts';
import type { OperationSpecification } from '../../../generated/kernel/specification.ts';

/** Fields of a task as the newer routes write it: alone, in a list, on a page. */
const NEWER_FIELDS = ['data.create_time', 'data[].create_time', 'data.result[].create_time'];

export function isNewer(operation: OperationSpecification): boolean {
  const fields = findPart(operation, 'response')?.fields ?? {};
  return NEWER_FIELDS.some((field) => Object.hasOwn(fields, field));
}

/** The path at which the tasks of a create are listed: its own. Of a query it is what stands before the id. */
export function findCollection(operation: OperationSpecification): string {
  return operation.path.replace(/\/\{id\}$/, '');
}
