// Sends a job that waits in the store, with the body that is kept there. Of a chain both halves have their slots before the first is sent.
import type { Job } from '../store/job.ts';
import { loadJob } from '../store/job-log.ts';
import { prepareAgain, resumeOnce } from './create.ts';
import { placeParentClip, readStoredBody } from './parent-clip.ts';
import type { GuardParts } from './parts.ts';
import type { Created } from './request.ts';
import { reserveAhead } from './reserve.ts';

export async function sendWatched(parts: GuardParts, id: string): Promise<Created> {
  const loaded = await loadJob(parts.store, id);
  if (loaded.kind !== 'job') return refuse(id, 'there is no sound job of this id');
  const { job } = loaded;
  const stored = await loadBody(parts, job);
  if (stored === undefined) return refuse(id, 'its body is missing');
  const child = job.request?.watch?.child ?? null;
  if (child !== null) {
    const refused = await reserveChild(parts, id, child);
    if (refused !== undefined) return refused;
  }
  return resumeOnce(parts, { job: id, body: stored.body });
}

/** As it is sent; of the second half of a chain with the clip of the first in its place, where that is known. */
export async function loadBody(
  { store }: GuardParts,
  { id, resolved }: Pick<Job, 'id' | 'resolved'>,
): Promise<{ readonly body: unknown } | undefined> {
  const bytes = await store.records.loadBody(id);
  if (bytes === undefined) return undefined;
  try {
    const template = readStoredBody(bytes);
    return { body: resolved === undefined ? template : placeParentClip(template, resolved.address) };
  } catch {
    // Torn or changed by hand: its checksum could not fit either.
    return undefined;
  }
}

async function reserveChild(parts: GuardParts, parent: string, child: string): Promise<Created | undefined> {
  const loaded = await loadJob(parts.store, child);
  if (loaded.kind !== 'job') return refuse(parent, `its second half ${child} is not there or cannot be read`);
  const { job } = loaded;
  // A second half that a person took back leaves the first by itself.
  if (job.state !== 'waiting_parent') return undefined;
  const stored = await loadBody(parts, job);
  if (stored === undefined) return refuse(parent, `the body of its second half ${child} is missing`);
  const prepared = await prepareAgain(parts, job, stored.body, []);
  if (prepared.kind === 'refused') return { ...prepared, job: parent };
  const refusals = await reserveAhead(parts, job, prepared.planned);
  return refusals.length === 0 ? undefined : { kind: 'refused', job: parent, refusals };
}

function refuse(job: string, message: string): Created {
  return { kind: 'refused', job, refusals: [{ code: 'store-damaged', message }] };
}
