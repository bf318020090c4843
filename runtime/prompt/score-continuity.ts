// The score of a continuity test: the mean of five marks from 1 to 5, and nothing else.
import { isRecord } from '../../generated/kernel/view.ts';

export const CONTINUITY_DIMENSIONS = ['identity', 'scene', 'camera', 'boundary', 'usability'] as const;
export type ContinuityDimension = (typeof CONTINUITY_DIMENSIONS)[number];

/** Each a whole number from 1 to 5. */
export type ContinuityScores = Readonly<Record<ContinuityDimension, number>>;

const LOWEST = 1;
const HIGHEST = 5;

/** The marks in a value from outside, or what is wrong with it. */
export function readContinuityScores(value: unknown): ContinuityScores | string {
  if (!isRecord(value)) return 'the scores are no object';
  const names: readonly string[] = CONTINUITY_DIMENSIONS;
  const foreign = Object.keys(value).find((name) => !names.includes(name));
  if (foreign !== undefined) return `${foreign} is none of ${names.join(', ')}`;
  const marks: Record<string, number> = {};
  for (const name of CONTINUITY_DIMENSIONS) {
    const mark = value[name];
    if (typeof mark !== 'number' || !Number.isInteger(mark) || mark < LOWEST || mark > HIGHEST)
      return `${name} is no whole number from ${LOWEST} to ${HIGHEST}`;
    marks[name] = mark;
  }
  return marks as ContinuityScores;
}

/** The mean of the five marks. */
export function scoreContinuity(scores: ContinuityScores): number {
  return CONTINUITY_DIMENSIONS.reduce((sum, name) => sum + scores[name], 0) / CONTINUITY_DIMENSIONS.length;
}
