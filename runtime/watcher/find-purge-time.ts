// Until when the service keeps what a job still needs of it. What is not here by then is lost, and was paid for.
import { listDownloads, listMissing } from '../store/downloads.ts';
import type { Job } from '../store/job.ts';
import { KEPT_MILLISECONDS } from '../tasks/read-task.ts';

const DAY_MS = 86_400_000;

/** So much before the purge a person must look. */
export const URGENT_MS = 2 * DAY_MS;

/** So much before the purge everybody is told. */
export const WARNING_MS = 7 * DAY_MS;

/** The earliest moment, in milliseconds since 1970; undefined for what has no task, or has everything here. */
export function findPurgeTime(job: Job): number | undefined {
  const { taskId, result, state, attempts, changedAt = '' } = job;
  if (taskId === undefined || state === 'done' || state === 'failed' || state === 'cancelled') return undefined;
  // No task ends before it was made, so its result is kept at least so long.
  const sentAt = Date.parse(attempts.at(-1)?.at ?? '');
  const earliest = Number.isNaN(sentAt) ? undefined : sentAt + KEPT_MILLISECONDS;
  if (result === undefined) return earliest;
  const downloads = listDownloads(result);
  const missing = listMissing(job).flatMap((place) => downloads[place] ?? []);
  // Nor does it end after its end was written down. A service that says otherwise counts in seconds, or its clock is wrong.
  const latest = Date.parse(changedAt) + KEPT_MILLISECONDS;
  const times = missing.flatMap(({ expiresAt }) => toTime(expiresAt, earliest, latest) ?? []);
  return times.length === 0 ? undefined : Math.min(...times);
}

function toTime(said: number | null, earliest: number | undefined, latest: number): number | undefined {
  if (said === null || earliest === undefined) return said ?? earliest;
  return Math.max(earliest, Math.min(said, latest));
}
