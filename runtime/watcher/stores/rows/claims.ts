// Approvals, their slots, and purposes as rows: each a primary key that only one process can insert.
import type { JobStore } from '../../ports.ts';
import { requireApprovalId, requirePurposeKey } from '../names.ts';
import type { Run } from './database.ts';
import { insertRow } from './insert-row.ts';
import { readBytes, readNumbered } from './read-row.ts';

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
    putApproval: (id, bytes) => insertRow(run, 'approval', { id: requireApprovalId(id), record: bytes }),
    loadApproval,
    reserveSlot: (approval, n, bytes) =>
      insertRow(run, 'slot', { approval: requireApprovalId(approval), n, record: bytes }),
    loadSlots: async (approval) => {
      const rows = await run('select n, record from slot where approval = $1 order by n', requireApprovalId(approval));
      if (rows.length === 0 && (await loadApproval(approval)) === undefined) return undefined;
      return readNumbered(rows);
    },
    openPurpose: (key, n, bytes) => insertRow(run, 'purpose', { key: requirePurposeKey(key), n, record: bytes }),
    closePurpose: (key, bytes) => insertRow(run, 'closed', { key: requirePurposeKey(key), record: bytes }),
    loadPurpose: async (key) => {
      // Closed is read first: whoever closed it had opened it before.
      const [closed] = await run('select record from closed where key = $1', requirePurposeKey(key));
      const opens = await run('select n, record from purpose where key = $1 order by n', key);
      return { opens: readNumbered(opens), closed: closed === undefined ? undefined : readBytes(closed) };
    },
  };
}
