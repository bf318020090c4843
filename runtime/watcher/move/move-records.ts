// Moves a home of files into a database: stop, wait until nothing is on its way, copy, compare, and only then go on there. Each step may be cut off and done again.

import type { JobState } from '../../store/job.ts';
import { loadJob } from '../../store/job-log.ts';
import { liftStop, readStop, writeStop } from '../../store/stop-file.ts';
import type { Store, StoreOptions } from '../../store/store.ts';
import { readStopTime } from '../../stores/files/stop.ts';
import { openFileStore } from '../../stores/files.ts';
import { type DatabasePlace, type OpenedPlace, openPlace } from '../../stores/open-place.ts';
import type { Surroundings } from '../../stores/open-records.ts';
import { readRecordsFile, writeRecordsFile } from '../../stores/records-file.ts';
import { claimDatabase, declareOpen, readMeta, writeLeftStop } from '../../stores/rows/meta.ts';
import { type Compared, compareRecords } from './compare-records.ts';
import { copyRecords, NotCopied } from './copy-records.ts';
import { listClaims } from './list-claims.ts';

export interface Move {
  readonly options: StoreOptions;
  readonly surroundings: Surroundings;
  readonly place: DatabasePlace;
  readonly who: string;
}

export type Moved =
  | {
      readonly kind: 'moved';
      readonly place: string;
      readonly compared: Compared;
      readonly stillStopped: string | undefined;
    }
  /** Creates are stopped; these jobs are to end first. */
  | { readonly kind: 'busy'; readonly jobs: readonly string[] }
  | { readonly kind: 'refused'; readonly why: string };

/** By which the STOP of a move is known from every other, which it must not lift. */
const REASON = 'kling migrate moves the records';

/** The service is at work on it, or may be: what comes of it must not be written into the store that is left. */
const ON_THE_WAY: ReadonlySet<JobState> = new Set(['submit_pending', 'submitted', 'downloading']);

/** Throws DatabaseFailure. */
export async function moveRecords({ options, surroundings, place, who }: Move): Promise<Moved> {
  const opened = await openFileStore(options, surroundings.rules, surroundings.processes);
  if (opened.kind === 'refused') return opened;
  const { store } = opened;
  const known = await readRecordsFile(options);
  if (known.kind === 'refused') return known;
  if (known.kind === 'elsewhere' && known.records.kind !== place.kind)
    return refuse(`the records of ${options.home} were moved to ${known.records.place} already`);
  await writeStop(store, who, REASON);
  const busy = await listBusy(store);
  if (busy.length > 0) return { kind: 'busy', jobs: busy };
  const target = await openPlace(options, surroundings.processes, place);
  try {
    return await fill({ options, surroundings, place, who }, store, target);
  } catch (error) {
    if (error instanceof NotCopied) return refuse(`${error.message}; nothing was moved, and creates stay stopped`);
    throw error;
  } finally {
    await target.database.close();
  }
}

async function fill({ options, place, who }: Move, store: Store, { database, records }: OpenedPlace): Promise<Moved> {
  const host = place.kind === 'sqlite' ? options.writer.host : '';
  if ((await readMeta(database)).kind === 'empty')
    await claimDatabase(database, { store: store.id, host, state: 'moving' });
  const meta = await readMeta(database);
  if (meta.kind === 'refused') return meta;
  if (meta.kind === 'meta' && meta.meta.store === store.id && meta.meta.state === 'open')
    return refuse(`the records are in ${database.place} already`);
  if (meta.kind === 'empty' || meta.meta.store !== store.id || meta.meta.state !== 'moving')
    return refuse(`${database.place} is a store already; give an empty database, or another schema of it`);

  const target: Store = { ...store, records };
  const reason = (await store.records.readStop()) ?? REASON;
  await records.writeStop(reason);
  await writeLeftStop(database, reason, await readStopTime(options));
  const before = await copyAndCompare(options, store, target);
  if (before.differences.length > 0) return refuseDifferent(before);
  await writeRecordsFile(options, { kind: place.kind, place: database.place, storeId: store.id });
  // Whoever opens the home from now on goes to the database; what others wrote into the files until now comes after.
  const compared = await copyAndCompare(options, store, target);
  if (compared.differences.length > 0) return refuseDifferent(compared);
  if (reason.includes(REASON)) await liftStop(target, who, 'the records are equal in both places');
  await declareOpen(database);
  return { kind: 'moved', place: database.place, compared, stillStopped: await readStop(target) };
}

async function copyAndCompare(options: StoreOptions, from: Store, to: Store): Promise<Compared> {
  const claims = await listClaims(options, from.records);
  await copyRecords(from.records, to.records, claims);
  return compareRecords(from, to, claims);
}

async function listBusy(store: Store): Promise<readonly string[]> {
  const busy: string[] = [];
  for (const id of await store.records.listJobs()) {
    const loaded = await loadJob(store, id);
    if (loaded.kind === 'job' && ON_THE_WAY.has(loaded.job.state)) busy.push(id);
  }
  return busy;
}

function refuseDifferent({ differences }: Compared): Moved {
  const [first = '', ...more] = differences;
  return refuse(
    `${first}${more.length > 0 ? ` and ${more.length} more` : ''} differ after the copy; creates stay stopped`,
  );
}

function refuse(why: string): Moved {
  return { kind: 'refused', why };
}
