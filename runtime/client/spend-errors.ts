// What a charged call can come to besides a task: the guard refused it, or nobody knows whether it was taken.
import { type ErrorFacts, KlingError } from '../transport/errors.ts';
import type { Refusal } from './spender.ts';

/** A queued job keeps its slot and its purpose, so it is sent by its name and never by another create. */
export function adviseResume(job: string, retryAfterMs: number | undefined): string {
  const after = retryAfterMs === undefined ? 'send' : `after ${Math.ceil(retryAfterMs / 100) / 10} s send`;
  return `${after} the job ${job} again by guard.resume({ job, body }), or take it back by guard.withdraw; another create of its purpose is refused`;
}

/** What stands in the way of all others comes first: a create of the same purpose that has not ended. */
function orderRefusals(refusals: readonly Refusal[]): readonly Refusal[] {
  const isFirst = ({ code }: Refusal): boolean => code === 'purpose-open';
  return [...refusals.filter(isFirst), ...refusals.filter((refusal) => !isFirst(refusal))];
}

/** The guard refused; nothing was sent. */
export class CreateRefused extends KlingError {
  override readonly name = 'CreateRefused';
  readonly refusals: readonly Refusal[];

  constructor(facts: ErrorFacts, given: readonly Refusal[]) {
    const refusals = orderRefusals(given);
    const reasons = refusals.map(({ message, row }) => `  ${message}${row === undefined ? '' : ` (${row})`}`);
    super(`${facts.operation}: not sent, the guard refuses it\n${reasons.join('\n')}`, {
      ...facts,
      row: refusals[0]?.row,
    });
    this.refusals = refusals;
  }
}

/** It is proven that nothing left; the same job may be sent later. */
export class CreateNotSent extends KlingError {
  override readonly name = 'CreateNotSent';
  override readonly job: string;

  constructor(facts: ErrorFacts, job: string, why: string) {
    super(`${facts.operation}: proven not sent (${why}); ${adviseResume(job, facts.retryAfterMs)}`, facts);
    this.job = job;
  }
}

/** The task may exist and be charged: look it up by its external id; a second create may be charged twice. */
export class CreateAmbiguous extends KlingError {
  override readonly name = 'CreateAmbiguous';
  override readonly job: string;
  readonly externalTaskId: string | null;

  constructor(facts: ErrorFacts, job: string, why: string, externalTaskId: string | null) {
    const lookUp = externalTaskId === null ? 'look for it in the list' : `look it up by ${externalTaskId}`;
    super(`${facts.operation}: nobody knows whether it was taken (${why}); ${lookUp} before you send again`, facts);
    this.job = job;
    this.externalTaskId = externalTaskId;
  }
}
