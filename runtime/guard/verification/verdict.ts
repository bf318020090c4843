// Which verdict a row may get: an answer of the service about the contract may reopen it, a full queue or refused content may not.
import type { FAILURE_CLASSES } from '../../../generated/kernel/contract-model.ts';
import { VERDICTS } from '../../../generated/kernel/run-record.ts';
import { policies } from '../../../generated/policies.ts';

export type Verdict = (typeof VERDICTS)[number];
export type FailureClass = (typeof FAILURE_CLASSES)[number];

/** How a create has ended, as far as anybody knows. */
export type RowOutcome =
  | { readonly kind: 'succeeded' }
  | { readonly kind: 'rejected' | 'failed'; readonly failure: FailureClass }
  /** Accepted and not ended, or unclear: nothing can be concluded yet. */
  | { readonly kind: 'open' };

const REOPENING: readonly string[] = policies['reopening-classes'].value.split(', ');

export function listVerdicts(outcome: RowOutcome): readonly Verdict[] {
  switch (outcome.kind) {
    case 'succeeded':
      return ['tightened', 'unchanged'];
    case 'rejected':
    case 'failed':
      return REOPENING.includes(outcome.failure) ? VERDICTS : ['unchanged'];
    case 'open':
      return [];
  }
}

export type JudgedVerdict =
  | { readonly kind: 'good'; readonly verdict: Verdict }
  | { readonly kind: 'refused'; readonly why: string };

/** `given` are the verdicts that the row has already: a row gets exactly one. */
export function judgeVerdict(proposed: string, outcome: RowOutcome, given: readonly Verdict[]): JudgedVerdict {
  const [before] = given;
  if (before !== undefined) return refuse(`the row has its verdict, ${before}; a row gets exactly one`);
  const allowed = listVerdicts(outcome);
  const verdict = allowed.find((each) => each === proposed);
  if (verdict !== undefined) return { kind: 'good', verdict };
  if (outcome.kind === 'open') return refuse('the create has not ended yet; ask for its task first');
  const ended = outcome.kind === 'succeeded' ? 'succeeded' : `${outcome.kind} as ${outcome.failure}`;
  return refuse(`${proposed} is no verdict of a create that ${ended}; ${allowed.join(' or ')} is`);
}

function refuse(why: string): JudgedVerdict {
  return { kind: 'refused', why };
}
