// What every command gets and gives: where to print, how to end, and how to say that it was called wrongly.

/** Documented in the usage text of each command. */
export const EXIT = { valid: 0, invalid: 1, usage: 2, bug: 3 } as const;

export interface Terminal {
  readonly out: (text: string) => void;
  readonly color: boolean;
}

/** The command was called wrongly: the message says how, the exit code is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
