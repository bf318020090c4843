// Why a create is not sent: one reason each, with the row, policy or page that it stands on.

export type RefusalCode =
  | 'invalid'
  | 'undecided'
  | 'free'
  | 'no-credential'
  | 'no-approval'
  | 'approval-broken'
  | 'approval-expired'
  | 'approval-foreign'
  | 'not-in-approval'
  | 'class'
  | 'hypothesis'
  | 'cost'
  | 'units'
  | 'creates'
  | 'quarantine'
  | 'posture'
  | 'mode'
  | 'recovery'
  | 'media'
  | 'external-id'
  | 'purpose-open'
  | 'purpose-closed'
  | 'purpose-used'
  | 'purpose-stopped'
  | 'same-body'
  | 'round-stopped'
  | 'round-order'
  | 'stop-file'
  | 'disk-space'
  | 'store-damaged';

export interface Refusal {
  readonly code: RefusalCode;
  /** What was found, what was expected, what to do. */
  readonly message: string;
  /** `register/policies.md#spending`, `register/omni-video.md:42` */
  readonly row?: string;
}
