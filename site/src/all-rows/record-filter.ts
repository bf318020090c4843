// Which rows of all rows a reader wants to see: the filter that every list of rows has, and what only a list of the whole contract can ask for.
import { NO_FILTER, passes, type RowFilter, readFilter, textOf, writeFilter } from '../filter/row-filter.ts';
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

export function isNarrowing(filter: RecordFilter): boolean {
  return writeRecordFilter({ ...filter, text: filter.text.trim() }, new URLSearchParams()).size > 0;
}

/** What a filter by text looks at; made once for each row. */
export function textOfRecord({ address, says, notes, evidence }: RowRecord): string {
  return textOf([address, says, notes, ...evidence].join('\n'));
}

export type FilterPart = Facet | 'status' | 'text';

export interface FilteredRecords {
  readonly records: readonly RowRecord[];
  /** How many rows each status and each value of a facet would leave, were it chosen beside the rest of the filter. */
  readonly counts: Readonly<Record<Facet | 'status', ReadonlyMap<string, number>>>;
  /** How many rows only this part of the filter takes away. */
  readonly takenBy: ReadonlyMap<FilterPart, number>;
}

/** One pass over the rows, whatever is asked. `texts` holds the text of each row, at its place. */
export function filterRecords(
  records: readonly RowRecord[],
  texts: readonly string[],
  filter: RecordFilter,
): FilteredRecords {
  const shown: RowRecord[] = [];
  const takenBy = new Map<FilterPart, number>();
  const counts = {
    status: new Map<string, number>(),
    kind: new Map<string, number>(),
    operation: new Map<string, number>(),
    posture: new Map<string, number>(),
    model: new Map<string, number>(),
    evidence: new Map<string, number>(),
  };
  const listFailed = createTest(filter);
  for (const [place, record] of records.entries()) {
    const failed = listFailed(record, texts[place] ?? '');
    if (failed.length > 1) continue;
    const [only] = failed;
    if (only === undefined) shown.push(record);
    else count(takenBy, only);
    // A row that fails one part alone would be seen if that one were chosen otherwise.
    for (const facet of ['status', ...FACETS] as const) {
      if (only !== undefined && only !== facet) continue;
      for (const value of listValues(record, facet)) count(counts[facet], value);
    }
  }
  return { records: shown, counts, takenBy };
}

/** Which parts of the filter a row fails. */
function createTest(filter: RecordFilter): (record: RowRecord, text: string) => FilterPart[] {
  const statuses = new Set(filter.statuses);
  const onlyText = { ...NO_FILTER, text: filter.text };
  const asked = FACETS.filter((facet) => filter[facet] !== '');
  return (record, text) => {
    const failed: FilterPart[] = asked.filter((facet) => !listValues(record, facet).includes(filter[facet]));
    if (statuses.size > 0 && !listValues(record, 'status').some((status) => statuses.has(status)))
      failed.push('status');
    if (!passes(onlyText, { text })) failed.push('text');
    return failed;
  };
}

/** The filter without one of its parts. */
export function dropPart(filter: RecordFilter, part: FilterPart): RecordFilter {
  return part === 'status' ? { ...filter, statuses: [] } : { ...filter, [part]: '' };
}

/** Unlike a filter of a page, that of a model leaves out what no model matters to: of the whole contract that would be most rows. */
function listValues(record: RowRecord, facet: Facet | 'status'): readonly string[] {
  if (facet === 'model') return record.models;
  if (facet === 'evidence') return record.evidence;
  if (facet === 'status') return [record.status === '' ? NO_STATUS : record.status];
  return record[facet] === '' ? [] : [record[facet]];
}

function count(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}
