// What the events of one job add up to.
import type { EventData, JobEvent, Writer } from './event.ts';

/**
 * `waiting_parent`: the second half of a chain, whose first has not ended. `submit_pending`: about to be sent, or sent, and the outcome is not known. `downloading`: succeeded, the file is not there yet.
 * `needs_attention`: only a person may go on, or a look-up that finds the task.
 */
export const JOB_STATES = [
  'new',
  'queued',
  'waiting_parent',
  'submit_pending',
  'submitted',
  'downloading',
  'done',
  'failed',
  'cancelled',
  'needs_attention',
] as const;
export type JobState = (typeof JOB_STATES)[number];

export interface Attempt {
  readonly intent: EventData['intent'];
  readonly at: string;
  /** Who was about to send. */
  readonly by: Writer;
  /** Id of the approval whose slot it used. */
  readonly approval: string;
  readonly outcome?: EventData['outcome'];
  readonly outcomeAt?: string;
}

export interface Job {
  readonly id: string;
  /** Of the last event; 0 when there is none. */
  readonly seq: number;
  /** Who wrote the last event. */
  readonly by?: Writer;
  readonly state: JobState;
  readonly request?: EventData['queued'];
  readonly queuedAt?: string;
  /** In the order of sending. All but the last were definitely refused or surely not sent. */
  readonly attempts: readonly Attempt[];
  /** Look-ups since the last intent that found nothing. */
  readonly misses: number;
  /** How often a person ordered a second send after an unclear one; each takes a slot of its own. */
  readonly resends: number;
  /** Attempts before the last of them. */
  readonly resentAfter: number;
  /** Present when the address of the parent's clip has its place in the body. */
  readonly resolved?: EventData['resolved'];
  /** When it was asked for. */
  readonly resolvedAt?: string;
  readonly taskId?: string;
  readonly status?: EventData['status'];
  readonly result?: EventData['result'];
  readonly files: readonly EventData['file'][];
  readonly deliverables?: EventData['deliverables'];
  readonly verdict?: EventData['verdict'];
  /** Why a person is needed, or why it ended without a task. */
  readonly why?: string;
  /** What kind of help is needed, in one word; present while it is. */
  readonly attention?: string;
  /** When the last event was written. */
  readonly changedAt?: string;
  /** When it became done, failed or cancelled; files, deliverables and verdicts that come later do not change it. */
  readonly endedAt?: string;
}

/** A pair of state and event that cannot follow each other: the record is not one of ours, or was tampered with. */
export class ImpossibleEvent extends Error {
  override readonly name = 'ImpossibleEvent';

  constructor(state: JobState, event: JobEvent, why = 'cannot follow') {
    super(`event ${event.seq} (${event.type}) ${why} in the state ${state}`);
  }
}
