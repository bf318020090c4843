// The form of the taxonomy: for each coordinate how grave a change is and why, one line each, so that the tables can be read like tables.
import type { Kind } from '../../kernel/table-kinds.ts';
import type { Action, Aspect, Direction } from '../coordinates.ts';
import type { Level } from '../levels.ts';

/** The reason completes the sentence "it is so grave because …". */
export type Entry<Area extends Kind> = readonly [
  directions: readonly Direction[],
  kind: Aspect<Area>,
  action: Action,
  level: Level,
  reason: string,
];

export const NONE = ['none'] as const;
export const SENT = ['sent'] as const;
export const RECEIVED = ['received'] as const;
/** What the caller supplies, in a request or as a fact beside it: both are strict. */
export const SUPPLIED = ['sent', 'known'] as const;
export const ANY_WAY = ['sent', 'received', 'known'] as const;

/** Rows that are graded change in these ways without any consequence for generated code. */
export const GRADE = {
  status: 'how it is known has changed, not what it is',
  evidence: 'what it rests on has changed, not what it is',
  words: 'only people read it',
  hypothesis: 'what is not evidenced stands in no strict schema',
} as const;
