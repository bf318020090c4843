// A proposed change of the register: whole lines after a line, or the text of a cell; and the differences that it answers.

/** What is inserted after the same line comes in this order. */
export const RANK = { row: 0, table: 1, part: 10, operation: 40, readings: 50, gaps: 51 } as const;

export type Change = LinesChange | CellChange;

export interface LinesChange {
  readonly kind: 'lines';
  readonly file: string;
  /** From 1; the lines follow it. */
  readonly after: number;
  /** One of RANK; parts count on from theirs. */
  readonly rank: number;
  /** Written above the lines where they come first in their place: a heading, the header of a table. */
  readonly opening: readonly string[];
  readonly lines: readonly string[];
}

export interface CellChange {
  readonly kind: 'cell';
  readonly file: string;
  readonly line: number;
  /** Where the old text begins and ends in its line, from 1, the end exclusive. */
  readonly column: number;
  readonly endColumn: number;
  readonly text: string;
}

/** The changes that belong together: all of them are made or none. */
export interface ChangeSet {
  /** Address of the difference. */
  readonly address: string;
  readonly changes: readonly Change[];
}
