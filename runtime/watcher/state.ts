// What the watcher reads out of a job: whether it is its business, and which job is the other half of a chain.
import type { EventData } from '../store/event.ts';
import type { Job } from '../store/job.ts';

export type WatchedRecord = EventData['queued'] & { readonly watch: NonNullable<EventData['queued']['watch']> };

export interface WatchedJob extends Job {
  readonly request: WatchedRecord;
}

/** A create of `kling create` is followed by the one who sent it, and is none. */
export function isWatched(job: Job): job is WatchedJob {
  return job.request?.watch !== undefined;
}

/** Nothing moves it any more. */
export function isTerminal({ state }: Pick<Job, 'state'>): boolean {
  return state === 'done' || state === 'failed' || state === 'cancelled';
}
