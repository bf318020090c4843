// The columns that tables of coverage share: a figure for each status, which opens its rows, and a bar.
import { STATUSES, type Status } from '../../../generated/kernel/contract-model.ts';
import { type BarPart, renderStackedBar } from '../charts/stacked-bar.ts';
import { figureCell, type TableCell, type TableColumn } from '../tables/table.ts';
import { type StatusCounts, sumStatuses } from './count-coverage.ts';

export const STATUS_COLUMNS: readonly TableColumn[] = [
  { name: 'Rows', isFigure: true, sorts: true },
  ...STATUSES.map((status): TableColumn => ({ name: status, isFigure: true, sorts: true })),
  { name: 'Share' },
];

/** `link` leads to the rows that have one of the statuses; `most` fills the whole width of the bar. */
export function listStatusCells(
  counts: StatusCounts,
  most: number,
  link: (statuses: readonly Status[]) => string,
): TableCell[] {
  return [
    figureCell(sumStatuses(counts), link(STATUSES), 'row'),
    ...STATUSES.map((status) => figureCell(counts[status], link([status]), 'row', status)),
    { html: renderStackedBar(listStatusParts(counts), { whole: most }) },
  ];
}

export function listStatusParts(counts: StatusCounts): BarPart[] {
  return STATUSES.map((status) => ({ name: status, label: status, count: counts[status] }));
}
