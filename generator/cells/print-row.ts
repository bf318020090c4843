// Writes cells as a row in the compact form of the register's tables.

/** `| a | | b |`; an empty cell is one blank. */
export function printRow(cells: readonly string[]): string {
  return `|${cells.map((cell) => (cell === '' ? ' |' : ` ${cell} |`)).join('')}`;
}
