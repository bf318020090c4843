// The figures of the landing page: what the contract holds now, each with the page that shows what was counted.
import { STATUSES, type Status } from '../../../generated/kernel/contract-model.ts';
import type { Contract } from '../model/contract.ts';
import type { Routes } from '../routes/routes.ts';

export interface Figure {
  readonly count: number;
  readonly label: string;
  readonly href: string;
  /** Of rows of one status. */
  readonly status?: Status;
}

export function listFigures({ rows, model }: Pick<Contract, 'rows' | 'model'>, routes: Pick<Routes, 'page'>): Figure[] {
  const all = routes.page('rows');
  const subjects = new Set(model.readings.map(({ subject }) => subject));
  const open = model.gaps.filter(({ state }) => state === 'open' || state === 'approval-gated');
  return [
    { count: model.operations.length, label: 'operations', href: routes.page('operations') },
    ...STATUSES.map((status) => ({
      count: rows.filter(({ row }) => 'status' in row && row.status === status).length,
      label: `rows ${status}`,
      href: `${all}?status=${status}`,
      status,
    })),
    { count: model.runs.length, label: 'live runs', href: routes.page('runs') },
    { count: model.sources.length, label: 'sources', href: routes.page('sources') },
    { count: subjects.size, label: 'disagreements', href: routes.page('disagreements') },
    { count: open.length, label: 'open questions', href: routes.page('coverage') },
  ];
}
