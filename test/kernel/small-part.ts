// A small part of an operation, to show what the kernel says of bodies without a vendor's fields in the way.
import * as z from 'zod';
import type {
  FieldRow,
  JsonKind,
  PartSpecification,
  RowReference,
  Status,
} from '../../generator/kernel/specification.ts';

/** `register/small.md:<line>`, with its status. */
export function row(line: number, status: Status = 'live-confirmed'): RowReference {
  return { row: `register/small.md:${line}`, status, evidence: [] };
}

export function field(path: string, kind: JsonKind, line: number, more: Partial<FieldRow> = {}): FieldRow {
  return { path, kind, type: kind, required: 'no', ...row(line), ...more };
}

export function part(fields: readonly FieldRow[], more: Partial<PartSpecification> = {}): PartSpecification {
  return {
    name: 'response',
    direction: 'received',
    shape: z.unknown(),
    fields: Object.fromEntries(fields.map((each) => [each.path, each])),
    carried: [],
    ...more,
  };
}
