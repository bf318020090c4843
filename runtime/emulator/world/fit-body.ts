// Leaves of an answer what the register has for the operation, so that one description of a task serves every route that shows one.
import { toField } from '../../../generated/kernel/paths.ts';
import type { PartSpecification } from '../../../generated/kernel/specification.ts';
import { isRecord } from '../../../generated/kernel/view.ts';

/** Without a part, nothing is known and everything stays. What is undefined goes. */
export function fitBody(part: PartSpecification | undefined, body: unknown): unknown {
  return part === undefined ? body : fitValue(part, body, []);
}

function fitValue(part: PartSpecification, value: unknown, path: readonly PropertyKey[]): unknown {
  if (Array.isArray(value)) return value.map((item, index) => fitValue(part, item, [...path, index]));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).flatMap(([key, child]): [string, unknown][] => {
    const here = [...path, key];
    const row = Object.hasOwn(part.fields, toField(here)) ? part.fields[toField(here)] : undefined;
    if (child === undefined || row === undefined || row.status === 'not-evidenced') return [];
    return [[key, row.kind === 'any' ? child : fitValue(part, child, here)]];
  });
  return Object.fromEntries(entries);
}
