// The nine things that are kept of each create of a round. What a refused or failed create cannot have is written down as none, never left out.
import * as z from 'zod';
import type { RowOutcome } from './verdict.ts';

/** For what a create cannot have: a refused one has no task, a failed one no result. */
export const NONE = 'none';

const kept = z.string({ error: 'a text' }).min(1, { error: 'a text that is not empty' });

export const DELIVERABLES = z.strictObject({
  /** What was sent as JSON, media elided. */
  body: kept,
  operation: kept,
  class: kept,
  /** What the create was answered, as JSON. */
  createAnswer: kept,
  /** What the last query was answered, as JSON. */
  queryAnswer: kept,
  /** Of the result, without what opens it. */
  address: kept,
  /** Path and checksum of what was downloaded. */
  file: kept,
  /** Units that were taken, a decimal. */
  deduction: kept,
  /** What the create has shown, in one sentence; the verdict stands beside it. */
  sentence: kept.regex(/^[^\p{C}\p{Zl}\p{Zp}]{10,400}$/u, { error: 'one sentence in one line' }),
});
export type Deliverables = z.output<typeof DELIVERABLES>;
export type DeliverableName = keyof Deliverables;

const NEVER_NONE: readonly DeliverableName[] = ['body', 'operation', 'class', 'createAnswer', 'sentence'];

const MAY_BE_NONE: Readonly<Record<RowOutcome['kind'], readonly DeliverableName[]>> = {
  succeeded: [],
  failed: ['address', 'file'],
  rejected: ['queryAnswer', 'address', 'file', 'deduction'],
  open: [],
};

export type ReadDeliverables =
  | { readonly kind: 'complete'; readonly deliverables: Deliverables }
  | { readonly kind: 'incomplete'; readonly problems: readonly string[] };

/** A row with fewer than nine does not count; every problem names the thing. */
export function readDeliverables(value: unknown, outcome: RowOutcome): ReadDeliverables {
  const parsed = DELIVERABLES.safeParse(value);
  if (!parsed.success)
    return {
      kind: 'incomplete',
      problems: parsed.error.issues.map((issue) =>
        issue.code === 'unrecognized_keys'
          ? `${issue.keys.join(', ')}: none of the nine`
          : `${issue.path.join('.') || 'the record'}: ${issue.message} is expected`,
      ),
    };
  const names = Object.keys(DELIVERABLES.shape) as DeliverableName[];
  const allowed = MAY_BE_NONE[outcome.kind];
  const problems = names.flatMap((name) =>
    parsed.data[name] === NONE && (NEVER_NONE.includes(name) || !allowed.includes(name))
      ? [`${name}: a create that ${describeEnd(outcome)} has one`]
      : [],
  );
  return problems.length === 0 ? { kind: 'complete', deliverables: parsed.data } : { kind: 'incomplete', problems };
}

function describeEnd({ kind }: RowOutcome): string {
  return kind === 'open' ? 'has not ended yet' : kind === 'rejected' ? 'was rejected' : kind;
}
