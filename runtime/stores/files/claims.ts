// Approvals, their slots, and purposes as files: each a claim that only one process can make.
import { makeDirectoryDurably, syncDirectory } from '../../store/create-durably.ts';
import type { JobStore, NumberedRecord, Verdict } from '../../store/job-store.ts';
import { type StoreOptions, writeBytes } from '../../store/store.ts';
import { unlessForeign } from '../../store/unless-foreign.ts';
import { requireApprovalId, requirePurposeKey } from '../names.ts';

type ClaimFiles = Pick<
  JobStore,
  'putApproval' | 'loadApproval' | 'reserveSlot' | 'loadSlots' | 'openPurpose' | 'closePurpose' | 'loadPurpose'
> & {
  secureSlots(approval: string): Promise<void>;
  securePurpose(key: string): Promise<void>;
};

const APPROVAL_FILE = 'approval.json';
const CLOSED_FILE = 'closed.json';
const SLOT_FILE = /^(\d{4})\.json$/;
const OPEN_FILE = /^open\.(\d+)\.json$/;

export function keepClaims(options: StoreOptions): ClaimFiles {
  const { disk, home } = options;

  const placeApproval = (id: string): string => `${home}/approvals/${requireApprovalId(id)}`;
  const placePurpose = (key: string): string => `${home}/purposes/${requirePurposeKey(key)}`;
  const write = async (folder: string, name: string, bytes: Uint8Array): Promise<Verdict> =>
    (await writeBytes(options, folder, name, bytes)) === 'created' ? 'ok' : 'conflict';
  /** A file that went away meanwhile is empty, which no reader takes for a record. */
  const readBytes = async (path: string) => (await unlessForeign(() => disk.readFile(path))) ?? new Uint8Array();
  const readNumbered = async (folder: string, names: readonly string[], form: RegExp): Promise<NumberedRecord[]> => {
    const numbered = names.flatMap((name) => {
      const n = form.exec(name)?.[1];
      return n === undefined ? [] : { name, n: Number(n) };
    });
    const records: NumberedRecord[] = [];
    for (const { name, n } of numbered.sort((one, other) => one.n - other.n))
      records.push({ n, bytes: await readBytes(`${folder}/${name}`) });
    return records;
  };

  return {
    putApproval: async (id, bytes) => {
      const folder = placeApproval(id);
      await makeDirectoryDurably(disk, `${home}/approvals`, id);
      // First, so that an approval without its slots was tampered with, and is not merely young.
      await makeDirectoryDurably(disk, folder, 'slots');
      return write(folder, APPROVAL_FILE, bytes);
    },
    loadApproval: async (id) => {
      const folder = placeApproval(id);
      const names = await unlessForeign(() => disk.readDirectory(folder));
      if (names !== undefined && 'kind' in names) return names;
      return unlessForeign(() => disk.readFile(`${folder}/${APPROVAL_FILE}`));
    },
    reserveSlot: (approval, n, bytes) =>
      write(`${placeApproval(approval)}/slots`, `${String(n).padStart(4, '0')}.json`, bytes),
    loadSlots: async (approval) => {
      const folder = `${placeApproval(approval)}/slots`;
      const names = await unlessForeign(() => disk.readDirectory(folder));
      return names === undefined || 'kind' in names ? names : readNumbered(folder, names, SLOT_FILE);
    },
    secureSlots: async (approval) => {
      await syncDirectory(disk, placeApproval(approval));
      await syncDirectory(disk, `${placeApproval(approval)}/slots`);
    },
    openPurpose: async (key, n, bytes) => {
      const folder = placePurpose(key);
      await makeDirectoryDurably(disk, `${home}/purposes`, key);
      return write(folder, `open.${n}.json`, bytes);
    },
    closePurpose: async (key, bytes) => {
      const folder = placePurpose(key);
      // A folder that somebody removed must not keep a result from being fetched; made anew, it stays closed.
      await makeDirectoryDurably(disk, `${home}/purposes`, key);
      return write(folder, CLOSED_FILE, bytes);
    },
    loadPurpose: async (key) => {
      const folder = placePurpose(key);
      const names = (await unlessForeign(() => disk.readDirectory(folder))) ?? [];
      if ('kind' in names) return names;
      const closed = names.includes(CLOSED_FILE) ? await readBytes(`${folder}/${CLOSED_FILE}`) : undefined;
      return { opens: await readNumbered(folder, names, OPEN_FILE), closed };
    },
    securePurpose: async (key) => {
      await syncDirectory(disk, `${home}/purposes`);
      await syncDirectory(disk, placePurpose(key));
    },
  };
}
