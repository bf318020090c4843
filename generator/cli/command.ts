// What every authoring command gets and gives: where to print, how to end, and how to say that it was called wrongly.

/** Documented in the usage text of each command. */
export const EXIT = { clean: 0, findings: 1, usage: 2, bug: 3, interrupted: 130 } as const;

/** What a command may know of the world around it. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly color: boolean;
  /** A person watches: progress may be shown on stderr. */
  readonly interactive: boolean;
  /** Columns. */
  readonly width: number;
  /** The folder that the command was called in. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** `2026-11-29`, in UTC: what expires is compared with it. */
  readonly today: () => string;
  /** Aborted when the person presses Ctrl-C; what is being written is written first. */
  readonly stopped: AbortSignal;
  /** Aborted when whoever started the command and holds its standard input is gone. */
  readonly inputEnded: () => AbortSignal;
}

export interface Command {
  readonly usage: string;
  /** The exit code. */
  readonly run: (args: readonly string[], terminal: Terminal) => number | Promise<number>;
}

/** The command was called wrongly: the message says how, the exit code is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
