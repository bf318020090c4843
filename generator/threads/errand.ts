// What the second thread is asked for and what it answers: plain data, since rows that are compiled when somebody asks cannot be sent.
import type { MessagePort } from 'node:worker_threads';
import type { TypeQuestion } from '../conditions/check-types.ts';
import type { ErrorRow } from '../kernel/contract-model.ts';
import type { Settled } from '../write/settle-file.ts';

/** Said once, before all errands. */
export interface Place {
  readonly kind: 'place';
  /** Where files are written: an absolute path. */
  readonly folder: string;
  /** Nobody looks at it yet. */
  readonly isHidden: boolean;
  readonly errors: readonly ErrorRow[];
  readonly wantsStamps: boolean;
}

/** The examples of one operation: made, printed and written. */
export interface Errand {
  readonly kind: 'errand';
  /** Below the folder. */
  readonly path: string;
  /** A `CompiledOperation` as JSON, which is written and read in about half the time of a structured clone. */
  readonly compiled: string;
}

/** Conditions whose types are to be checked. */
export interface TypesAsked {
  readonly kind: 'types';
  readonly questions: readonly TypeQuestion[];
}

export type Asked = Place | Errand | TypesAsked;

export interface Answer {
  readonly path: string;
  /** Absent if it failed: whoever asked does it itself, and meets what went wrong. */
  readonly settled?: Settled;
}

/** What the second thread starts with. */
export interface Line {
  readonly port: MessagePort;
  /** Numbers in memory that both threads see. */
  readonly shared: Int32Array;
}

/** Places in that memory: whether the second thread listens, how many errands it has ended, how many conditions it has seen, and how many were wrong. */
export const LISTENS = 0;
export const ENDED = 1;
export const SEEN = 2;
export const WRONG = 3;
export const PLACES = 4;
