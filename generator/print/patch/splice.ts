// Puts new pieces into a long text in place of old ones: a file of all operations is printed again in a fraction of the time when one of them changed.

/** Offsets in the old text, the end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Splice extends Range {
  readonly text: string;
}

/** The splices must not overlap; their order is of no matter. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let end = 0;
  for (const splice of splices.toSorted((a, b) => a.start - b.start)) {
    pieces.push(text.slice(end, splice.start), splice.text);
    end = splice.end;
  }
  return pieces.join('') + text.slice(end);
}
