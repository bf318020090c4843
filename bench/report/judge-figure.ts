// Holds a figure against the target of its case, and says it in words.
import type { Goal } from '../goals.ts';
import type { Figure } from './part-result.ts';

/** Two places, and one more where the second is all there is. */
export function showFigure(value: number): string {
  return value < 1 ? value.toFixed(3) : value.toFixed(2);
}

export type Verdict = 'met' | 'not met' | 'not measured';

export function judgeCase({ wants }: Goal, target: number, figure: Figure | undefined): Verdict {
  if (figure === undefined) return 'not measured';
  const { value, isMissed = false } = figure;
  if (value === null) return isMissed ? 'not met' : 'not measured';
  return (wants === 'at most' ? value <= target : value >= target) ? 'met' : 'not met';
}

/** One line for a terminal. */
export function describeCase(goal: Goal, figure: Figure): string {
  const { of, value, why } = figure;
  const target = goal.cases.find((each) => each.of === of)?.target;
  const measured = value === null ? (why ?? 'no figure') : showFigure(value);
  if (target === undefined) return `${goal.id} ${of}: ${measured}, which has no target`;
  return `${goal.id} ${of}: ${measured}, wanted ${goal.wants} ${target}: ${judgeCase(goal, target, figure)}`;
}
