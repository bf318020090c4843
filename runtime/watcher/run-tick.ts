// One round over the jobs that are due: first everything that only reads, some jobs side by side, then what spends, one after the other.
// Several rounds at once are harmless: a job is leased to one of them, and what decides is who writes the next record.
import type { Change } from './effect.ts';
import { gather } from './gather.ts';
import { moveJob } from './move-job.ts';
import { countPlaces, type Places } from './places-in-flight.ts';
import { settleBatch } from './settle-batch.ts';
import type { TickOptions, TickParts } from './tick-parts.ts';

/** Enough to hide the way to the service and back; each job is one question. */
export const PARALLEL_JOBS = 8;

/** More than a minute's worth of questions; what is left is due in the next round. */
export const MOST_JOBS = 10_000;

export async function* runTick(parts: TickParts, options: TickOptions = {}): AsyncGenerator<Change> {
  const { store, guard, clock } = parts;
  const { parallel = PARALLEL_JOBS, limit = MOST_JOBS, signal = new AbortController().signal } = options;
  const wantSend: string[] = [];
  const bugs: unknown[] = [];
  for await (const batch of gather(store.due(clock.now(), limit), parallel)) {
    if (signal.aborted) return;
    const moving = batch.map((job) => moveJob(parts, job, { signal, places: undefined }));
    for (const { changes, wantsSend, job } of await settleBatch(moving, bugs)) {
      yield* changes;
      if (wantsSend) wantSend.push(job);
    }
  }
  // With a bug about, no money is spent.
  if (bugs.length > 0) throw bugs[0];
  if (wantSend.length === 0) return;
  const places: Places = await countPlaces(store, guard, options.slots);
  for (const job of wantSend) {
    if (signal.aborted) return;
    yield* (await moveJob(parts, job, { signal, places })).changes;
  }
}
