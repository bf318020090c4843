// One answer to a query: rows and sections of pages, and what the choices beside the query would leave.
import { EVERY_RECORD, filterRecords } from '../all-rows/record-filter.ts';
import { isKind, type RowRecord } from '../all-rows/row-record.ts';
import type { ListedPage } from './page-list.ts';
import { rankRows } from './rank-rows.ts';
import type { SearchQuery } from './search-query.ts';
import type { FoundSection } from './search-sections.ts';

export interface SearchedRows {
  readonly records: readonly RowRecord[];
  /** In lower case, at the place of the record. */
  readonly texts: readonly string[];
}

export interface SectionPlace {
  readonly page: ListedPage;
  /** Which of its sections. */
  readonly section: number;
}

export interface SearchAnswer {
  readonly rows: readonly RowRecord[];
  readonly sections: readonly SectionPlace[];
  readonly counts: Readonly<Record<'kind' | 'status' | 'operation', ReadonlyMap<string, number>>>;
}

/** More sections of one page would hide the other pages. */
const SECTIONS_OF_A_PAGE = 3;

/** `found` are the sections that have the words of the query, best first; `places` lists all sections. */
export function answerQuery(
  query: SearchQuery,
  { records, texts }: SearchedRows,
  found: readonly FoundSection[],
  places: readonly SectionPlace[],
): SearchAnswer {
  const { text, kind, status, operation } = query;
  if (text.trim() === '')
    return { rows: [], sections: [], counts: { kind: new Map(), status: new Map(), operation: new Map() } };
  const ofPages = kind !== '' && !isKind(kind);
  const filter = {
    ...EVERY_RECORD,
    text,
    kind: ofPages ? '' : kind,
    statuses: status === '' ? [] : [status],
    operation,
  };
  const { records: kept, counts } = filterRecords(records, texts, filter);
  // Pages have neither a status nor an operation.
  const inPages = status === '' && operation === '' ? limitPages(found, places) : [];
  const pageKinds = Map.groupBy(inPages, ({ page }) => page.kind);
  const kinds = new Map([...counts.kind, ...[...pageKinds].map(([name, all]) => [name, all.length] as const)]);
  return {
    rows: ofPages ? [] : rankRows(kept, text).map(({ record }) => record),
    sections: kind === '' ? inPages : (pageKinds.get(kind) ?? []),
    counts: { kind: kinds, status: counts.status, operation: counts.operation },
  };
}

function limitPages(found: readonly FoundSection[], places: readonly SectionPlace[]): SectionPlace[] {
  const shown = new Map<ListedPage, number>();
  return found.flatMap(({ place }) => {
    const section = places[place];
    if (section === undefined) return [];
    const count = (shown.get(section.page) ?? 0) + 1;
    shown.set(section.page, count);
    return count > SECTIONS_OF_A_PAGE ? [] : [section];
  });
}
