// What is asked of the search, and how an address carries it.

export interface SearchQuery {
  readonly text: string;
  /** A kind of row or a kind of page; empty: any, as for the others. */
  readonly kind: string;
  readonly status: string;
  readonly operation: string;
}

export const NOTHING_ASKED: SearchQuery = { text: '', kind: '', status: '', operation: '' };

export function readQuery(parameters: URLSearchParams): SearchQuery {
  const read = (name: string) => parameters.get(name) ?? '';
  return { text: read('q'), kind: read('kind'), status: read('status'), operation: read('operation') };
}

export function writeQuery({ text, kind, status, operation }: SearchQuery): URLSearchParams {
  const values = Object.entries({ q: text, kind, status, operation });
  return new URLSearchParams(values.filter(([, value]) => value !== ''));
}
