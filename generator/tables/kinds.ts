// Finds the kind of a table by its header cells, or the one that was probably meant.
import { KIND_NAMES, KINDS, type Kind } from '../kernel/table-kinds.ts';

/** The kind with exactly these header cells. */
export function findKind(header: readonly string[]): Kind | undefined {
  return KIND_NAMES.find((kind) => {
    const columns = KINDS[kind];
    return columns.length === header.length && columns.every((column, index) => column === header[index]);
  });
}

/** The kind that shares most header cells with these, whatever their case; used to say what a wrong header probably meant. */
export function findLikelyKind(header: readonly string[]): Kind | undefined {
  const folded = header.map((cell) => cell.toLowerCase());
  let likely: Kind | undefined;
  let most = 0;
  for (const kind of KIND_NAMES) {
    const columns = KINDS[kind].map((column) => column.toLowerCase());
    const shared = folded.filter((cell) => columns.includes(cell)).length / Math.max(columns.length, header.length);
    if (shared > most) {
      most = shared;
      likely = kind;
    }
  }
  return likely;
}
