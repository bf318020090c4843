// The columns of the table of all rows, and how many of them are on the page at once.
import type { SortedColumn } from './sort-records.ts';

export const COLUMNS: readonly { readonly label: string; readonly sort: SortedColumn }[] = [
  { label: 'Row', sort: 'row' },
  { label: 'Kind', sort: 'kind' },
  { label: 'Says', sort: 'says' },
  { label: 'Status', sort: 'status' },
  { label: 'Evidence', sort: 'evidence' },
  { label: 'Since', sort: 'since' },
];

/** Rows of the page as it is built, and after each change of the filter: some screens, and a small part of the budget of bytes. */
export const SEEN_FIRST = 60;

/** What one press of the button adds. */
export const ADDED = 500;

/** Rows whose layout the browser may put off together while they are off the screen. */
export const CHUNK = 60;
