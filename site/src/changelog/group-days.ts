// Steps of the history by the day on which they came into the branch, the newest first.
import { dayOf } from '../dates/dates.ts';
import { countLevels, type LevelCounts } from '../history/change-report.ts';
import type { Step } from '../history/walk-history.ts';

export interface Day {
  /** `2026-11-20` */
  readonly day: string;
  readonly steps: readonly Step[];
  readonly counts: LevelCounts;
  /** Releases of that day. */
  readonly tags: readonly string[];
}

export function groupDays(steps: readonly Step[]): Day[] {
  return [...Map.groupBy(steps, ({ to }) => dayOf(to.date))].map(([day, group]) => ({
    day,
    steps: group,
    counts: countLevels(group.flatMap(({ report }) => report.changes)),
    tags: group.flatMap(({ to }) => to.tags),
  }));
}
