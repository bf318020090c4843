// What a charged call can come to besides a task: the guard refused it, or nobody knows whether it was taken.
import { type ErrorFacts, KlingError } from '../transport/errors.ts';
import type { Refusal } from './spender.ts';

/** The guard refused; nothing was sent. */
export class CreateRefused extends KlingError {
  override readonly name = 'CreateRefused';
  readonly refusals: readonly Refusal[];

  constructor(facts: ErrorFacts, refusals: readonly Refusal[]) {
    const reasons = refusals.map(({ message, row }) => `  ${message}${row === undefined ? '' : ` (${row})`}`);
    super(`${facts.operation}: not sent, the guard refuses it\n${reasons.join('\n')}`, facts);
    this.refusals = refusals;
  }
}

/** It is proven that nothing left; the same job may be sent later. */
export class CreateNotSent extends KlingError {
  override readonly name = 'CreateNotSent';
  readonly job: string;

  constructor(facts: ErrorFacts, job: string, why: string) {
    super(`${facts.operation}: proven not sent (${why}); job ${job} may be sent again`, facts);
    this.job = job;
  }
}

/** The task may exist and be charged: look it up by its external id; a second create may be charged twice. */
export class CreateAmbiguous extends KlingError {
  override readonly name = 'CreateAmbiguous';
  readonly job: string;
  readonly externalTaskId: string | null;

  constructor(facts: ErrorFacts, job: string, why: string, externalTaskId: string | null) {
    const lookUp = externalTaskId === null ? 'look for it in the list' : `look it up by ${externalTaskId}`;
    super(`${facts.operation}: nobody knows whether it was taken (${why}); ${lookUp} before you send again`, facts);
    this.job = job;
    this.externalTaskId = externalTaskId;
  }
}
