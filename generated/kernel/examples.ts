// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// The shape of `examples/<operation>.json`: for each row of the register what a good body of it looks like, and what is said of a bad one.
import type { PartName } from './contract-model.ts';
import type { IssueCode } from './issues.ts';

export interface ExampleFile {
  readonly operation: string;
  readonly examples: readonly Example[];
  /** Rows of which no such example exists, each with the reason. */
  readonly none: readonly NoExample[];
}

export type ExampleKind = 'valid' | 'invalid';

/** What is sent or received. Of a request all that is sent stands together, whichever part the rows are of. */
export interface ExamplePayload {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  /** Facts that are not sent, but that a rule asks for. */
  readonly given?: Readonly<Record<string, unknown>>;
}

export interface Example extends ExamplePayload {
  /** What it shows, and of which row: `valid/mode=std`, `range/copies`, `broken/#references-limit`. */
  readonly id: string;
  readonly kind: ExampleKind;
  /** The part in which its rows stand. */
  readonly part: PartName;
  /** Addresses of the rows that it is of; a requirement under a condition has the id of its rule. */
  readonly rows: readonly string[];
  /** Of an invalid one all that is said, first what it is an example of; the rest could not be helped. */
  readonly says?: readonly Said[];
  /** Refused shapes that only one observer saw: a valid example that has one is warned of, not refused. */
  readonly warns?: readonly string[];
}

/** An issue as far as an example promises it. */
export interface Said {
  readonly code: IssueCode;
  readonly field: string;
  /** The address of the row that says so. */
  readonly row: string;
  /** The id of the rule, if one is broken. */
  readonly rule?: string;
}

export interface NoExample {
  readonly row: string;
  readonly kind: ExampleKind;
  readonly reason: string;
}
