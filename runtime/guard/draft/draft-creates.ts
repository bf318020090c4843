// The draft of an approval for creates of a program: what a person must say, and the rest from the bodies themselves. `guard.approve` writes it down.
import { type ApprovalDraft, PRECONDITIONS } from '../approval.ts';
import { examineRequest } from '../examine-request.ts';
import type { Refusal } from '../refusal.ts';
import type { CreateRequest } from '../request.ts';
import { draftApproval } from './draft-approval.ts';
import { type DraftRow, draftRow, type Exceptions } from './draft-row.ts';

export interface DraftSays {
  readonly id: string;
  /** The person who may spend, and does. */
  readonly who: string;
  /** A time in UTC. */
  readonly expires: string;
  /** The wire of the client that will send: its host and account are approved, and no other. */
  readonly wire: { readonly host: string; readonly account: string };
  /** Says that the person answered each of PRECONDITIONS with yes. */
  readonly preconditionsMet: true;
  /** Reasons in words for what is not allowed without one. */
  readonly exceptions?: Exceptions;
}

export type Drafted =
  | { readonly kind: 'drafted'; readonly draft: ApprovalDraft }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

/** Approves exactly these bodies, one create each. Nothing is written or sent. */
export function draftCreates(requests: readonly Omit<CreateRequest, 'approval'>[], says: DraftSays): Drafted {
  const { id, who, expires, wire, exceptions = {} } = says;
  const rows: DraftRow[] = [];
  const refusals: Refusal[] = checkPreconditions(says);
  for (const request of requests) {
    const examination = examineRequest({ ...request, approval: id });
    if (examination.kind === 'refused') refusals.push(...examination.refusals);
    else {
      refusals.push(...examination.examined.refusals);
      rows.push(draftRow(request, examination.examined, exceptions));
    }
  }
  if (refusals.length > 0) return { kind: 'refused', refusals };
  const { host, account } = wire;
  const draft = draftApproval('use', rows, {
    id,
    who,
    askedBy: who,
    verdictsBy: who,
    expires,
    host,
    account,
    moreStops: [],
  });
  return { kind: 'drafted', draft };
}

/** The draft says for the person that each was answered with yes, so whatever else is said, or nothing, drafts none. */
function checkPreconditions({ preconditionsMet }: { readonly preconditionsMet?: unknown }): Refusal[] {
  if (preconditionsMet === true) return [];
  const found = preconditionsMet === undefined ? 'is missing' : `is ${printFound(preconditionsMet)}`;
  const asked = PRECONDITIONS.join(', ');
  return [
    {
      code: 'approval-broken',
      message: `preconditionsMet ${found}; true is expected, once the person has answered each of these with yes: ${asked}`,
      row: 'docs/approval-gate.md',
    },
  ];
}

function printFound(value: unknown): string {
  if (typeof value === 'string') return 'a text';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
