// Opens KLING_HOME, or says why it must not be used: others may read it, it is not where it seems, or it belongs to another machine.
import * as z from 'zod';
import { makeDirectoryDurably } from './create-durably.ts';
import type { Disk } from './disk.ts';
import { readDiskCode } from './disk-error.ts';
import { nameSharedFileSystem } from './file-systems.ts';
import { unsealRecord } from './seal.ts';
import { createId, nameTime, type StoreOptions, seal, writeBytes } from './store.ts';

const FORMAT = 'kling-store';
const VERSION = 1;
const STORE = 'store.json';

const FOLDERS = ['tmp', 'jobs', 'done', 'due', 'approvals', 'purposes', 'leases', 'quarantine', 'logs'] as const;

const STORE_FILE = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  storeId: z.string(),
  hostId: z.string(),
  at: z.string(),
  sha256: z.string(),
});

export interface HomeRules {
  /** Take a file system that is shared over a network; then one machine alone may use the store. */
  readonly allowShared?: boolean;
  /** Of the process; undefined where there are no users. */
  readonly user: number | undefined;
}

export type Opened =
  /** Id of the store. */
  { readonly kind: 'open'; readonly id: string } | { readonly kind: 'refused'; readonly why: string };

export async function openHome(options: StoreOptions, rules: HomeRules): Promise<Opened> {
  try {
    return await openSoundHome(options, rules);
  } catch (error) {
    return refuse(explainUnusable(options.home, error));
  }
}

/** Throws what says nothing of the folder. */
export function explainUnusable(home: string, error: unknown): string {
  const code = readDiskCode(error);
  if (code === undefined || !UNUSABLE.has(code)) throw error;
  return `${home} cannot be used (${code}); give KLING_HOME as a folder that this user may write to`;
}

/** The disk of a user, and no fault of the disk: a folder that may not be written to, or cannot be there. */
const UNUSABLE: ReadonlySet<string> = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOENT',
  'ENOTDIR',
  'ELOOP',
  'ENAMETOOLONG',
]);

async function openSoundHome(options: StoreOptions, rules: HomeRules): Promise<Opened> {
  const { disk, home } = options;
  const wrong = await prepareHome(options, rules);
  if (wrong !== undefined) return { kind: 'refused', why: wrong };
  for (const folder of FOLDERS) {
    await makeDirectoryDurably(disk, home, folder);
    const why = await findWrongFolder(disk, `${home}/${folder}`, rules);
    if (why !== undefined) return { kind: 'refused', why };
  }
  return readStoreFile(options);
}

/** Makes the folder if it is missing; says why it must not be used. */
export async function prepareHome(options: StoreOptions, rules: HomeRules): Promise<string | undefined> {
  const { disk, home } = options;
  const made = await makeHome(options);
  return made ?? (await findWrongFolder(disk, home, rules)) ?? (await findWrongDisk(disk, home, rules));
}

export type HomeSeen =
  /** It holds a store in files, or what is left of one. */
  | { readonly kind: 'used' }
  /** Nothing was ever kept in it, or it is not there; it could be made. */
  | { readonly kind: 'unused' }
  | { readonly kind: 'refused'; readonly why: string };

/** For whoever only reads: as `prepareHome`, and nothing is made. */
export async function lookAtHome(options: StoreOptions, rules: HomeRules): Promise<HomeSeen> {
  const { disk, home } = options;
  const named = nameHome(home);
  if (named.kind === 'refused') return named;
  if ((await disk.inspect(home)) === undefined)
    return (await disk.inspect(named.parent)) === undefined ? refuseParent(named.parent) : { kind: 'unused' };
  const wrong = (await findWrongFolder(disk, home, rules)) ?? (await findWrongDisk(disk, home, rules));
  if (wrong !== undefined) return { kind: 'refused', why: wrong };
  const isStore = (await disk.inspect(`${home}/${STORE}`)) !== undefined;
  // What holds records without its file is refused when it is opened.
  return { kind: isStore || (await holdsRecords(options)) ? 'used' : 'unused' };
}

type NamedHome =
  | { readonly kind: 'named'; readonly parent: string; readonly name: string }
  | { readonly kind: 'refused'; readonly why: string };

