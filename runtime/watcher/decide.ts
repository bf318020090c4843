// What is to be done next for a job, and when to look at it again. Pure: every pair of state and time has one answer, and only `queued` may spend.

import { policies } from '../../generated/policies.ts';
import { waitAfter } from '../guard/effects.ts';
import { MISSES_AT_MS, readMissWait } from '../guard/miss-schedule.ts';
import { listDownloads, listMissing } from '../store/downloads.ts';
import type { Effect } from './effect.ts';
import type { WatchedJob } from './state.ts';

/** The shortest wait between two questions about one task, by the policy. */
export const ASK_EVERY_MS = Number(policies['poll-seconds'].value.split('..')[0]) * 1000;

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** What needs a person is looked at seldom: only a task that turns up changes it. No wait of a job is longer. */
export const SELDOM_MS = 15 * MINUTE_MS;

/** Lists reach back this far; what is older is found by nobody. */
const HORIZON_MS = 30 * DAY_MS;

/** At most one thing; null when only time, or a person, can move the job. */
export function decide(job: WatchedJob, now: number): Effect | null {
  switch (job.state) {
    case 'new':
      return null;
    case 'queued':
      return isAhead(findSendTime(job), now) ? null : { kind: 'send' };
    case 'waiting_parent': {
      const { parent } = job.request.watch;
      return parent === null ? null : { kind: 'resolve', parent };
    }
    case 'submit_pending':
      return readMissWait(job, now) > 0 ? null : { kind: 'look-up' };
    case 'submitted':
      return { kind: 'ask' };
    case 'downloading':
      return decideDownload(job);
    case 'needs_attention':
      return decideForPerson(job, now);
    case 'done':
    case 'failed':
    case 'cancelled':
      return { kind: 'archive' };
  }
}

/** When to look again if nothing was done, or nothing came of it. Milliseconds since 1970. */
export function findNextLook(job: WatchedJob, now: number, askEveryMs = ASK_EVERY_MS): number {
  switch (job.state) {
    case 'queued':
      return isAhead(findSendTime(job), now) ? findSendTime(job) : now + askEveryMs;
    case 'submit_pending':
      return now + (readMissWait(job, now) || askEveryMs);
    case 'needs_attention':
      return now + SELDOM_MS;
    default:
      return now + askEveryMs;
  }
}

/** After a full queue the same create waits, longer each time. */
function findSendTime({ attempts, resentAfter }: WatchedJob): number {
  const last = attempts.at(-1)?.outcomeAt;
  const sends = attempts.length - resentAfter;
  return last === undefined || sends === 0 ? 0 : Date.parse(last) + waitAfter(sends);
}

/** No wait is longer than the last look-up: what lies further ahead was written by a clock that went wrong. */
function isAhead(time: number, now: number): boolean {
  return time > now && time - now <= MISSES_AT_MS[2];
}

function decideDownload(job: WatchedJob): Effect {
  const [index] = listMissing(job);
  if (index !== undefined) return { kind: 'download', index };
  const here = job.files.length;
  const named = listDownloads(job.result).length;
  // Asked once more, it may name fewer than before.
  const detail =
    here === 0 ? 'the task succeeded and names no file' : `the task names ${named} files now, and ${here} are here`;
  return { kind: 'attention', why: 'no-result', detail };
}

/** Reading goes on: a task that turns up, or ends after all, needs no person any more. */
function decideForPerson(job: WatchedJob, now: number): Effect | null {
  const { taskId, result, attempts, attention, changedAt = '' } = job;
  // Only a person can say which of several it is.
  if (attention === 'multi-match') return null;
  if (attempts.length === 0 || result !== undefined || now - Date.parse(changedAt) > HORIZON_MS) return null;
  return taskId === undefined ? { kind: 'look-up' } : { kind: 'ask' };
}
