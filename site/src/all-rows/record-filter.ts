// Which rows of all rows a reader wants to see: the filter that every list of rows has, and what only a list of the whole contract can ask for.
import { passes, type RowFilter, readFilter, writeFilter } from '../filter/row-filter.ts';
import type { Routes } from '../routes/routes.ts';
import type { RowRecord } from './row-record.ts';

export interface RecordFilter extends RowFilter {
  readonly operation: string;
  readonly kind: string;
  /** A source or run that the row cites. */
  readonly evidence: string;
}

/** What a select offers: each facet has values that rows have, or a filter asks for. */
export const FACETS = ['kind', 'operation', 'posture', 'model', 'evidence'] as const;
export type Facet = (typeof FACETS)[number];

/** Stands for the status of rows that have none. */
export const NO_STATUS = 'none';

export const EVERY_RECORD: RecordFilter = {
  text: '',
  statuses: [],
  posture: '',
  model: '',
  operation: '',
  kind: '',
  evidence: '',
};

export function readRecordFilter(parameters: URLSearchParams): RecordFilter {
  const read = (name: string) => parameters.get(name) ?? '';
  return {
    ...readFilter(parameters),
    operation: read('operation'),
    kind: read('kind'),
    evidence: read('evidence'),
  };
}

export function writeRecordFilter(filter: RecordFilter, parameters: URLSearchParams): URLSearchParams {
  const written = writeFilter(filter, parameters);
  for (const name of ['operation', 'kind', 'evidence'] as const) {
    if (filter[name] === '') written.delete(name);
    else written.set(name, filter[name]);
  }
  return written;
}

/** The page of all rows with this filter: what a number on another page links to. */
export function linkRows(routes: Routes, filter: Partial<RecordFilter>): string {
  const parameters = writeRecordFilter({ ...EVERY_RECORD, ...filter }, new URLSearchParams()).toString();
  return routes.page('rows') + (parameters === '' ? '' : `?${parameters}`);
}

export function isNarrowing(filter: RecordFilter): boolean {
  return writeRecordFilter({ ...filter, text: filter.text.trim() }, new URLSearchParams()).size > 0;
}

/** What a filter by text looks at, in lower case; made once for each row. */
export function textOfRecord({ address, says, notes, evidence }: RowRecord): string {
  return [address, says, notes, ...evidence].join('\n').toLowerCase();
}

export interface FilteredRecords {
  readonly records: readonly RowRecord[];
  /** How many rows each status and each value of a facet would leave, were it chosen beside the rest of the filter. */
  readonly counts: Readonly<Record<Facet | 'status', ReadonlyMap<string, number>>>;
}

/** One pass over the rows, whatever is asked. `texts` holds the text of each row, at its place. */
export function filterRecords(
  records: readonly RowRecord[],
  texts: readonly string[],
  filter: RecordFilter,
): FilteredRecords {
  const statuses = new Set(filter.statuses);
  const ownFilter = { ...filter, statuses: [], posture: '', model: '' };
  const shown: RowRecord[] = [];
  const counts = {
    status: new Map<string, number>(),
    kind: new Map<string, number>(),
    operation: new Map<string, number>(),
    posture: new Map<string, number>(),
    model: new Map<string, number>(),
    evidence: new Map<string, number>(),
  };
  for (const [place, record] of records.entries()) {
    if (!passes(ownFilter, { text: texts[place] ?? '' })) continue;
    const status = record.status === '' ? NO_STATUS : record.status;
    const failed: (Facet | 'status')[] = FACETS.filter(
      (facet) => filter[facet] !== '' && !listFacetValues(record, facet).includes(filter[facet]),
    );
    if (statuses.size > 0 && !statuses.has(status)) failed.push('status');
    if (failed.length > 1) continue;
    const [only] = failed;
    if (only === undefined) shown.push(record);
    // A row that fails one filter alone would be seen if that one were chosen otherwise.
    if (only === undefined || only === 'status') count(counts.status, status);
    for (const facet of FACETS) {
      if (only !== undefined && only !== facet) continue;
      for (const value of listFacetValues(record, facet)) count(counts[facet], value);
    }
  }
  return { records: shown, counts };
}

/** Unlike a filter of a page, that of a model leaves out what no model matters to: of the whole contract that would be most rows. */
function listFacetValues(record: RowRecord, facet: Facet): readonly string[] {
  if (facet === 'model') return record.models;
  if (facet === 'evidence') return record.evidence;
  return record[facet] === '' ? [] : [record[facet]];
}

function count(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}
