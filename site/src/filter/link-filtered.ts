// The address of a page of the register on which a filter is set: what a figure about that page opens.
import type { Routes } from '../routes/routes.ts';
import { NO_FILTER, type RowFilter, writeFilter } from './row-filter.ts';

export function linkFiltered(routes: Routes, file: string, filter: Partial<RowFilter>): string {
  const parameters = writeFilter({ ...NO_FILTER, ...filter }, new URLSearchParams());
  return parameters.size === 0 ? routes.document(file) : `${routes.document(file)}?${parameters}`;
}
