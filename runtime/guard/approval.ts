// What an approval is: docs/approval-gate.md as a strict record. It is written once and never changes; whatever it does not say is not allowed.
import * as z from 'zod';

const shape = z.strictObject;
const text = (form: RegExp, expected: string) => z.string({ error: expected }).regex(form, { error: expected });
const whole = (least: number) => {
  const error = `a whole number from ${least} to 9999`;
  return z.int({ error }).min(least, { error }).max(9999, { error });
};
const line = text(/^[^\p{C}\p{Zl}\p{Zp}]{1,400}$/u, 'one line of text');
const sha256 = text(/^[0-9a-f]{64}$/, '64 hexadecimal digits');
const time = z.iso.datetime({ error: 'a time in UTC such as 2026-11-30T12:00:00Z' });
const creates = whole(1);

/** A decimal in quotes, so that sums are exact. */
export const DECIMAL = text(/^\d{1,12}(?:\.\d{1,12})?$/, 'a decimal in quotes, such as "3.6",');

/** One name in small letters, digits, hyphens and dots; it is also the name of a folder. */
export const APPROVAL_ID = text(
  /^(?=.{1,80}$)[a-z0-9]+(?:[.-][a-z0-9]+)*$/,
  'a name in small letters, such as 2026-11-24-baselines,',
);

const UNITS = z.discriminatedUnion('kind', [
  shape({ kind: z.literal('estimated'), amount: DECIMAL, unit: line }),
  /** The cost is not known: the approval sets a limit of its own, and says in words why that is enough. */
  shape({ kind: z.literal('limit'), amount: DECIMAL, unit: line, why: line }),
]);

const AGAIN = shape({
  /** Why one more create of the same purpose is wanted. */
  why: line,
  /** Creates of this purpose, and of this very body, that the store knew of when this was approved. */
  purposeCreates: whole(0),
  bodyCreates: whole(0),
});

const APPROVAL_ROW = shape({
  /** The one question it answers, or the one scene it makes. */
  purpose: line,
  operation: line,
  method: line,
  /** With its parameters filled in. */
  path: line,
  body: z.discriminatedUnion('kind', [
    /** SHA-256 over the canonical JSON of the body without its external id. */
    shape({ kind: z.literal('exact'), sha256 }),
    shape({ kind: z.literal('any-of-class') }),
  ]),
  class: z.enum(['live-confirmed', 'doc-derived', 'hypothesis-only']),
  /** Creates that this row may take. */
  creates,
  /** Of one create. */
  units: UNITS,
  assets: z.array(line),
  success: line,
  stop: line,
  /** Needed for a hypothesis-only body: what is gambled on. */
  hypothesis: line.exactOptional(),
  /** Needed for an operation that is legacy or out of scope. */
  legacy: line.exactOptional(),
  /** Needed for another mode than std. */
  escalation: line.exactOptional(),
  /** Needed for an operation without a look-up by external id: a lost answer stays lost. */
  unrecoverable: line.exactOptional(),
  /** Names of quarantined shapes that are sent nevertheless, with the reason. */
  quarantine: z.record(z.string(), line).exactOptional(),
  again: AGAIN.exactOptional(),
});

/** In the order of docs/approval-gate.md; each was answered with yes by the person who asked. */
export const PRECONDITIONS = [
  'guardrails-read',
  'statuses-looked-at',
  'shape-compared',
  'recovery-ready',
  'images-at-hand',
  'no-older-route',
  'units-and-stops-fixed',
] as const;

const ROWS = 'a list of one to 500 rows';

export const APPROVAL = shape({
  v: z.literal(1),
  id: APPROVAL_ID,
  /** The store that it counts its slots in. */
  store: line,
  /** The six hard stops are for rounds that verify something; a round for use keeps only those of its purposes. */
  kind: z.enum(['verification', 'use']),
  askedBy: line,
  approvedBy: line,
  at: time,
  expires: time,
  host: line,
  /** Fingerprint of the credential. */
  account: line,
  /** The most that may be sent, refused bodies included. */
  creates,
  /** By unit: `{ "video": "9" }`. What is not named is 0. */
  maximumUnits: z.record(z.string().regex(/^[a-z][a-z-]{0,30}$/), DECIMAL),
  rows: z.array(APPROVAL_ROW, { error: ROWS }).min(1, { error: ROWS }).max(500, { error: ROWS }),
  preconditions: z.record(z.enum(PRECONDITIONS), z.literal(true, { error: 'true' })),
  /** The six, and what this round adds. */
  stops: z.tuple([z.literal('all six', { error: 'the text "all six"' })], line),
  verdictsBy: line,
  sha256,
});

export type Approval = z.output<typeof APPROVAL>;
export type ApprovalRow = z.output<typeof APPROVAL_ROW>;

/** What a person writes; store, time, checksum and the counts of `again` are added by `approve`. */
export type ApprovalDraft = Omit<Approval, 'v' | 'store' | 'at' | 'sha256' | 'rows'> & {
  readonly rows: readonly (Omit<ApprovalRow, 'again'> & { readonly again?: { readonly why: string } })[];
};
