// Adds one event to a job as it is now, and looks again when another process was first.
import type { EventType, NewEvent } from '../store/event.ts';
import { MAY_FOLLOW } from '../store/fold.ts';
import type { Job } from '../store/job.ts';
import { appendEvent, loadJob } from '../store/job-log.ts';
import type { Store } from '../store/store.ts';

export type Changed =
  | { readonly kind: 'recorded'; readonly job: Job }
  /** It was so already. */
  | { readonly kind: 'unchanged'; readonly job: Job }
  | { readonly kind: 'refused'; readonly why: string };

/** The event, undefined if there is nothing to add, or the reason why not. */
export type Decision = NewEvent | string | undefined;

export async function changeJob(
  store: Store,
  id: string,
  decide: (job: Job) => Decision | Promise<Decision>,
): Promise<Changed> {
  for (;;) {
    const loaded = await loadJob(store, id);
    if (loaded.kind === 'absent') return { kind: 'refused', why: 'there is no such job' };
    if (loaded.kind === 'corrupt')
      return {
        kind: 'refused',
        why: `${loaded.file} of the job ${id} is corrupt: ${loaded.why}; a person must look at it`,
      };
    const { job } = loaded;
    const event = await decide(job);
    if (event === undefined) return { kind: 'unchanged', job };
    if (typeof event === 'string') return { kind: 'refused', why: event };
    if (!MAY_FOLLOW[event.type].includes(job.state))
      return { kind: 'refused', why: `the job is ${job.state}; ${describeTime(event.type)}` };
    if ((await appendEvent(store, job, event)) === 'conflict') continue;
    const changed = await loadJob(store, id);
    if (changed.kind === 'job') return { kind: 'recorded', job: changed.job };
  }
}

/** What a person orders is answered in the words of the commands. */
function describeTime(type: EventType): string {
  switch (type) {
    case 'human':
      return 'only one that needs_attention waits for a decision';
    case 'withdrawn':
      return 'only one that was not sent can be taken back';
    default:
      return `nothing of the kind "${type}" is recorded then`;
  }
}
