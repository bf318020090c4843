// Fetches all rows once for a page, whoever asks for them first: the table of all rows, or the search.

import { textOfRecord } from '../../all-rows/record-filter.ts';
import { type RowBundle, unpackRows } from '../../all-rows/row-bundle.ts';
import type { RowRecord } from '../../all-rows/row-record.ts';
import { anchorOf } from '../../routes/anchors.ts';
import { routes } from '../../routes/here.ts';

export interface LoadedRows {
  readonly records: readonly RowRecord[];
  /** What a filter by text looks at, for each record at its place. */
  readonly texts: readonly string[];
  readonly byAnchor: ReadonlyMap<string, RowRecord>;
  /** Ids of evidence that are runs. */
  readonly runs: ReadonlySet<string>;
}

let loading: Promise<LoadedRows> | undefined;

/** After a failure the next call tries again. */
export function loadRows(): Promise<LoadedRows> {
  loading ??= fetchRows().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchRows(): Promise<LoadedRows> {
  const response = await fetch(routes.file('rows/bundle.json'));
  if (!response.ok) throw new Error(`the rows cannot be loaded: ${response.status}`);
  // The build of this page wrote it.
  const bundle = (await response.json()) as RowBundle;
  const records = unpackRows(bundle);
  return {
    records,
    texts: records.map(textOfRecord),
    byAnchor: new Map([...records].reverse().map((record) => [anchorOf(record.address), record])),
    runs: new Set(bundle.runs),
  };
}
