// Which rows a reader wants to see: the state of a filter, how an address carries it, and whether a row passes. It knows nothing of pages, so every list of rows filters alike.

export interface RowFilter {
  /** Words that must all occur in the row, as typed. */
  readonly text: string;
  /** Empty: any. */
  readonly statuses: readonly string[];
  readonly posture: string;
  readonly model: string;
}

export const NO_FILTER: RowFilter = { text: '', statuses: [], posture: '', model: '' };

/** What a filter can ask of a row; what a row does not have, no filter for it lets pass. */
export interface RowFacts {
  readonly status?: string | undefined;
  readonly posture?: string | undefined;
  /** Absent: models do not matter to it. */
  readonly models?: readonly string[] | undefined;
  /** As `textOf` makes it. */
  readonly text: string;
}

/** From `?q=&status=live-confirmed,doc-confirmed&posture=&model=`. */
export function readFilter(parameters: URLSearchParams): RowFilter {
  return {
    text: parameters.get('q') ?? '',
    statuses: (parameters.get('status') ?? '').split(',').filter((status) => status !== ''),
    posture: parameters.get('posture') ?? '',
    model: parameters.get('model') ?? '',
  };
}

/** The parameters with those of the filter; what is not filtered by is not written, and other parameters stay. */
export function writeFilter(filter: RowFilter, parameters: URLSearchParams): URLSearchParams {
  const written = new URLSearchParams(parameters);
  const values = { q: filter.text, status: filter.statuses.join(','), posture: filter.posture, model: filter.model };
  // Away first, so that one filter has one address, whatever was chosen first.
  for (const name of Object.keys(values)) written.delete(name);
  for (const [name, value] of Object.entries(values)) if (value !== '') written.set(name, value);
  return written;
}

export function isFiltering(filter: RowFilter): boolean {
  return filter.text.trim() !== '' || filter.statuses.length > 0 || filter.posture !== '' || filter.model !== '';
}

export function passes(filter: RowFilter, { status, posture, models, text }: RowFacts): boolean {
  if (filter.statuses.length > 0 && (status === undefined || !filter.statuses.includes(status))) return false;
  if (filter.posture !== '' && posture !== filter.posture) return false;
  if (filter.model !== '' && models !== undefined && !models.includes(filter.model)) return false;
  const words = filter.text.toLowerCase().split(/\s+/);
  return words.every((word) => text.includes(word) || text.includes(dropItems(word)));
}

/** What words are looked for in: in lower case, and once more without the marks of items, which readers of a body do not write. */
export function textOf(written: string): string {
  const text = written.toLowerCase();
  const plain = dropItems(text);
  return plain === text ? text : `${text}\n${plain}`;
}

/** `image_list[].type` -> `image_list.type`; of nothing but marks they are what is meant. */
export function dropItems(path: string): string {
  return path.replaceAll('[]', '') || path;
}
