// A row and what upstream says of the same field: what each comparison of one aspect gets, and how it says what differs.
import type { Field, Operation, PartName } from '../kernel/contract-model.ts';
import { placeOrigin } from '../model/row-reader.ts';
import type { CompareCode, Difference } from './difference.ts';
import type { Evidenced } from './propose/proposal.ts';
import type { Shape, UpstreamPlace } from './upstream.ts';

export interface FieldPair {
  readonly operation: Operation;
  readonly part: PartName;
  readonly direction: 'sent' | 'received';
  readonly field: Field;
  readonly theirs: Shape;
}

export type Detail = Pick<Difference, 'message'> &
  Partial<Pick<Difference, 'ours' | 'theirs' | 'upstream' | 'counts' | 'help' | 'claims' | 'proposal'>>;

/** A difference at a cell of the row. */
export function differ(
  pair: Pick<FieldPair, 'operation' | 'field'>,
  code: CompareCode,
  column: string,
  detail: Detail,
): Difference {
  const { operation, field } = pair;
  return { code, operation: operation.id, address: field.id, place: placeOrigin(field.origin, column), ...detail };
}

/** A contradiction, with both sides as readings of it. */
export function contradict(
  pair: FieldPair,
  code: CompareCode,
  column: string,
  message: string,
  sides: {
    readonly ours: string;
    readonly theirs: string;
    readonly claims?: readonly string[];
    readonly at?: UpstreamPlace;
  },
): Difference {
  const { ours, theirs, claims = [], at = pair.theirs.at } = sides;
  const proposal = { kind: 'readings', row: toEvidenced(pair), ours, theirs } as const;
  return differ(pair, code, column, { message, ours, theirs, claims, upstream: at, proposal });
}

export function toEvidenced({ operation, field }: Pick<FieldPair, 'operation' | 'field'>): Evidenced {
  return { id: field.id, operation: operation.id, row: field };
}
