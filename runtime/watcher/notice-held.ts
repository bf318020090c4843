// What STOP keeps back: a round that sends nothing for it must not look like one that had nothing to do.
import type { Guard } from '../guard/guard.ts';
import { loadJobs } from './load-jobs.ts';
import { isWatched } from './state.ts';

export interface Held {
  /** Since when, by whom and why, as it stands in STOP. */
  readonly why: string;
  /** Jobs that would be sent. */
  readonly jobs: number;
  /** Where the records and STOP are. */
  readonly place: string;
}

/** Undefined while creates are allowed, and where no job waits to be sent. */
export async function noticeHeld(guard: Guard): Promise<Held | undefined> {
  const why = await guard.readStop();
  if (why === undefined) return undefined;
  let jobs = 0;
  for await (const loaded of loadJobs(guard, 'active'))
    if (loaded.kind === 'job' && isWatched(loaded.job) && loaded.job.state === 'queued') jobs += 1;
  return jobs === 0 ? undefined : { why, jobs, place: (await guard.readRecords()).place };
}
