// Approvals, their slots, and purposes as rows: each a primary key that only one process can insert.
import type { JobStore } from '../../ports.ts';
import { requireApprovalId, requirePurposeKey } from '../names.ts';
import type { Run } from './database.ts';
import { readBytes, readNumbered, toVerdict } from './read-row.ts';

type ClaimRows = Pick<
  JobStore,
  'putApproval' | 'loadApproval' | 'reserveSlot' | 'loadSlots' | 'openPurpose' | 'closePurpose' | 'loadPurpose'
>;

export function keepClaimRows(run: Run): ClaimRows {
  const loadApproval = async (id: string): Promise<Uint8Array | undefined> => {
    const [row] = await run('select record from approval where id = $1', requireApprovalId(id));
    return row === undefined ? undefined : readBytes(row);
  };
  return {
    putApproval: async (id, bytes) =>
      toVerdict(
        await run(
          'insert into approval (id, record) values ($1, $2) on conflict do nothing returning id',
          requireApprovalId(id),
          bytes,
        ),
      ),
    loadApproval,
    reserveSlot: async (approval, n, bytes) =>
      toVerdict(
        await run(
          'insert into slot (approval, n, record) values ($1, $2, $3) on conflict do nothing returning n',
          requireApprovalId(approval),
          n,
          bytes,
        ),
      ),
    loadSlots: async (approval) => {
      const rows = await run('select n, record from slot where approval = $1 order by n', requireApprovalId(approval));
      if (rows.length === 0 && (await loadApproval(approval)) === undefined) return undefined;
      return readNumbered(rows);
    },
    openPurpose: async (key, n, bytes) =>
      toVerdict(
        await run(
          'insert into purpose (key, n, record) values ($1, $2, $3) on conflict do nothing returning n',
          requirePurposeKey(key),
          n,
          bytes,
        ),
      ),
    closePurpose: async (key, bytes) =>
      toVerdict(
        await run(
          'insert into closed (key, record) values ($1, $2) on conflict do nothing returning key',
          requirePurposeKey(key),
          bytes,
        ),
      ),
    loadPurpose: async (key) => {
      // Closed is read first: whoever closed it had opened it before.
      const [closed] = await run('select record from closed where key = $1', requirePurposeKey(key));
      const opens = await run('select n, record from purpose where key = $1 order by n', key);
      return { opens: readNumbered(opens), closed: closed === undefined ? undefined : readBytes(closed) };
    },
  };
}
