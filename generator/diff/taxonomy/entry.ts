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

export const ONLY_WORDS = 'only people read it';
export const OTHER_GROUND = 'what it rests on has changed, not what it is';
export const NOWHERE = 'what is not evidenced stands in no strict schema';

type Plain<Word extends Aspect> = readonly [readonly Direction[], Word, Action, Level, string];

/** What changes in every graded row without a consequence for generated code. */
export function gradeEntries(directions: readonly Direction[]): readonly Plain<'status' | 'evidence' | 'words'>[] {
  return [
    [directions, 'status', 'changed', 'evidence-only', 'how it is known has changed, not what it is'],
    [directions, 'evidence', 'changed', 'evidence-only', OTHER_GROUND],
    [directions, 'words', 'changed', 'editorial', ONLY_WORDS],
  ];
}

/** Rows below the line of what is not evidenced. */
export function hypothesisEntries(directions: readonly Direction[]): readonly Plain<'hypothesis'>[] {
  return [
    [directions, 'hypothesis', 'added', 'evidence-only', NOWHERE],
    [directions, 'hypothesis', 'removed', 'evidence-only', NOWHERE],
    [directions, 'hypothesis', 'changed', 'evidence-only', NOWHERE],
  ];
}
