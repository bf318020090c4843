// Puts the clip of the first half of a chain into the body of the second, and holds the body against the rules once more, now with the measured length.

import type { EventData } from '../store/event.ts';
import type { Job } from '../store/job.ts';
import { loadJob } from '../store/job-log.ts';
import { type Changed, changeJob } from './change-job.ts';
import { hashSentBody } from './examine-request.ts';
import { namesParentClip, placeParentClip } from './parent-clip.ts';
import type { GuardParts } from './parts.ts';
import { listGiven, toRequest } from './queue-job.ts';
import { loadBody } from './send-watched.ts';

export type ParentClip = Omit<EventData['resolved'], 'bodySha256'>;

export type Resolved =
  | Changed
  /** The clip does not fit the rules of the body: only a person can go on. */
  | { readonly kind: 'unfit'; readonly why: string };

export async function resolveChild(parts: GuardParts, id: string, clip: ParentClip): Promise<Resolved> {
  const loaded = await loadJob(parts.store, id);
  if (loaded.kind !== 'job') return { kind: 'refused', why: 'there is no sound job of this id' };
  const { job } = loaded;
  const { request } = job;
  // Without the address that was put into it before.
  const stored = await loadBody(parts, { id });
  if (stored === undefined || request === undefined || !takesClip(job))
    return { kind: 'refused', why: 'it has no body that waits for a clip' };
  if (hashSentBody(stored.body) !== request.bodySha256)
    return { kind: 'refused', why: 'its body is not the one that it was made for' };
  const body = placeParentClip(stored.body, clip.address);
  const resolved = { ...clip, bodySha256: hashSentBody(body) };
  const why = judgeFit(parts, { ...job, resolved }, body);
  if (why !== undefined) return { kind: 'unfit', why };
  return changeJob(parts.store, id, (now) => (takesClip(now) ? { type: 'resolved', data: resolved } : undefined));
}

/** For the first time, or anew as long as it is not sent. */
function takesClip({ state, resolved }: Job): boolean {
  return state === 'waiting_parent' || (state === 'queued' && resolved !== undefined);
}

function judgeFit(parts: GuardParts, job: Job, body: unknown): string | undefined {
  const { request } = job;
  if (request === undefined || namesParentClip(body)) return 'the address of its clip is none';
  const examination = parts.examine({ ...toRequest(request, listGiven(job)), body });
  const refusals = examination.kind === 'refused' ? examination.refusals : examination.examined.refusals;
  if (refusals.length === 0) return undefined;
  return refusals.map(({ message, row }) => (row === undefined ? message : `${message} (${row})`)).join('; ');
}
