// What the store asks of a database: so little that SQLite and PostgreSQL are one store with the same statements, and differ only in how they are opened.

export type Value = string | number | null | Uint8Array;

export type Row = Readonly<Record<string, unknown>>;

/** One statement, its values as $1, $2. What it changed is durable when it answers. */
export type Run = (statement: string, ...values: readonly Value[]) => Promise<readonly Row[]>;

export interface Database {
  /** For people, without a password. */
  readonly place: string;
  readonly run: Run;
  /** Makes sure that what can be read is on the disk, also if a process that is dead by now wrote it. */
  secure(): Promise<void>;
  /** Undefined where that cannot be known. */
  freeBytes(): Promise<number | undefined>;
  close(): Promise<void>;
}

/** One whose transactions may wait for something in between. */
export interface TransactingDatabase extends Database {
  /** All of it or nothing; each statement of `work` has to go through the `run` that it is given. */
  transact<Result>(work: (run: Run) => Promise<Result>): Promise<Result>;
}
