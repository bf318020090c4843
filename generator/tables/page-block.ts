// The blocks of a page that matter here, whoever found them: headings, tables, code blocks and HTML; everything else is prose.

export interface Heading {
  readonly depth: number;
  readonly text: string;
  /** The text inside code marks, when the heading is nothing but one code mark. */
  readonly code?: string;
  readonly start: number;
  readonly end: number;
}

/** Offsets in the text of the page; the end is exclusive. */
export interface Slice {
  readonly start: number;
  readonly end: number;
}

export type PageBlock =
  | ({ readonly kind: 'heading' } & Heading)
  /** The header and the body rows; the delimiter row is none of them. */
  | ({ readonly kind: 'table'; readonly rows: readonly Slice[] } & Slice)
  /** `info` is what stands behind the fence; an indented block has none. */
  | ({ readonly kind: 'code'; readonly info: string; readonly text: string } & Slice)
  | ({ readonly kind: 'html' } & Slice);
