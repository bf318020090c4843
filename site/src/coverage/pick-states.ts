// Which states of the history a trend shows: the last one of each month, or each commit while the history is young.
import { dayOf, monthOf } from '../dates/dates.ts';
import type { StateCounts } from '../history/count-states.ts';

export interface Trend {
  /** What one point is. */
  readonly unit: 'month' | 'commit';
  /** The oldest first. */
  readonly points: readonly TrendPoint[];
}

export interface TrendPoint {
  readonly label: string;
  readonly state: StateCounts;
}

/** Fewer months than this say less than the commits do. */
const FEWEST_MONTHS = 3;

/** `states` are the oldest first. */
export function pickTrend(states: readonly StateCounts[]): Trend {
  const byMonth = new Map(states.map((state) => [monthOf(dayOf(state.commit.date)), state]));
  if (byMonth.size >= FEWEST_MONTHS)
    return { unit: 'month', points: [...byMonth].map(([label, state]) => ({ label, state })) };
  const days = new Set(states.map(({ commit }) => dayOf(commit.date)));
  return {
    unit: 'commit',
    points: states.map((state) => ({ label: nameMoment(state.commit.date, days.size === 1), state })),
  };
}

/** The time of day where all states are of one day, by universal time, else the day. */
function nameMoment(instant: string, isOneDay: boolean): string {
  return isOneDay ? new Date(instant).toISOString().slice(11, 16) : dayOf(instant);
}
