// What differs between two states of an approved pattern, of a field that it takes, and of a shape that is not sent.
import type { Pattern, QuarantineRow, RejectedShape, TakenField } from '../kernel/contract-model.ts';
import { printShape } from '../model/pair-rows.ts';
import type { Action } from './coordinates.ts';
import { compareConditions, compareOptional, compareWords, createDifference, type Difference } from './difference.ts';

export function comparePatterns(before: Pattern, after: Pattern): Difference[] {
  return [
    ...compareOptional('Operation', 'operation', before.operation, after.operation),
    ...compareWords('For', before.purpose, after.purpose),
    ...compareOptional('Class', 'evidence', before.class, after.class),
    ...compareWords('Notes', before.notes, after.notes),
  ];
}

export function compareTakes(before: TakenField, after: TakenField): Difference[] {
  const takes = `${before.takes} ${after.takes}`;
  return [
    ...(before.takes === after.takes
      ? []
      : [createDifference('Takes', 'takes', HARMLESS.has(takes) ? 'widened' : 'changed', before.takes, after.takes)]),
    ...compareSentValue(before, after),
    ...compareValues(before, after),
    ...compareWords('Notes', before.notes, after.notes),
  ];
}

/** After these every input that was good still makes the same body. */
const HARMLESS: ReadonlySet<string> = new Set(['required optional', 'required default', 'fixed default']);

/** What is sent when nothing is given. */
function findSentValue({ takes, values }: TakenField): string | undefined {
  return takes === 'fixed' || takes === 'default' ? values[0] : undefined;
}

function compareSentValue(before: TakenField, after: TakenField): Difference[] {
  const [old, now] = [findSentValue(before), findSentValue(after)];
  // If one of them sends nothing, that is said of Takes.
  return old === undefined || now === undefined ? [] : compareOptional('Values', 'sent-value', old, now);
}

/** The values that may be given; undefined for any. */
function findGivable({ takes, values }: TakenField): ReadonlySet<string> | undefined {
  // A default without alternatives is a proposal, and no restriction.
  return values.length === 0 || (takes === 'default' && values.length === 1) ? undefined : new Set(values);
}

function compareValues(before: TakenField, after: TakenField): Difference[] {
  const canGive = [before, after].every(({ takes }) => takes !== 'fixed' && takes !== 'numbered');
  const action = canGive ? compareSets(findGivable(before), findGivable(after)) : undefined;
  if (action === undefined) return [];
  return [createDifference('Values', 'values', action, before.values.join(', '), after.values.join(', '))];
}

function compareSets(
  before: ReadonlySet<string> | undefined,
  after: ReadonlySet<string> | undefined,
): Extract<Action, 'widened' | 'narrowed' | 'changed'> | undefined {
  const isWider = after === undefined || before?.isSubsetOf(after) === true;
  const isNarrower = before === undefined || after?.isSubsetOf(before) === true;
  if (isWider && isNarrower) return undefined;
  return isWider ? 'widened' : isNarrower ? 'narrowed' : 'changed';
}

export function compareQuarantine(before: QuarantineRow, after: QuarantineRow): Difference[] {
  return [
    ...compareShapes(before.shape, after.shape),
    ...compareWords('Why', before.why, after.why),
    ...compareWords('Use instead', before.instead, after.instead),
    ...compareWords('Decided', before.decided, after.decided),
  ];
}

function compareShapes(before: RejectedShape | undefined, after: RejectedShape | undefined): Difference[] {
  const [old, now] = [before, after].map((shape) => (shape === undefined ? undefined : printShape(shape)));
  if (!refuses(before) && !refuses(after)) return compareWords('Shape', old, now);
  if (!refuses(after)) return [createDifference('Shape', 'shape', 'removed', old, now)];
  if (before?.kind === 'condition' && after?.kind === 'condition') return compareConditions('Shape', 'shape', old, now);
  return before === undefined && after === undefined ? [] : [createDifference('Shape', 'shape', 'changed', old, now)];
}

/** Without a shape the whole operation is meant. A key that is no field is refused anyway, and words are nothing that a request shows. */
export function refuses(shape: RejectedShape | undefined): boolean {
  return shape === undefined || shape.kind === 'condition';
}
