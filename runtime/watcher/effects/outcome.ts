// What carrying an effect out came to. The state itself is read from the record afterwards.
import type { Job } from '../../store/job.ts';
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

/** For the state in which that was found out; a job that another process has moved since needs nobody for it. */
export async function callPerson(
  { guard }: Pick<TickParts, 'guard'>,
  { id, state }: Pick<Job, 'id' | 'state'>,
  why: AttentionReason,
  detail: string,
): Promise<Outcome> {
  const called = await guard.callPerson(id, { why, detail }, state);
  return called.kind === 'refused' ? { kind: 'problem', why: `${detail}; ${called.why}` } : { kind: 'done' };
}

/** Longer than any disturbance that passes before somebody would want to hear of it. */
const TOLD_AFTER_MS = 3_600_000;

/** What is asked again and again without an answer is told, once an hour has gone by in which the job did not move. */
export function waitOrTell(
  { clock }: Pick<TickParts, 'clock'>,
  { changedAt = '' }: Pick<Job, 'changedAt'>,
  why: string,
): Outcome {
  return { kind: clock.now() - Date.parse(changedAt) > TOLD_AFTER_MS ? 'problem' : 'waits', why };
}
