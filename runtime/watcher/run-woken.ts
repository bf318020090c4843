// One job at a time, for an alarm clock: what a round does with all jobs that are due, done with the one that it was woken for.
import type { Change } from './effect.ts';
import { moveJob } from './move-job.ts';
import { countPlaces, type Places } from './places-in-flight.ts';
import type { TickParts } from './tick-parts.ts';
import type { Ran } from './waker.ts';

export interface WokenOptions {
  readonly slots?: number | undefined;
  readonly signal: AbortSignal;
  readonly report: (change: Change) => void;
}

/** Counting reads all active jobs, and that the service is full is worth remembering for a while. */
const PLACES_LAST_MS = 10_000;

export function createRunner(parts: TickParts, { slots, signal, report }: WokenOptions): (job: string) => Promise<Ran> {
  let counted: { readonly at: number; readonly places: Promise<Places> } | undefined;
  const findPlaces = (): Promise<Places> => {
    const at = parts.clock.monotonic();
    if (counted === undefined || at - counted.at > PLACES_LAST_MS)
      counted = { at, places: countPlaces(parts.store, parts.guard, slots) };
    return counted.places;
  };

  let hasBug = false;
  const runJob = async (job: string): Promise<Ran> => {
    let again: number | undefined;
    const store = {
      ...parts.store,
      postpone: (id: string, until: number): Promise<void> => {
        if (id === job) again = until;
        return parts.store.postpone(id, until);
      },
    };
    const own = { ...parts, store };
    const looked = await moveJob(own, job, { signal, places: undefined });
    // With a bug about, no money is spent.
    const moved =
      looked.wantsSend && !hasBug ? await moveJob(own, job, { signal, places: await findPlaces() }) : undefined;
    for (const change of [...looked.changes, ...(moved?.changes ?? [])]) report(change);
    return again === undefined ? {} : { again };
  };
  return (job) =>
    runJob(job).catch((error: unknown) => {
      hasBug = true;
      throw error;
    });
}
