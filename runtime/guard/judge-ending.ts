// What a job means for the next create of the same purpose, body or round: did it end, how, and does its end forbid going on?
import { errorCodes } from '../../generated/errors.ts';
import { isInDoubt } from '../store/fold.ts';
import type { Job } from '../store/job.ts';
import { classifyFailure, type FailureClass } from '../tasks/classify-failure.ts';

export type Ending =
  /** Withdrawn before anything left; it can never be sent any more. */
  | { readonly kind: 'unsent' }
  | { readonly kind: 'open'; readonly why: string }
  | { readonly kind: 'succeeded' }
  | { readonly kind: 'failed'; readonly failure: FailureClass | undefined; readonly unknownCode: boolean };

export function judgeEnding(job: Job): Ending {
  switch (job.state) {
    case 'cancelled':
      return job.attempts.some(isInDoubt) ? describeFailed(job) : { kind: 'unsent' };
    case 'downloading':
    case 'done':
      return { kind: 'succeeded' };
    case 'failed':
      // The first half of its chain failed, or a person gave it up before it was ever sent: no intent can follow.
      if (job.attempts.length === 0) return { kind: 'unsent' };
      return describeFailed(job);
    case 'new':
    case 'queued':
      return {
        kind: 'open',
        why: 'is not sent yet; send it (kling create --job, or guard.resume) or withdraw it (kling settle, or guard.withdraw)',
      };
    case 'waiting_parent':
      return { kind: 'open', why: 'waits for the first half of its chain' };
    case 'submit_pending':
      return { kind: 'open', why: 'is unclear: a task may exist; look it up' };
    case 'submitted':
      return { kind: 'open', why: `has the task ${job.taskId ?? ''}, which has not ended yet; ask for it` };
    case 'needs_attention':
      return { kind: 'open', why: `waits for a person: ${job.why ?? ''}` };
  }
}

/** The service judged what the register describes: going on with the purpose would ask the same again. */
export function stopsPurpose(ending: Ending): boolean {
  if (ending.kind !== 'failed') return false;
  return ending.unknownCode || ending.failure === 'body-shape' || ending.failure === 'model-policy';
}

/** Sent again, the same body would fail again; only a failure of the surroundings says nothing about it. */
export function stopsBody(ending: Ending): boolean {
  return ending.kind === 'failed' && ending.failure !== 'environment';
}

function describeFailed(job: Job): Ending {
  return { kind: 'failed', failure: findFailure(job), unknownCode: job.attempts.some(hasUnknownCode) };
}

function findFailure(job: Job): FailureClass | undefined {
  if (job.result?.failure !== undefined) return job.result.failure;
  const verdict = job.attempts.at(-1)?.outcome?.verdict;
  return verdict?.kind === 'rejected' ? classifyFailure(verdict).class : undefined;
}

const KNOWN = new Set(errorCodes.map(({ code }) => code));

function hasUnknownCode({ outcome }: Job['attempts'][number]): boolean {
  const verdict = outcome?.verdict;
  return verdict?.kind === 'ambiguous' && verdict.code !== undefined && !KNOWN.has(verdict.code);
}
