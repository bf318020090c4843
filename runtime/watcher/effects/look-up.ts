// Finds out what became of an unclear create, by its external id. The guard keeps the schedule and calls the person.
import type { WatchedJob } from '../state.ts';
import type { TickParts } from '../tick-parts.ts';
import { type Outcome, waitOrTell } from './outcome.ts';

export async function lookUp(parts: TickParts, job: WatchedJob): Promise<Outcome> {
  const found = await parts.guard.reconcile(job.id);
  switch (found.kind) {
    case 'adopted':
    case 'rejected':
    case 'missing':
    case 'attention':
    case 'settled':
      return { kind: 'done' };
    case 'early':
      return { kind: 'waits', why: 'too early for a miss to count', againInMs: found.againInMs };
    // No answer is no miss.
    case 'unanswered':
      return waitOrTell(parts, job, found.why);
    case 'refused':
      return { kind: 'problem', why: found.why };
  }
}
