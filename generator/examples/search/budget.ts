// What the examples of one unit may cost. An operation is small, but a register may hold one of ten thousand rows: its examples would grow with the square of them.

/** What is left; it only ever becomes less. */
export interface Budget {
  /** Rules that may be asked. */
  verdicts: number;
  /** Characters that may be written. */
  characters: number;
}

/** Four times what the largest real operation takes: 54,000 verdicts and 57,000 characters for its 163 rows. */
export function createBudget(rows: number): Budget {
  return { verdicts: 100_000 + 1_000 * rows, characters: 100_000 + 1_000 * rows };
}

export function isSpent({ verdicts, characters }: Budget): boolean {
  return verdicts <= 0 || characters <= 0;
}

export const SPENT = 'the operation is too large for examples of all its rows';
