// The contract part of the first version: there is none before it to compare with, so it says what the contract holds.

/** As `contract stats --json` prints it, as far as it is told here. */
export interface ContractStats {
  readonly operations: number;
  readonly statuses: Readonly<Record<string, number>>;
  readonly runs: number;
  readonly sources: number;
  readonly gaps: number;
}

/** Begins with its heading, ends with one line end. */
export function printFirstPart({ operations, statuses, runs, sources, gaps }: ContractStats): string {
  const counts = Object.entries(statuses).map(([status, count]) => `${count} ${status}`);
  const rows = Object.values(statuses).reduce((sum, count) => sum + count, 0);
  return `### Contract

The first version: ${operations} operations with ${rows} graded rows (${counts.join(', ')}), known from ${sources} sources and ${runs} live runs; ${gaps} questions, open and closed.
`;
}
