// What promoting a run comes to, as data: what changes, what does not and why, and the new texts of the pages.
import type { Finding } from '../findings/finding.ts';
import type { Status } from '../kernel/contract-model.ts';
import type { Page, Place } from '../read/page.ts';

/** A row whose Evidence, and mostly whose Status, is rewritten. */
export interface ChangedRow {
  readonly row: string;
  readonly from: Status;
  readonly to: Status;
  /** The Status cell as it was. */
  readonly place: Place;
}

export const REASONS = {
  confirmed: 'already live-confirmed',
  outcome: 'the outcome does not support it',
  moderation: 'moderation is no evidence about a shape',
  value: 'what stands there is no value of the row',
  unshown: 'no body can show it',
  unregistered: 'no row has it',
  gap: 'the run answers this question; a person closes it',
  question: 'a person decides whether the run answers this question',
  rejected: 'a person writes what was rejected',
} as const;
export type Reason = keyof typeof REASONS;

/** Something that the run touches and that stays as it is. */
export interface Unchanged {
  /** The address of a row, the path of a field that has none, or the id of a gap. */
  readonly subject: string;
  readonly reason: Reason;
  /** More than the reason, where there is more to say. */
  readonly detail?: string;
  /** Where a person would look. */
  readonly place?: Place;
  /** A line of a table that a person may want to write there. */
  readonly proposal?: string;
}

/** A page with its new text. */
export interface RewrittenPage {
  readonly page: Page;
  readonly text: string;
}

export interface Promotion {
  /** What refuses the run; then nothing else is filled. */
  readonly findings: readonly Finding[];
  /** Pages that findings stand in. */
  readonly pages: readonly Page[];
  readonly run?: string;
  readonly changed: readonly ChangedRow[];
  readonly unchanged: readonly Unchanged[];
  /** Sorted by file; the page of the runs is last, so that a half-written register names a run that it does not have. */
  readonly rewritten: readonly RewrittenPage[];
}

export function refusePromotion(findings: readonly Finding[], pages: readonly Page[] = []): Promotion {
  return { findings, pages, changed: [], unchanged: [], rewritten: [] };
}
