// Looks at each job under way for what no round can mend: halves without each other, records that cannot be read, results that are about to be purged.
import type { Guard } from '../guard/guard.ts';
import type { Job } from '../store/job.ts';
import { findPurgeTime, WARNING_MS } from './find-purge-time.ts';
import type { HealthFinding } from './health-finding.ts';
import type { JobStore } from './ports.ts';

export interface JobHealthParts {
  readonly store: JobStore;
  readonly guard: Guard;
  readonly now: () => number;
  readonly inspectFolder: (path: string) => Promise<string | undefined>;
}

export async function examineJobs(parts: JobHealthParts): Promise<readonly HealthFinding[]> {
  const { store, guard, now } = parts;
  const findings: HealthFinding[] = [];
  const folders = new Set<string>();
  for (const id of await store.listJobs()) {
    const loaded = await guard.job(id);
    if (loaded.kind === 'absent') findings.push(describeEmpty(id));
    else if (loaded.kind === 'corrupt') findings.push(describeCorrupt(id, loaded.file, loaded.why));
    else {
      findings.push(...(await examineHalves(guard, loaded.job)), ...examinePurge(loaded.job, now()));
      if (loaded.job.request?.watch !== undefined) folders.add(loaded.job.request.watch.folder);
    }
  }
  for (const folder of folders) {
    const kind = await parts.inspectFolder(folder);
    if (kind !== undefined && kind !== 'directory') findings.push(describeFolder(folder, kind));
  }
  return findings;
}

function describeEmpty(id: string): HealthFinding {
  const detail = `${id} has no record: a crash before the first one`;
  return { what: 'orphan', state: 'bad', detail, advice: `delete its folder, jobs/${id}; nothing was sent for it` };
}

function describeCorrupt(id: string, file: string, why: string): HealthFinding {
  return {
    what: 'corrupt',
    state: 'bad',
    detail: `${id}: ${file}: ${why}`,
    advice:
      'do not mend the record; nothing is sent for the job or under its approval. Restore it from a backup if there is one; look on the site of the service for its task; ask for a new approval',
  };
}

function describeFolder(folder: string, kind: string): HealthFinding {
  const detail = `${folder} is ${kind === 'link' ? 'a link' : 'no folder'}, and results are to go there`;
  return { what: 'folder', state: 'bad', detail, advice: 'put a real folder in its place; the next round downloads' };
}

async function examineHalves(guard: Guard, { id, request }: Job): Promise<HealthFinding[]> {
  const halves = [request?.watch?.parent ?? null, request?.watch?.child ?? null].filter((half) => half !== null);
  const missing: HealthFinding[] = [];
  for (const half of halves)
    if ((await guard.job(half)).kind === 'absent')
      missing.push({
        what: 'orphan',
        state: 'bad',
        detail: `${id} belongs to ${half}, which is not there`,
        advice: `kling resolve ${id} --abandon, or kling cancel ${id}`,
      });
  return missing;
}

function examinePurge(job: Job, now: number): HealthFinding[] {
  const purgedAt = findPurgeTime(job);
  if (purgedAt === undefined || purgedAt - now > WARNING_MS) return [];
  const detail = `${job.id}: the service may purge its result from ${new Date(purgedAt).toISOString()}`;
  const advice = `see what keeps it: kling job show ${job.id}; fetch it by hand if need be: kling download`;
  return [{ what: 'purge', state: 'bad', detail, advice }];
}
