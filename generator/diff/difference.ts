// One thing that differs between two states of one row, and the comparisons that rows of every kind share.
import { normaliseCondition } from '../conditions/normalise-condition.ts';
import type { Status } from '../kernel/contract-model.ts';
import type { Action, Aspect } from './coordinates.ts';

export interface Difference {
  /** The column that says it; the first one for the row as a whole. */
  readonly column: string;
  readonly kind: Aspect;
  readonly action: Action;
  /** As the cell had it; absent where it said nothing. */
  readonly before?: string;
  readonly after?: string;
}

export function createDifference(
  column: string,
  kind: Aspect,
  action: Action,
  before: string | undefined,
  after: string | undefined,
): Difference {
  return {
    column,
    kind,
    action,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

/** Added, removed or changed, as the texts are there. */
export function compareOptional(
  column: string,
  kind: Aspect,
  before: string | undefined,
  after: string | undefined,
): Difference[] {
  if (before === after) return [];
  const action = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  return [createDifference(column, kind, action, before, after)];
}

/** Texts for people; an empty one says nothing. */
export function compareWords(column: string, before: string | undefined, after: string | undefined): Difference[] {
  const [old, now] = [before || undefined, after || undefined];
  return old === now ? [] : [createDifference(column, 'words', 'changed', old, now)];
}

/** A condition that is only written differently is a difference of words. */
export function compareConditions(
  column: string,
  kind: Aspect,
  before: string | undefined,
  after: string | undefined,
): Difference[] {
  const isSame =
    before !== undefined && after !== undefined && normaliseCondition(before) === normaliseCondition(after);
  return isSame ? compareWords(column, before, after) : compareOptional(column, kind, before, after);
}

interface Grade {
  readonly status: Status;
  readonly evidence: readonly string[];
  readonly since?: string;
  readonly notes?: string;
}

/** The columns of every graded row. Status and evidence are one difference: the one follows from the other. */
export function compareGrades(before: Grade, after: Grade): Difference[] {
  const graded =
    before.status === after.status
      ? compareEvidence(before.evidence, after.evidence)
      : [createDifference('Status', 'status', 'changed', printGrade(before), printGrade(after))];
  const words = [
    ...compareWords('Since', before.since, after.since),
    ...compareWords('Notes', before.notes, after.notes),
  ];
  return [...graded, ...words];
}

function printGrade({ status, evidence }: Grade): string {
  return [status, ...evidence].join(', ');
}

/** The order of citations says nothing. */
export function compareEvidence(before: readonly string[], after: readonly string[]): Difference[] {
  const isSame = [...before].sort().join(' ') === [...after].sort().join(' ');
  return isSame ? [] : [createDifference('Evidence', 'evidence', 'changed', before.join(', '), after.join(', '))];
}
