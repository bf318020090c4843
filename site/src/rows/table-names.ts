// Names of tables for whoever cannot see them: the headings above, what the rows are, and a count where both are the same.

export interface TableNames {
  enter(level: number, heading: string): void;
  /** The name of a table of such rows that stands here. */
  next(rows: string): string;
}

export function createTableNames(): TableNames {
  let headings: string[] = [];
  const used = new Map<string, number>();
  return {
    enter(level, heading) {
      headings = headings.slice(0, level - 1);
      headings[level - 1] = heading;
    },
    next(rows) {
      const name = [...headings.filter((heading) => heading !== undefined), rows].join(', ');
      const count = (used.get(name) ?? 0) + 1;
      used.set(name, count);
      return count === 1 ? name : `${name}, ${count}`;
    },
  };
}
