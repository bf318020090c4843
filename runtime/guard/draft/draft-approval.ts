// Puts an approval together from rows that a person has seen. Pure: asking and writing are done elsewhere.
import { type ApprovalDraft, PRECONDITIONS } from '../approval.ts';
import { sumUnits } from '../units.ts';
import type { DraftRow } from './draft-row.ts';

export interface ApprovalSays {
  readonly id: string;
  readonly who: string;
  readonly askedBy: string;
  readonly verdictsBy: string;
  /** A time in UTC. */
  readonly expires: string;
  readonly host: string;
  readonly account: string;
  /** What this round adds to the six stops. */
  readonly moreStops: readonly string[];
}

export function draftApproval(
  kind: ApprovalDraft['kind'],
  rows: readonly DraftRow[],
  says: ApprovalSays,
): ApprovalDraft {
  const { id, who, askedBy, verdictsBy, expires, host, account, moreStops } = says;
  return {
    id,
    kind,
    askedBy,
    approvedBy: who,
    expires,
    host,
    account,
    creates: rows.length,
    maximumUnits: sumUnits(rows.map(({ units }) => units)),
    rows,
    preconditions: Object.fromEntries(PRECONDITIONS.map((name) => [name, true])) as ApprovalDraft['preconditions'],
    stops: ['all six', ...moreStops],
    verdictsBy,
  };
}
