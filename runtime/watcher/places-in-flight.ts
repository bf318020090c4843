// Places at the service, by account, model and kind of pack: how many the account has is not known, so the number is the operator's, and a full queue is heard of.
import type { Guard } from '../guard/guard.ts';
import type { JobStore } from '../store/job-store.ts';
import { isWatched, type WatchedJob } from './state.ts';

export interface Places {
  /** True, and the place is taken, when the job may be sent now. */
  take(job: WatchedJob): boolean;
  /** The service said that it is full; nothing more of the kind is sent in this tick. */
  close(job: WatchedJob): void;
}

/** Reads all active jobs if there is a limit; two ticks at once may exceed it, and the service then says so. */
export async function countPlaces(store: JobStore, guard: Guard, limit: number | undefined): Promise<Places> {
  const taken = new Map<string, number>();
  const full = new Set<string>();
  if (limit !== undefined)
    for (const id of await store.listJobs()) {
      const loaded = await guard.job(id);
      if (loaded.kind !== 'job' || !isWatched(loaded.job)) continue;
      const { state } = loaded.job;
      if (state === 'submit_pending' || state === 'submitted') add(taken, nameQueue(loaded.job));
    }
  return {
    take: (job) => {
      const queue = nameQueue(job);
      if (full.has(queue) || (limit !== undefined && (taken.get(queue) ?? 0) >= limit)) return false;
      add(taken, queue);
      return true;
    },
    close: (job) => void full.add(nameQueue(job)),
  };
}

function nameQueue({ request }: WatchedJob): string {
  const { account, operation, units, watch } = request;
  return [account, watch.model ?? operation, units.unit].join('\n');
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
