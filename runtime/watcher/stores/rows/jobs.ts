// Jobs, their events and their bodies as rows. An event is one row under its number, so that of two that write it one does.
import { hashText } from '../../../store/seal.ts';
import { isUlid } from '../../../store/ulid.ts';
import type { JobStore, Verdict } from '../../ports.ts';
import { LONGEST_WAIT_MS } from '../files/hints.ts';
import type { JobRecords } from '../files/jobs.ts';
import { requireJobId } from '../names.ts';
import type { Run } from './database.ts';
import { insertRow } from './insert-row.ts';
import { readBytes, readNumbered, readText, toVerdict } from './read-row.ts';

type JobRows = JobRecords & Pick<JobStore, 'due' | 'postpone'>;

export function appendRow(run: Run, job: string, seq: number, bytes: Uint8Array): Promise<Verdict> {
  return insertRow(run, 'event', { job: requireJobId(job), seq, record: bytes });
}

export function keepJobRows(run: Run): JobRows {
  const list = async (statement: string): Promise<readonly string[]> =>
    (await run(statement)).map((row) => readText(row, 'id')).filter(isUlid);
  return {
    createJob: (job) => insertRow(run, 'job', { id: requireJobId(job) }),
    append: (job, seq, bytes) => appendRow(run, job, seq, bytes),
    load: async (job) =>
      readNumbered(await run('select seq as n, record from event where job = $1 order by seq', requireJobId(job))),
    putBody: (job, bytes) => insertRow(run, 'body', { job: requireJobId(job), record: bytes }),
    loadBody: async (job) => {
      const [row] = await run('select record from body where job = $1', requireJobId(job));
      return row === undefined ? undefined : readBytes(row);
    },
    listJobs: () => list('select id from job where archived = 0 order by id'),
    listArchived: () => list('select id from job where archived = 1 order by id'),
    archive: async (job) =>
      toVerdict(
        await run('update job set archived = 1 where id = $1 and archived = 0 returning id', requireJobId(job)),
      ),
    quarantine: async (job, seq, bytes) => {
      const digest = hashText(Buffer.from(bytes).toString('base64'));
      await insertRow(run, 'quarantine', { job: requireJobId(job), seq, digest, record: bytes });
    },
    listQuarantined: () => list('select distinct job as id from quarantine order by job'),
    due: async function* (now, limit) {
      const due = 'select id from job where archived = 0 and (due_at <= $1 or due_at > $2) order by id limit $3';
      // A time that is farther off than any wait was written by a clock that went wrong.
      const rows = await run(due, Math.round(now), Math.round(now + LONGEST_WAIT_MS), limit);
      yield* rows.map((row) => readText(row, 'id')).filter(isUlid);
    },
    postpone: async (job, until) => {
      const time = Math.max(0, Math.round(until));
      await run('update job set due_at = $2 where id = $1', requireJobId(job), time);
    },
  };
}
