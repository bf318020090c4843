// Addresses of the list of all rows with a filter set: what a figure opens.
import type { Routes } from './routes.ts';

export interface RowQuery {
  readonly text?: string;
  /** Several are separated by commas. */
  readonly status?: string;
  readonly operation?: string;
  readonly kind?: string;
  readonly posture?: string;
  readonly model?: string;
  /** A source or run that the row cites. */
  readonly evidence?: string;
}

export function linkRows(routes: Routes, query: RowQuery): string {
  return `${routes.page('rows')}${printQuery(query)}`;
}

function printQuery({ text, ...others }: RowQuery): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries({ q: text, ...others }))
    if (value !== undefined && value !== '') parameters.set(name, value);
  return parameters.size === 0 ? '' : `?${parameters}`;
}
