// Two things that look like differences and are none: what the register lists as refused, and what it holds as a hypothesis that upstream now confirms.
import type { Graded } from '../kernel/contract-model.ts';
import { placeOrigin } from '../model/row-reader.ts';
import type { Counts, Difference } from './difference.ts';
import type { Refusal } from './known.ts';
import type { UpstreamPlace } from './upstream.ts';

type Standing = Pick<Difference, 'operation' | 'address' | 'place'>;

/** Upstream has what a rejected or quarantined row speaks of. */
export function refuseKnown(
  own: Pick<Standing, 'operation' | 'address'>,
  { why, instead, origin }: Refusal,
  what: string,
  upstream: UpstreamPlace | undefined,
  counts?: Counts,
): Difference {
  return {
    code: 'COMPARE-REFUSED',
    ...own,
    place: placeOrigin(origin, 'Shape'),
    message: `${what}; the register lists it as refused: ${why}`,
    ...(instead === '' ? {} : { help: `use instead: ${instead}` }),
    ...(upstream === undefined ? {} : { upstream }),
    ...(counts === undefined ? {} : { counts }),
  };
}

/** Upstream has what the register only supposes; nothing for a row that is evidenced anyway. */
export function tellEvidenced(
  own: Standing,
  row: Graded,
  upstream: UpstreamPlace | undefined,
  counts?: Counts,
): Difference[] {
  if (row.status !== 'not-evidenced') return [];
  return [
    {
      code: 'COMPARE-EVIDENCED',
      ...own,
      message: `upstream has ${own.address}, which the register holds as not evidenced`,
      ours: row.status,
      ...(upstream === undefined ? {} : { upstream }),
      ...(counts === undefined ? {} : { counts }),
      proposal: { kind: 'evidence', row: { id: own.address, operation: own.operation, row } },
    },
  ];
}
