// Whatever events come in whatever order: a job sends again only after a send that surely made nothing, and never after it has ended.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NewEvent } from '../../../runtime/store/event.ts';
import { startJob } from '../../../runtime/store/fold.ts';
import { ImpossibleEvent, type Job } from '../../../runtime/store/job.ts';
import {
  ACCEPTED,
  AMBIGUOUS,
  add,
  createIntent,
  createOutcome,
  FULL,
  JOB_ID,
  MAYBE_REPEATED,
  NOT_SENT,
  REJECTED,
  RESULT,
  SAMPLES,
} from './sample-events.ts';

const FINAL = new Set(['done', 'failed', 'cancelled']);

const outcome = fc
  .constantFrom(ACCEPTED, AMBIGUOUS, REJECTED, FULL, FULL, NOT_SENT, NOT_SENT, MAYBE_REPEATED)
  .map(createOutcome);
const lookUp = fc
  .constantFrom(['none', []] as const, ['one', ['t-1']] as const, ['several', ['t-1', 't-2']] as const)
  .map(([found, taskIds]): NewEvent => ({ type: 'looked-up', data: { found, taskIds, how: '' } }));
const failed: NewEvent = { type: 'result', data: { ...RESULT, outcome: 'failed', failure: 'moderation' } };
const abandoned: NewEvent = { type: 'human', data: { who: 'Ada', decision: 'abandon', why: 'gone' } };
const event: fc.Arbitrary<(job: Job) => NewEvent> = fc.oneof(
  { weight: 4, arbitrary: fc.constant((job: Job) => createIntent(job.attempts.length + 1)) },
  { weight: 4, arbitrary: outcome.map((each) => () => each) },
  { weight: 2, arbitrary: lookUp.map((each) => () => each) },
  { weight: 3, arbitrary: fc.constantFrom(...Object.values(SAMPLES), failed, abandoned).map((each) => () => each) },
);

/** Applies what may follow, and leaves out what is impossible. */
function run(events: readonly ((job: Job) => NewEvent)[]): readonly Job[] {
  const steps = [startJob(JOB_ID)];
  for (const create of events) {
    const job = steps.at(-1) ?? startJob(JOB_ID);
    try {
      steps.push(add(job, create(job)));
    } catch (error) {
      if (!(error instanceof ImpossibleEvent)) throw error;
    }
  }
  return steps;
}

const surelyNothing = (job: Job, index: number): boolean => {
  const verdict = job.attempts[index]?.outcome?.verdict;
  return verdict?.kind === 'not-sent' || (verdict?.kind === 'rejected' && verdict.capacity);
};

describe('any history', () => {
  it('sends again only when every send before surely made nothing', () => {
    let sends = 0;
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        const job = run([() => SAMPLES.queued, ...events]).at(-1) ?? startJob(JOB_ID);
        for (const [index] of job.attempts.slice(0, -1).entries()) expect(surelyNothing(job, index)).toBe(true);
        expect(new Set(job.attempts.map(({ intent }) => intent.slot)).size).toBeLessThan(2);
        sends = Math.max(sends, job.attempts.length);
      }),
      { numRuns: 5000 },
    );
    // The histories did send again.
    expect(sends).toBeGreaterThan(2);
  });

  it('does not leave its end, nor change its task', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        const steps = run([() => SAMPLES.queued, ...events]);
        for (const [index, job] of steps.entries()) {
          const before = steps[index - 1];
          if (before === undefined) continue;
          if (FINAL.has(before.state)) expect(job.state).toBe(before.state);
          if (before.taskId !== undefined) expect(job.taskId).toBe(before.taskId);
          expect(job.seq).toBe(before.seq + 1);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
