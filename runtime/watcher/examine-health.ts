// What a person should know before relying on the records: space, clock, halves without each other, records that cannot be read. It only reads.
import type { Guard } from '../guard/guard.ts';
import type { Job } from '../store/job.ts';
import type { JobStore } from './ports.ts';

export interface HealthFinding {
  readonly what: 'disk' | 'clock' | 'stop' | 'orphan' | 'corrupt' | 'quarantine';
  readonly state: 'good' | 'bad' | 'unknown';
  readonly detail: string;
}

export interface HealthParts {
  readonly store: JobStore;
  readonly guard: Guard;
  readonly now: () => number;
  /** Date header of an answer of the service; undefined when there was none. */
  readonly askDate: () => Promise<string | undefined>;
}

const LEAST_FREE_BYTES = 64 * 1024 * 1024;

/** Tokens are refused beyond; and the header counts whole seconds. */
const MOST_SKEW_MS = 5_000;

export async function examineHealth(parts: HealthParts): Promise<readonly HealthFinding[]> {
  return [
    await examineDisk(parts),
    await examineClock(parts),
    await examineStop(parts),
    ...(await examineJobs(parts)),
    ...(await parts.store.listQuarantined()).map(
      (job): HealthFinding => ({
        what: 'quarantine',
        state: 'bad',
        detail: `a record of the job ${job} could not be read; a copy is kept`,
      }),
    ),
  ];
}

async function examineDisk({ store }: HealthParts): Promise<HealthFinding> {
  const freeBytes = await store.freeBytes();
  if (freeBytes === undefined) return { what: 'disk', state: 'unknown', detail: `${store.place} does not tell` };
  const detail = `${Math.floor(freeBytes / 1024 / 1024)} MiB are free in ${store.place}; creates need 64`;
  return { what: 'disk', state: freeBytes < LEAST_FREE_BYTES ? 'bad' : 'good', detail };
}

async function examineClock({ askDate, now }: HealthParts): Promise<HealthFinding> {
  const date = await askDate();
  const theirs = Date.parse(date ?? '');
  if (Number.isNaN(theirs))
    return { what: 'clock', state: 'unknown', detail: 'the service was not asked, or said no time' };
  const ahead = now() - theirs;
  const detail = `this clock is ${(Math.abs(ahead) / 1000).toFixed(0)} s ${ahead < 0 ? 'behind' : 'ahead of'} that of the service`;
  return { what: 'clock', state: Math.abs(ahead) > MOST_SKEW_MS ? 'bad' : 'good', detail };
}

async function examineStop({ guard }: HealthParts): Promise<HealthFinding> {
  const why = await guard.readStop();
  return why === undefined
    ? { what: 'stop', state: 'good', detail: 'creates are allowed' }
    : { what: 'stop', state: 'bad', detail: `creates are stopped: ${why}` };
}

async function examineJobs({ store, guard }: HealthParts): Promise<HealthFinding[]> {
  const findings: HealthFinding[] = [];
  for (const id of await store.listJobs()) {
    const loaded = await guard.job(id);
    if (loaded.kind === 'absent')
      findings.push({
        what: 'orphan',
        state: 'bad',
        detail: `${id} has no record: a crash before the first one; its folder may be deleted`,
      });
    else if (loaded.kind === 'corrupt')
      findings.push({ what: 'corrupt', state: 'bad', detail: `${id}: ${loaded.file}: ${loaded.why}` });
    else findings.push(...(await examineHalves(guard, loaded.job)));
  }
  return findings;
}

async function examineHalves(guard: Guard, { id, request }: Job): Promise<HealthFinding[]> {
  const halves = [request?.watch?.parent ?? null, request?.watch?.child ?? null].filter((half) => half !== null);
  const missing: HealthFinding[] = [];
  for (const half of halves)
    if ((await guard.job(half)).kind === 'absent')
      missing.push({
        what: 'orphan',
        state: 'bad',
        detail: `${id} belongs to ${half}, which is not there; kling resolve ${id} --abandon, or kling cancel ${id}`,
      });
  return missing;
}