function nameHome(home: string): NamedHome {
  if (!home.startsWith('/') || home.split('/').some((step) => step === '..' || step === '.')) {
    const why = `${home} is no absolute path; give KLING_HOME as one, without steps such as ..`;
    return { kind: 'refused', why };
  }
  const end = home.lastIndexOf('/');
  const [parent, name] = [home.slice(0, end) || '/', home.slice(end + 1)];
  return name === '' ? { kind: 'refused', why: `${home} names no folder` } : { kind: 'named', parent, name };
}

function refuseParent(parent: string): Extract<NamedHome, { kind: 'refused' }> {
  return { kind: 'refused', why: `${parent} is missing; make it first` };
}

async function makeHome({ disk, home }: StoreOptions): Promise<string | undefined> {
  const named = nameHome(home);
  if (named.kind === 'refused') return named.why;
  const { parent, name } = named;
  const entry = await disk.inspect(home);
  if (entry !== undefined && entry.kind !== 'directory') return undefined;
  // Who made the folder may have died before it was synced; whoever wrote the file of the store has synced it.
  if (entry !== undefined && (await disk.inspect(`${home}/${STORE}`)) !== undefined) return undefined;
  if ((await disk.inspect(parent)) === undefined) return refuseParent(parent).why;
  await makeDirectoryDurably(disk, parent, name);
  return undefined;
}

async function findWrongFolder(disk: Disk, path: string, { user }: HomeRules): Promise<string | undefined> {
  const entry = await disk.inspect(path);
  if (entry === undefined) return `${path} is missing`;
  if (entry.kind === 'link') return `${path} is a link; name the folder itself`;
  if (entry.kind !== 'directory') return `${path} is no folder`;
  if (user === undefined || entry.owner === undefined) return undefined;
  if (entry.owner !== user) return `${path} belongs to another user (${entry.owner})`;
  if ((entry.mode & 0o077) !== 0)
    return `${path} has the mode ${entry.mode.toString(8)}, so that others can reach it; name a folder for it alone, and run chmod 700 on that`;
  return undefined;
}

async function findWrongDisk(disk: Disk, home: string, rules: HomeRules): Promise<string | undefined> {
  if (rules.allowShared === true) return undefined;
  const shared = nameSharedFileSystem((await disk.statFileSystem(home)).type);
  if (shared === undefined) return undefined;
  return `${home} is on a shared file system (${shared}), where two machines may each believe that they were first; use a local disk`;
}

async function readStoreFile(options: StoreOptions): Promise<Opened> {
  const { disk, home, writer } = options;
  const path = `${home}/${STORE}`;
  let bytes = await disk.readFile(path);
  if (bytes === undefined) {
    // Another process may have made both since; then the file is there by now.
    if ((await holdsRecords(options)) && (await disk.readFile(path)) === undefined)
      return refuse(`${path} is missing although there are records; put it back, or begin with an empty folder`);
    const record = { format: FORMAT, version: VERSION, storeId: createId(options), hostId: writer.host };
    await writeBytes(options, home, STORE, seal(options, { ...record, at: nameTime(options) }));
    bytes = await disk.readFile(path);
  }
  const unsealed = unsealRecord(bytes ?? new Uint8Array());
  if (unsealed.kind === 'broken') return refuse(`${path} cannot be read: ${unsealed.why}`);
  const parsed = STORE_FILE.safeParse(unsealed.value);
  if (!parsed.success)
    return refuse(`${path} is no store of this version (${FORMAT} ${VERSION}); use the program that made it`);
  const { storeId, hostId } = parsed.data;
  if (hostId !== writer.host)
    return refuse(
      `${home} was made on another machine; a copy would count its approvals a second time, so begin with an empty folder`,
    );
  return { kind: 'open', id: storeId };
}

/** A store without its file would get a new id, and every approval would be foreign to it. */
async function holdsRecords({ disk, home }: StoreOptions): Promise<boolean> {
  const names = await Promise.all(
    ['jobs', 'done', 'approvals', 'purposes'].map((name) => disk.readDirectory(`${home}/${name}`)),
  );
  return names.some((list) => (list ?? []).length > 0);
}

function refuse(why: string): Opened {
  return { kind: 'refused', why };
}
