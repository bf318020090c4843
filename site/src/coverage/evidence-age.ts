// How old the evidence is: each row stands in the month of the youngest thing that it cites. Months, not ages, since a page that is built once does not know when it is read.

import type { ListedRow } from '../../../generated/kernel/list-rows.ts';
import { monthOf } from '../dates/dates.ts';
import { statusOf } from '../evidence/group-rows.ts';
import { type Contract, listEvidence } from '../model/contract.ts';

/** Evidence of which no text says a date. */
export const UNDATED = 'undated';
/** Nothing is cited. */
export const UNCITED = 'none';

export interface EvidenceMonth {
  /** `2026-09`, a year where no month is known, or one of the words above. */
  readonly month: string;
  readonly rows: readonly ListedRow[];
}

/** The youngest first, then the two without a month. Every row with a status stands in exactly one. */
export function listEvidenceMonths({
  rows,
  sources,
  runs,
}: Pick<Contract, 'rows' | 'sources' | 'runs'>): EvidenceMonth[] {
  const graded = rows.filter((row) => statusOf(row) !== undefined);
  const dateOf = (id: string) => runs.get(id)?.date ?? sources.get(id)?.captured ?? '';
  const groups = Map.groupBy(graded, (row) => {
    const evidence = listEvidence(row);
    if (evidence.length === 0) return UNCITED;
    const youngest = evidence.map(dateOf).reduce((a, b) => (b > a ? b : a));
    return youngest === '' ? UNDATED : monthOf(youngest);
  });
  const months = [...groups.keys()].filter((month) => month !== UNDATED && month !== UNCITED);
  const order = [...months.sort().reverse(), UNDATED, UNCITED];
  return order.flatMap((month) => {
    const group = groups.get(month);
    return group === undefined ? [] : [{ month, rows: group }];
  });
}
