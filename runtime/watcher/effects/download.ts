// Fetches one file of a result at once, verified; an address that is gone is asked for anew. What cannot be fetched ends with a person while the service still has it.
import type { Downloaded } from '../../download/downloaded.ts';
import { listDownloads } from '../../store/downloads.ts';
import type { Lease } from '../../store/job-store.ts';
import type { TaskResult } from '../../tasks/task.ts';
import { findPurgeTime, URGENT_MS, WARNING_MS } from '../find-purge-time.ts';
import type { WatchedJob } from '../state.ts';
import type { TickParts } from '../tick-parts.ts';
import { describeUnfound, findTask } from './find-task.ts';
import { callPerson, type Outcome } from './outcome.ts';

/** A lease is renewed well before it lapses. */
const RENEW_EVERY_MS = 60_000;

export async function downloadFile(
  parts: TickParts,
  job: WatchedJob,
  index: number,
  lease: Lease,
  signal: AbortSignal,
): Promise<Outcome> {
  const result = listDownloads(job.result)[index];
  if (result === undefined) return { kind: 'done' };
  let unfound: string | undefined;
  const refresh = async (): Promise<string | undefined> => {
    const fresh = await refreshAddress(parts, job, index, signal);
    if (fresh.kind === 'unknown') unfound = fresh.why;
    return fresh.kind === 'known' ? fresh.url : undefined;
  };
  const saved = await parts.download({
    job: job.id,
    folder: job.request.watch.folder,
    result,
    index,
    refresh,
    onProgress: renewNowAndThen(parts, lease),
    signal,
  });
  if (signal.aborted && saved.kind === 'expired') return { kind: 'waits', why: 'ended by the caller' };
  // Whether there is a fresh address nobody has said yet.
  if (saved.kind === 'expired' && unfound !== undefined)
    return waitWhileThere(parts, job, `its address is gone (${saved.status}); for a fresh one: ${unfound}`);
  if (saved.kind !== 'saved') return sortFailure(parts, job, saved);
  const { path, bytes, sha256 } = saved;
  const recorded = await parts.guard.recordFile(job.id, { path, bytes, sha256, resultId: result.id });
  return recorded.kind === 'refused' ? { kind: 'problem', why: recorded.why } : { kind: 'done' };
}

type Address =
  | { readonly kind: 'known'; readonly url: string | undefined }
  | { readonly kind: 'unknown'; readonly why: string };

async function refreshAddress(
  parts: TickParts,
  { request, taskId = '', result }: WatchedJob,
  index: number,
  signal: AbortSignal,
): Promise<Address> {
  const found = await findTask(parts, { operation: request.operation, id: taskId }, signal);
  if (found.kind === 'missing') return { kind: 'known', url: undefined };
  if (found.kind !== 'found') return { kind: 'unknown', why: describeUnfound(found) };
  const fresh = found.task.results.filter(hasFile);
  const id = listDownloads(result)[index]?.id ?? undefined;
  // Nothing says that they come in the same order again.
  const same = id === undefined ? fresh[index] : (fresh.find((each) => each.id === id) ?? fresh[index]);
  return { kind: 'known', url: same?.url };
}

function hasFile({ kind, url }: TaskResult): boolean {
  return url !== undefined && kind !== 'element' && kind !== 'voice';
}

function renewNowAndThen({ clock }: TickParts, lease: Lease): () => void {
  let last = clock.monotonic();
  return () => {
    if (clock.monotonic() - last < RENEW_EVERY_MS) return;
    last = clock.monotonic();
    // Another one that takes it over finds the same part of a file, and one of the two records it.
    lease.renew().catch(() => undefined);
  };
}

function sortFailure(
  parts: TickParts,
  job: WatchedJob,
  failure: Exclude<Downloaded, { kind: 'saved' }>,
): Promise<Outcome> | Outcome {
  switch (failure.kind) {
    case 'forbidden':
      return callPerson(parts, job, 'asset-unusable', `its address may not be reached (${failure.why})`);
    case 'expired':
      return callPerson(parts, job, 'asset-expired', `its address is gone (${failure.status}), and so is a fresh one`);
    case 'unusable':
      return callPerson(parts, job, 'asset-unusable', `${failure.why}: ${failure.detail}`);
    case 'aborted':
      return { kind: 'waits', why: 'ended by the caller' };
    case 'no-place':
      if (failure.why !== 'space' && failure.why !== 'disk')
        return callPerson(parts, job, 'no-place', `${failure.why}: ${failure.detail}`);
      return waitWhileThere(parts, job, `no place for the file: ${failure.detail}`);
    case 'interrupted':
      return waitWhileThere(parts, job, `${failure.why}: ${failure.detail}`);
  }
}

/** The same again later, said more loudly as the purge comes nearer; a person is called while the file is still there. */
function waitWhileThere(parts: TickParts, job: WatchedJob, why: string): Promise<Outcome> | Outcome {
  const purgedAt = findPurgeTime(job);
  if (purgedAt === undefined) return { kind: 'problem', why };
  const left = purgedAt - parts.clock.now();
  if (left > WARNING_MS) return { kind: 'problem', why };
  const detail = `${why}; the service purges it on ${new Date(purgedAt).toISOString()}`;
  return left > URGENT_MS ? { kind: 'problem', why: detail } : callPerson(parts, job, 'asset-expired', detail);
}
