// `kling-contract/guard`: what may be charged leaves only through it. Needs Node, and a folder of its own.
export { type Approval, type ApprovalDraft, type ApprovalRow, PRECONDITIONS } from '../guard/approval.ts';
export type { Approved } from '../guard/approve.ts';
export { createGuard, type GuardOptions, HomeRefused } from '../guard/create-guard.ts';
export { type Drafted, type DraftSays, draftCreates } from '../guard/draft/draft-creates.ts';
export type { Exceptions } from '../guard/draft/draft-row.ts';
export type { Guard } from '../guard/guard.ts';
export type { LedgerLine, LedgerTotals } from '../guard/ledger.ts';
export type { Reconciled } from '../guard/reconcile.ts';
export type { Refusal, RefusalCode } from '../guard/refusal.ts';
export type { Created, CreateRequest, Plan, UnitEstimate } from '../guard/request.ts';
export { SyncFailure } from '../store/disk-error.ts';
