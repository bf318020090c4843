// Approvals, their slots, and purposes as files: each a claim that only one process can make.
import { makeDirectoryDurably } from '../../../store/create-durably.ts';
import { type StoreOptions, writeBytes } from '../../../store/store.ts';
import type { JobStore, NumberedRecord, Verdict } from '../../ports.ts';

type ClaimFiles = Pick<
  JobStore,
  'putApproval' | 'loadApproval' | 'reserveSlot' | 'loadSlots' | 'openPurpose' | 'closePurpose' | 'loadPurpose'
>;

const APPROVAL_FILE = 'approval.json';
const CLOSED_FILE = 'closed.json';
const SLOT_FILE = /^(\d{4})\.json$/;
const OPEN_FILE = /^open\.(\d+)\.json$/;

/** What becomes a name of a folder: no text of a caller leads out of its place. */
const APPROVAL_NAME = /^(?=.{1,80}$)[a-z0-9]+(?:[.-][a-z0-9]+)*$/;
const PURPOSE_NAME = /^[0-9a-f]{64}$/;

export function keepClaims(options: StoreOptions): ClaimFiles {
  const { disk, home } = options;

  const placeApproval = (id: string): string => {
    if (!APPROVAL_NAME.test(id)) throw new Error('this is no id of an approval');
    return `${home}/approvals/${id}`;
  };
  const placePurpose = (key: string): string => {
    if (!PURPOSE_NAME.test(key)) throw new Error('this is no key of a purpose');
    return `${home}/purposes/${key}`;
  };
  const write = async (folder: string, name: string, bytes: Uint8Array): Promise<Verdict> =>
    (await writeBytes(options, folder, name, bytes)) === 'created' ? 'ok' : 'conflict';
  const readNumbered = async (folder: string, names: readonly string[], form: RegExp): Promise<NumberedRecord[]> => {
    const numbered = names.flatMap((name) => {
      const n = form.exec(name)?.[1];
      return n === undefined ? [] : { name, n: Number(n) };
    });
    const records: NumberedRecord[] = [];
    for (const { name, n } of numbered.sort((one, other) => one.n - other.n))
      records.push({ n, bytes: (await disk.readFile(`${folder}/${name}`)) ?? new Uint8Array() });
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
    loadApproval: (id) => disk.readFile(`${placeApproval(id)}/${APPROVAL_FILE}`),
    reserveSlot: (approval, n, bytes) =>
      write(`${placeApproval(approval)}/slots`, `${String(n).padStart(4, '0')}.json`, bytes),
    loadSlots: async (approval) => {
      const folder = `${placeApproval(approval)}/slots`;
      const names = await disk.readDirectory(folder);
      return names === undefined ? undefined : readNumbered(folder, names, SLOT_FILE);
    },
    openPurpose: async (key, n, bytes) => {
      const folder = placePurpose(key);
      await makeDirectoryDurably(disk, `${home}/purposes`, key);
      return write(folder, `open.${n}.json`, bytes);
    },
    closePurpose: (key, bytes) => write(placePurpose(key), CLOSED_FILE, bytes),
    loadPurpose: async (key) => {
      const folder = placePurpose(key);
      const names = (await disk.readDirectory(folder)) ?? [];
      const isClosed = names.includes(CLOSED_FILE);
      const closed = isClosed ? ((await disk.readFile(`${folder}/${CLOSED_FILE}`)) ?? new Uint8Array()) : undefined;
      return { opens: await readNumbered(folder, names, OPEN_FILE), closed };
    },
  };
}
