// When a look-up that finds nothing counts: not before a new task must have appeared, and never two in one burst, whatever a clock says.
import { waitsForRefusal } from '../store/fold.ts';
import type { Job } from '../store/job.ts';

/** After the intent: when the first, second and third miss count. The third calls a person. */
export const MISSES_AT_MS = [120_000, 300_000, 900_000] as const;

/** As long as the first: a clock that is far ahead makes the create look old, and a task still appears late. */
const LEAST_APART_MS = 120_000;

/** How long a miss does not count yet; 0 for a refusal that may mean a repeated id, which is looked up at once. */
export function readMissWait(job: Job, now: number): number {
  const { attempts, misses, changedAt = '' } = job;
  const last = attempts.at(-1);
  if (last === undefined || waitsForRefusal(job)) return 0;
  const due = Date.parse(last.at) + (MISSES_AT_MS[Math.min(misses, MISSES_AT_MS.length - 1)] ?? 0);
  const apart = misses === 0 ? 0 : Date.parse(changedAt) + LEAST_APART_MS;
  return Math.max(countWait(due - now), countWait(apart - now));
}

/** No wait is longer than the last look-up: what lies further ahead was written by a clock that went back since. */
function countWait(left: number): number {
  return left > 0 && left <= MISSES_AT_MS[2] ? left : 0;
}
