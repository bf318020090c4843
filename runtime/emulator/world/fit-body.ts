// Leaves of an answer what the register has for the operation, so that one description of a task serves every route that shows one.
import { toField } from '../../../generated/kernel/paths.ts';
import type { PartSpecification } from '../../../generated/kernel/specification.ts';
import { isRecord } from '../../../generated/kernel/view.ts';

type Body = Readonly<Record<string, unknown>>;

/** Without a part nothing is known, and everything stays. What is undefined goes. */
export function fitBody(part: PartSpecification | undefined, body: Body): Body {
  return part === undefined ? body : fitRecord(part, body, []);
}

function fitRecord(part: PartSpecification, record: Body, path: readonly PropertyKey[]): Body {
  const entries = Object.entries(record).flatMap(([key, child]): [string, unknown][] => {
    const here = [...path, key];
    const field = toField(here);
    const row = Object.hasOwn(part.fields, field) ? part.fields[field] : undefined;
    if (child === undefined || row === undefined || row.status === 'not-evidenced') return [];
    return [[key, row.kind === 'any' ? child : fitValue(part, child, here)]];
  });
  return Object.fromEntries(entries);
}

function fitValue(part: PartSpecification, value: unknown, path: readonly PropertyKey[]): unknown {
  if (Array.isArray(value)) return value.map((item, index) => fitValue(part, item, [...path, index]));
  return isRecord(value) ? fitRecord(part, value, path) : value;
}
