// STOP as a row that stands; one that was lifted stays under the id of its lifting, with who did it.
import type { JobStore } from '../../ports.ts';
import type { Run } from './database.ts';
import { readText } from './read-row.ts';

/** The id of the one that stands; those of lifted ones are ULIDs. */
const STANDING = 'STOP';

export function keepStopRows(run: Run): Pick<JobStore, 'readStop' | 'writeStop' | 'liftStop'> {
  return {
    readStop: async () => {
      const [row] = await run('select reason from stop where id = $1', STANDING);
      return row === undefined ? undefined : readText(row, 'reason');
    },
    writeStop: async (text) =>
      void (await run('insert into stop (id, reason) values ($1, $2) on conflict do nothing', STANDING, text)),
    liftStop: async (id, text) => {
      const lift = 'update stop set id = $2, lifted = $3 where id = $1 returning id';
      return (await run(lift, STANDING, id, text)).length === 0 ? 'absent' : 'lifted';
    },
  };
}
