// What a person should know before relying on the records: space, clock, STOP, jobs that need a hand, records that cannot be read. It only reads.
import type { Guard } from '../guard/guard.ts';
import type { JobStore } from '../store/job-store.ts';
import { examineJobs } from './examine-jobs.ts';
import type { HealthFinding } from './health-finding.ts';

export interface HealthParts {
  readonly store: JobStore;
  readonly guard: Guard;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Date header of an answer of the service; undefined when there was none. */
  readonly askDate: () => Promise<string | undefined>;
  /** What is of this kind of store alone: permissions, leases, what a crash left. */
  readonly examineStore: () => Promise<readonly HealthFinding[]>;
  /** What lies under the name of a folder for results; undefined when nothing does. */
  readonly inspectFolder: (path: string) => Promise<string | undefined>;
}

const LEAST_FREE_BYTES = 64 * 1024 * 1024;

/** Tokens are refused beyond; and the header counts whole seconds. */
const MOST_SKEW_MS = 5_000;

export async function examineHealth(parts: HealthParts): Promise<readonly HealthFinding[]> {
  return [
    await examineDisk(parts),
    await examineClock(parts),
    await examineStop(parts),
    ...(await parts.examineStore()),
    ...(await examineJobs(parts)),
    ...(await parts.store.listQuarantined()).map(
      (job): HealthFinding => ({
        what: 'quarantine',
        state: 'bad',
        detail: `a record of the job ${job} could not be read; a copy is kept`,
        advice: `look at the copy beside the record, and at the job on the site of the service; delete quarantine/${job} when it is settled`,
      }),
    ),
  ];
}

async function examineDisk({ store }: HealthParts): Promise<HealthFinding> {
  const freeBytes = await store.freeBytes();
  if (freeBytes === undefined)
    return { what: 'disk', state: 'unknown', detail: `${store.place} does not tell`, advice: null };
  const detail = `${Math.floor(freeBytes / 1024 / 1024)} MiB are free in ${store.place}; creates need 64`;
  if (freeBytes >= LEAST_FREE_BYTES) return { what: 'disk', state: 'good', detail, advice: null };
  return { what: 'disk', state: 'bad', detail, advice: 'make room; nothing is sent until then, and no job is lost' };
}

async function examineClock({ askDate, now }: HealthParts): Promise<HealthFinding> {
  const date = await askDate();
  const theirs = Date.parse(date ?? '');
  if (Number.isNaN(theirs))
    return {
      what: 'clock',
      state: 'unknown',
      detail: 'no time of the service is known: it was not asked, gave no answer, or is an emulator',
      advice: null,
    };
  const ahead = now() - theirs;
  const detail = `this clock is ${(Math.abs(ahead) / 1000).toFixed(0)} s ${ahead < 0 ? 'behind' : 'ahead of'} that of the service`;
  if (Math.abs(ahead) <= MOST_SKEW_MS) return { what: 'clock', state: 'good', detail, advice: null };
  return { what: 'clock', state: 'bad', detail, advice: 'set the clock, with NTP; a wrong one delays jobs' };
}

async function examineStop({ guard }: HealthParts): Promise<HealthFinding> {
  const why = await guard.readStop();
  if (why === undefined) return { what: 'stop', state: 'good', detail: 'creates are allowed', advice: null };
  const advice = 'mend the cause, then kling stop --lift "why creates may go on"';
  return { what: 'stop', state: 'bad', detail: `creates are stopped: ${why}`, advice };
}
