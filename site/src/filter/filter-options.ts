// What the rows of one page can be filtered by: only what would make a difference there is offered.
import { POSTURES, type Posture, STATUSES, type Status } from '../../../generated/kernel/contract-model.ts';
import type { Contract } from '../model/contract.ts';

export interface FilterOptions {
  readonly rows: number;
  readonly statuses: readonly { readonly status: Status; readonly count: number }[];
  readonly postures: readonly Posture[];
  readonly models: readonly string[];
}

/** Of the rows that stand in a file. */
export function listFilterOptions(file: string, { rows, rowModels, operations }: Contract): FilterOptions {
  const here = rows.filter(({ origin }) => origin.file === file);
  const postures = new Set(here.map(({ operation }) => operations.get(operation)?.posture));
  const models = new Set(here.flatMap(({ address }) => rowModels.get(address) ?? []));
  return {
    rows: here.length,
    statuses: STATUSES.map((status) => ({
      status,
      count: here.filter(({ row }) => 'status' in row && row.status === status).length,
    })).filter(({ count }) => count > 0),
    postures: POSTURES.filter((posture) => postures.has(posture)),
    models: models.size > 1 ? [...models].sort() : [],
  };
}
