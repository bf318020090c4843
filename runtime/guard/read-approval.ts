// Reads an approval and says why it does not hold: edited, renamed, expired, of another store, host or account.
import { toPrintable } from '../../generated/kernel/printable.ts';
import { unsealRecord } from '../store/seal.ts';
import type { Store } from '../store/store.ts';
import { APPROVAL, APPROVAL_ID, type Approval } from './approval.ts';
import type { Refusal, RefusalCode } from './refusal.ts';

export type ReadApproval =
  | { readonly kind: 'good'; readonly approval: Approval }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export function isApprovalId(id: string): boolean {
  return APPROVAL_ID.safeParse(id).success;
}

/** The approval as it was written, whoever may use it now. */
export async function readApproval(store: Store, id: string): Promise<ReadApproval> {
  const name = toPrintable(String(id)).slice(0, 80);
  if (!isApprovalId(id))
    return refuse(
      'no-approval',
      `"${name}" is no id of an approval; small letters, digits, hyphens and dots are expected`,
    );
  const bytes = await store.records.loadApproval(id);
  if (bytes === undefined) return refuse('no-approval', `there is no approval ${name}; ask for one`);
  const unsealed = unsealRecord(bytes);
  if (unsealed.kind === 'broken')
    return refuse('approval-broken', `the approval ${name} does not hold: ${unsealed.why}; a change is a new approval`);
  const parsed = APPROVAL.safeParse(unsealed.value);
  if (!parsed.success)
    return refuse(
      'approval-broken',
      `the approval ${name} has another form: ${parsed.error.issues[0]?.path.join('.')}`,
    );
  const approval = parsed.data;
  if (approval.id !== id)
    return refuse('approval-broken', `the approval ${name} says that it is ${approval.id}; it was renamed or copied`);
  if (approval.store !== store.id)
    return refuse('approval-foreign', `the approval ${name} was given for another store, which counts its creates`);
  return { kind: 'good', approval };
}

export interface Sender {
  readonly host: string;
  readonly account: string;
}

/** Why an approval that reads well is not for this moment and this sender. */
export function findUnfit(approval: Approval, { host, account }: Sender, now: number): Refusal[] {
  const refusals: Refusal[] = [];
  const add = (code: RefusalCode, message: string) => refusals.push({ code, message, row: GATE });
  // Asked so that a clock without a time is refused as well.
  if (!(now < Date.parse(approval.expires))) add('approval-expired', `the approval expired at ${approval.expires}`);
  // A clock that went back would bring expired approvals to life again.
  if (!(now >= Date.parse(approval.at)))
    add(
      'approval-expired',
      `the approval was given at ${approval.at}, which by this clock is yet to come; set the clock`,
    );
  if (approval.host !== host) add('approval-foreign', `the approval is for the host ${approval.host}, not for ${host}`);
  if (approval.account !== account) add('approval-foreign', 'the approval is for another account than this credential');
  return refusals;
}

const GATE = 'docs/approval-gate.md';

function refuse(code: RefusalCode, message: string): ReadApproval {
  return { kind: 'refused', refusal: { code, message, row: GATE } };
}
