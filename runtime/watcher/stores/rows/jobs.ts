// Jobs, their events and their bodies as rows. An event is one row under its number, so that of two that write it one does.
import { hashText } from '../../../store/seal.ts';
import { isUlid } from '../../../store/ulid.ts';
import type { JobStore, Verdict } from '../../ports.ts';
import { LONGEST_WAIT_MS } from '../files/hints.ts';
import { requireJobId } from '../names.ts';
import type { Run } from './database.ts';
import { readBytes, readNumbered, readText, toVerdict } from './read-row.ts';

type JobRows = Pick<
  JobStore,
  | 'createJob'
  | 'append'
  | 'load'
  | 'putBody'
  | 'loadBody'
  | 'listJobs'
  | 'listArchived'
  | 'archive'
  | 'quarantine'
  | 'listQuarantined'
  | 'due'
  | 'postpone'
>;

export async function appendRow(run: Run, job: string, seq: number, bytes: Uint8Array): Promise<Verdict> {
  const insert = 'insert into event (job, seq, record) values ($1, $2, $3) on conflict do nothing returning seq';
  return toVerdict(await run(insert, requireJobId(job), seq, bytes));
}

export function keepJobRows(run: Run): JobRows {
  const list = async (statement: string): Promise<readonly string[]> =>
    (await run(statement)).map((row) => readText(row, 'id')).filter(isUlid);
  return {
    createJob: async (job) =>
      toVerdict(await run('insert into job (id) values ($1) on conflict do nothing returning id', requireJobId(job))),
    append: (job, seq, bytes) => appendRow(run, job, seq, bytes),
    load: async (job) =>
      readNumbered(await run('select seq as n, record from event where job = $1 order by seq', requireJobId(job))),
    putBody: async (job, bytes) =>
      toVerdict(
        await run(
          'insert into body (job, record) values ($1, $2) on conflict do nothing returning job',
          requireJobId(job),
          bytes,
        ),
      ),
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
      await run(
        'insert into quarantine (job, seq, digest, record) values ($1, $2, $3, $4) on conflict do nothing',
        requireJobId(job),
        seq,
        digest,
        bytes,
      );
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
