// Opens the records of a home where they are: in its files, in its file of SQLite or in a PostgreSQL. The home decides; what is asked for can only agree.

import { makeDirectoryDurably } from '../store/create-durably.ts';
import type { Processes } from '../store/identify-writer.ts';
import { explainUnusable, type HomeRules, type HomeSeen, lookAtHome, prepareHome } from '../store/open-home.ts';
import { createId, type OpenedStore, type Store, type StoreOptions } from '../store/store.ts';
import { type Claimed, claimStore } from './claim-store.ts';
import { createFileStore, openFileStore } from './files.ts';
import { type DatabasePlace, openPlace } from './open-place.ts';
import { type RecordsElsewhere, readRecordsFile, writeRecordsFile } from './records-file.ts';
import type { Database } from './rows/database.ts';
import { DatabaseFailure } from './rows/database-failure.ts';
import { withStopFile } from './stop-in-home.ts';
import { readWantedStore, type WantedStore } from './wanted-store.ts';

export interface Surroundings {
  readonly rules: HomeRules;
  readonly processes: Processes;
}

/** `wanted` is what KLING_STORE says. */
export async function openRecords(
  options: StoreOptions,
  surroundings: Surroundings,
  wanted: string | undefined,
): Promise<OpenedStore> {
  const asked = readWantedStore(wanted);
  if (asked.kind === 'refused') return asked;
  try {
    return await openAsked(options, surroundings, asked);
  } catch (error) {
    return refuse(explainUnusable(options.home, error));
  }
}

/** Whether there are records, without making anything. A database that was asked for by its address has to be asked itself. */
export async function lookForRecords(
  options: StoreOptions,
  { rules }: Surroundings,
  wanted: string | undefined,
): Promise<HomeSeen> {
  const asked = readWantedStore(wanted);
  if (asked.kind === 'refused') return asked;
  try {
    const seen = await lookAtHome(options, rules);
    if (seen.kind !== 'unused') return seen;
    const isElsewhere = asked.kind === 'postgres' || (await readRecordsFile(options)).kind !== 'files';
    return { kind: isElsewhere ? 'used' : 'unused' };
  } catch (error) {
    return refuse(explainUnusable(options.home, error));
  }
}

/** What an unused home holds: nothing. It is for reading; whatever is to be kept opens the records first. */
export function createUnusedStore(options: StoreOptions, { processes }: Surroundings): Store {
  const { writer, now, random, redact, elision } = options;
  // How much room there is, a folder that is not there does not tell.
  const records = { ...createFileStore(options, processes), freeBytes: async () => undefined };
  return { id: createId(options), records, writer, now, random, redact, elision };
}

async function openAsked(
  options: StoreOptions,
  { rules, processes }: Surroundings,
  asked: WantedStore,
): Promise<OpenedStore> {
  const wrong = await prepareHome(options, rules);
  if (wrong !== undefined) return refuse(wrong);
  const known = await readRecordsFile(options);
  if (known.kind === 'refused') return known;
  const place = known.kind === 'files' ? await placeNew(options, asked) : placeKnown(options, known.records, asked);
  switch (place.kind) {
    case 'refused':
      return place;
    case 'files':
      return openFileStore(options, rules, processes);
    case 'sqlite':
    case 'postgres':
      return openDatabaseStore(options, processes, place, known.kind === 'files' ? undefined : known.records);
  }
}

type Place = { readonly kind: 'files' } | DatabasePlace | { readonly kind: 'refused'; readonly why: string };

async function placeNew({ disk, home }: StoreOptions, asked: WantedStore): Promise<Place> {
  if (asked.kind === 'unsaid' || asked.kind === 'files') return { kind: 'files' };
  if ((await disk.inspect(`${home}/store.json`)) === undefined) return asked;
  return refuse(`the records of ${home} are in files; move them with kling migrate, or begin with an empty home`);
}

function placeKnown({ home }: StoreOptions, { kind, place }: RecordsElsewhere, asked: WantedStore): Place {
  if (asked.kind !== 'unsaid' && asked.kind !== kind)
    return refuse(`the records of ${home} are in ${place}; let KLING_STORE say so, or begin with an empty home`);
  if (kind === 'sqlite') return { kind };
  if (asked.kind === 'postgres') return asked;
  return refuse(`the records of ${home} are in ${place}; give its address with KLING_STORE=postgres://user:password@…`);
}

async function openDatabaseStore(
  options: StoreOptions,
  processes: Processes,
  place: DatabasePlace,
  known: RecordsElsewhere | undefined,
): Promise<OpenedStore> {
  await makeDirectoryDurably(options.disk, options.home, 'tmp');
  try {
    const { database, records } = await openPlace(options, processes, place);
    const claimed = await claimHome(options, database, place.kind, known);
    if (claimed.kind === 'refused') {
      await database.close();
      return claimed;
    }
    const { writer, now, random, redact, elision } = options;
    const stopped = withStopFile(records, options, database);
    return { kind: 'open', store: { id: claimed.id, records: stopped, writer, now, random, redact, elision } };
  } catch (error) {
    if (error instanceof DatabaseFailure) return refuse(error.message);
    throw error;
  }
}

async function claimHome(
  options: StoreOptions,
  database: Database,
  kind: RecordsElsewhere['kind'],
  known: RecordsElsewhere | undefined,
): Promise<Claimed> {
  const claimed = await claimStore(database, options, { oneMachine: kind === 'sqlite', expected: known?.storeId });
  if (claimed.kind === 'refused' || known !== undefined) return claimed;
  await writeRecordsFile(options, { kind, place: database.place, storeId: claimed.id });
  const written = await readRecordsFile(options);
  if (written.kind === 'elsewhere' && written.records.storeId === claimed.id) return claimed;
  return refuse(`another process opened ${options.home} with other records meanwhile`);
}

function refuse(why: string): { readonly kind: 'refused'; readonly why: string } {
  return { kind: 'refused', why };
}
