// Writes down what a send came to, whatever happened to the job meanwhile: a look-up of another process may have found the task already.
import type { EventData } from '../store/event.ts';
import type { Job } from '../store/job.ts';
import { appendEvent, loadJob } from '../store/job-log.ts';
import type { Exchange } from '../transport/exchange.ts';
import type { Verdict } from '../transport/verdict.ts';
import type { GuardParts } from './parts.ts';

/** The job as it stands afterwards. */
export async function recordOutcome(
  { store }: GuardParts,
  sent: Job,
  verdict: Verdict,
  exchange: Exchange,
): Promise<Job> {
  const data = { verdict: describeVerdict(verdict), exchange: describeExchange(exchange) };
  for (let job = sent; ; ) {
    if (job.state === 'submit_pending') await appendEvent(store, job, { type: 'outcome', data });
    // A person was called in before the answer came; the answer is what they would have looked for.
    else if (job.state === 'needs_attention' && verdict.kind === 'accepted' && verdict.taskId !== '')
      await appendEvent(store, job, {
        type: 'looked-up',
        data: { found: 'one', taskIds: [verdict.taskId], how: 'the answer came late' },
      });
    else return job;
    const loaded = await loadJob(store, job.id);
    if (loaded.kind !== 'job') throw new Error(`the job ${job.id} cannot be read back`);
    job = loaded.job;
    if (job.attempts.at(-1)?.outcome !== undefined) return job;
  }
}

function describeVerdict(verdict: Verdict): EventData['outcome']['verdict'] {
  if (verdict.kind !== 'rejected') return verdict;
  const { kind, code, meaning, capacity, lookUpFirst, message } = verdict;
  return { kind, code, class: meaning.class, capacity, lookUpFirst, message };
}

function describeExchange(exchange: Exchange): EventData['outcome']['exchange'] {
  if (exchange.kind === 'broken') return exchange;
  const { kind, status, requestId, emulated, at, ms, body } = exchange;
  return { kind, status, requestId: requestId ?? null, emulated, at, ms, body: body ?? null };
}
