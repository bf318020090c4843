// What carrying an effect out came to. The state itself is read from the record afterwards.
import type { AttentionReason } from '../effect.ts';
import type { TickParts } from '../tick-parts.ts';

export type Outcome =
  | { readonly kind: 'done' }
  /** Nothing moved; look again then. */
  | { readonly kind: 'waits'; readonly why: string; readonly againInMs?: number }
  /** As 'waits', and worth a line. */
  | { readonly kind: 'problem'; readonly why: string }
  /** The queue of the service is full for its account, model and pack. */
  | { readonly kind: 'full'; readonly againInMs: number }
  /** With what a person should know of it, if anything. */
  | { readonly kind: 'archived'; readonly remark: string | undefined }
  /** Another process put it away. */
  | { readonly kind: 'gone' };

export async function callPerson(
  { guard }: Pick<TickParts, 'guard'>,
  job: string,
  why: AttentionReason,
  detail: string,
): Promise<Outcome> {
  const called = await guard.callPerson(job, { why, detail });
  return called.kind === 'refused' ? { kind: 'problem', why: `${detail}; ${called.why}` } : { kind: 'done' };
}

export const NO_CREDENTIAL: Outcome = { kind: 'waits', why: 'there is no credential to ask with' };
