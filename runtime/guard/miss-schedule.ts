// When a look-up that finds nothing counts: not before a new task must have appeared, and never two in one burst, whatever a clock says.
import type { Job } from '../store/job.ts';

/** After the intent: when the first, second and third miss count. The third calls a person. */
export const MISSES_AT_MS = [120_000, 300_000, 900_000] as const;

/** As long as the first: a clock that is far ahead makes the create look old, and a task still appears late. */
const LEAST_APART_MS = 120_000;

/** Milliseconds since 1970; 0 for a refusal that may mean a repeated id, which is looked up at once. */
export function findMissTime({ attempts, misses, changedAt = '' }: Job): number {
  const last = attempts.at(-1);
  if (last === undefined || last.outcome?.verdict.kind === 'rejected') return 0;
  const due = Date.parse(last.at) + (MISSES_AT_MS[Math.min(misses, MISSES_AT_MS.length - 1)] ?? 0);
  return misses === 0 ? due : Math.max(due, Date.parse(changedAt) + LEAST_APART_MS);
}

/** How long is left until then. By a clock that went back nobody knows: no wait is longer than the last, and what lies further ahead was written by a clock that went wrong. */
export function readMissWait(job: Job, now: number): number {
  const left = findMissTime(job) - now;
  return left > 0 && left <= MISSES_AT_MS[2] ? left : 0;
}
