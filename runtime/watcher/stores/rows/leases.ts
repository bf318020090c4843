// Leases as one row a job, whose generation grows. Who takes one over names the generation that he saw, so that of two only one gets it.
import { stringifyJson } from '../../../../generated/kernel/json.ts';
import type { Writer } from '../../../store/event.ts';
import type { Processes } from '../../../store/identify-writer.ts';
import type { JobStore, Lease } from '../../ports.ts';
import { isSurelyGone, LEASE_LASTS_MS, readLeaseOwner } from '../lease-rules.ts';
import { requireJobId } from '../names.ts';
import type { Row, Run } from './database.ts';
import { readText, readWhole } from './read-row.ts';

/** Of a lease that was given back: the row stays, so that no generation comes twice. */
const NOBODY = '';

export interface LeaseParts {
  readonly run: Run;
  /** Milliseconds since 1970, as an expression: one clock for all processes and machines. */
  readonly now: string;
  readonly writer: Writer;
  readonly processes: Processes;
}

export function keepLeaseRows({ run, now, writer, processes }: LeaseParts): JobStore['lease'] {
  const owner = stringifyJson({ owner: writer });

  const isHeld = (row: Row): boolean => {
    const text = readText(row, 'owner');
    if (text === NOBODY || readWhole(row, 'age') > LEASE_LASTS_MS) return false;
    const known = readLeaseOwner(text);
    return known === undefined || !isSurelyGone(known, writer, processes);
  };

  /** From the generation that was seen to the next; false when somebody was first. */
  const take = async (job: string, seen: number): Promise<boolean> => {
    const taken =
      seen === 0
        ? await run(
            `insert into lease (job, generation, owner, taken_at) values ($1, 1, $2, ${now}) on conflict do nothing returning job`,
            job,
            owner,
          )
        : await run(
            `update lease set generation = $2 + 1, owner = $3, taken_at = ${now} where job = $1 and generation = $2 returning job`,
            job,
            seen,
            owner,
          );
    return taken.length > 0;
  };

  const hold = (job: string, first: number): Lease => {
    let generation = first;
    return {
      get generation() {
        return generation;
      },
      renew: async () => {
        if (!(await take(job, generation))) return false;
        generation += 1;
        return true;
      },
      release: async () =>
        void (await run('update lease set owner = $3 where job = $1 and generation = $2', job, generation, NOBODY)),
    };
  };

  return async (job) => {
    const [row] = await run(
      `select generation, owner, ${now} - taken_at as age from lease where job = $1`,
      requireJobId(job),
    );
    if (row !== undefined && isHeld(row)) return undefined;
    const seen = row === undefined ? 0 : readWhole(row, 'generation');
    return (await take(job, seen)) ? hold(job, seen + 1) : undefined;
  };
}
