// Sums watched jobs up: what ended since a moment, who is waited for, what goes on. Each job that has ended is in the sum of exactly one stretch of time.
import { isEmulated } from '../../guard/verification/report.ts';
import type { JobState } from '../../store/job.ts';
import type { Loaded } from '../../store/job-log.ts';
import { adviseCommands } from '../advise.ts';
import { findPurgeTime } from '../find-purge-time.ts';
import { nameManifest } from '../manifest/manifest.ts';
import { isWatched, type WatchedJob } from '../state.ts';
import type { EndedJob, JobSummary, WaitingForPerson } from './summary.ts';

/** `since` is a time in UTC. Corrupt jobs and those of others are left out; the report tells the former. */
export async function summariseJobs(jobs: AsyncIterable<Loaded>, since: string | undefined): Promise<JobSummary> {
  const ended: EndedJob[] = [];
  const attention: WaitingForPerson[] = [];
  const active = new Map<JobState, number>();
  for await (const loaded of jobs) {
    if (loaded.kind !== 'job' || !isWatched(loaded.job)) continue;
    const { job } = loaded;
    const end = describeEnd(job);
    if (end !== undefined) {
      if (since === undefined || end.endedAt >= since) ended.push(end);
    } else if (job.state === 'needs_attention') attention.push(describeNeed(job));
    else active.set(job.state, (active.get(job.state) ?? 0) + 1);
  }
  return { ended, attention, active: Object.fromEntries(active) };
}

function describeEnd(job: WatchedJob): EndedJob | undefined {
  const { id, state, request, taskId, endedAt = '', result, files, why = '' } = job;
  if (state !== 'done' && state !== 'failed' && state !== 'cancelled') return undefined;
  return {
    job: id,
    state,
    operation: request.operation,
    purpose: request.purpose,
    taskId: taskId ?? null,
    endedAt,
    deduction: result?.deduction ?? null,
    unit: request.units.unit,
    files: files.map(({ path, sha256 }) => ({ path, sha256 })),
    why: state === 'done' ? '' : why,
    manifest: `${request.watch.folder}/${nameManifest(id)}`,
    emulated: isEmulated(job),
  };
}

function describeNeed(job: WatchedJob): WaitingForPerson {
  const { id, request, attention = '', why = '', changedAt = '' } = job;
  const purgedAt = findPurgeTime(job);
  return {
    job: id,
    purpose: request.purpose,
    attention,
    why,
    since: changedAt,
    purgedAt: purgedAt === undefined ? null : new Date(purgedAt).toISOString(),
    commands: adviseCommands(job),
  };
}
