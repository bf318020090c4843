// The events of jobs as files: active ones in jobs/, ended ones by the month of their id in done/, so that no tick reads history.
import { makeDirectoryDurably, syncDirectory } from '../../store/create-durably.ts';
import { isDiskError } from '../../store/disk-error.ts';
import type { JobStore, NumberedRecord, Verdict } from '../../store/job-store.ts';
import { type Broken, hashText } from '../../store/seal.ts';
import { type StoreOptions, writeBytes } from '../../store/store.ts';
import { isUlid, readUlidTime } from '../../store/ulid.ts';
import { unlessForeign } from '../../store/unless-foreign.ts';
import { requireJobId } from '../names.ts';

export type JobRecords = Pick<
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
>;

type JobFiles = JobRecords & { secureJob(job: string): Promise<void> };

const EVENT_FILE = /^e(\d{4})\.json$/;
const BODY_FILE = 'body.json';
/** As `nameMonth` makes it; years of five digits begin with a plus, cut at the same length. */
const MONTH = /^(?:\d{4}-\d{2}|\+\d{6})$/;

/** A folder may be archived while it is read: then it is read anew in its other place. */
const MOST_READS = 3;

export function keepJobs(options: StoreOptions): JobFiles {
  const { disk, home } = options;

  const listPlaces = (job: string): readonly [string, string] => {
    requireJobId(job);
    return [`${home}/jobs/${job}`, `${home}/done/${nameMonth(job)}/${job}`];
  };

  const write = async (job: string, name: string, bytes: Uint8Array): Promise<Verdict> => {
    const [active, archived] = listPlaces(job);
    try {
      return toVerdict(await writeBytes(options, active, name, bytes));
    } catch (error) {
      if (!isDiskError(error, 'ENOENT')) throw error;
    }
    if ((await writeBytes(options, archived, name, bytes)) === 'created') return 'ok';
    // It may have been archived between the link and the sync; then the file that is there is this one.
    const there = await disk.readFile(`${archived}/${name}`);
    if (there === undefined || Buffer.compare(there, bytes) !== 0) return 'conflict';
    await syncDirectory(disk, archived);
    return 'ok';
  };

  const readPlace = async (place: string): Promise<readonly NumberedRecord[] | Broken | 'absent' | 'moved'> => {
    const names = await unlessForeign(() => disk.readDirectory(place));
    if (names === undefined) return 'absent';
    if ('kind' in names) return names;
    const records: NumberedRecord[] = [];
    for (const name of names) {
      const n = Number(EVENT_FILE.exec(name)?.[1] ?? Number.NaN);
      if (Number.isNaN(n)) continue;
      const bytes = await unlessForeign(() => disk.readFile(`${place}/${name}`));
      if (bytes === undefined && (await disk.inspect(place)) === undefined) return 'moved';
      // Left out, the last one would be missed by nobody.
      records.push({ n, bytes: bytes ?? { kind: 'broken', why: 'the file went away' } });
    }
    return records;
  };

  return {
    createJob: async (job) => toVerdict(await makeDirectoryDurably(disk, `${home}/jobs`, requireJobId(job))),
    append: (job, seq, bytes) => write(job, nameEvent(seq), bytes),
    load: async (job) => {
      for (let reads = 0; reads < MOST_READS; reads += 1) {
        for (const place of listPlaces(job)) {
          const read = await readPlace(place);
          if (read === 'moved') break;
          if (read !== 'absent') return read;
        }
      }
      return [];
    },
    putBody: (job, bytes) => write(job, BODY_FILE, bytes),
    loadBody: async (job) => {
      const [active, archived] = listPlaces(job);
      return (await disk.readFile(`${active}/${BODY_FILE}`)) ?? (await disk.readFile(`${archived}/${BODY_FILE}`));
    },
    listJobs: async () => ((await disk.readDirectory(`${home}/jobs`)) ?? []).filter(isUlid),
    listArchived: async () => {
      // What a file manager leaves in a folder is no month.
      const months = ((await disk.readDirectory(`${home}/done`)) ?? []).filter((name) => MONTH.test(name));
      const lists = await Promise.all(months.map((month) => disk.readDirectory(`${home}/done/${month}`)));
      return lists.flatMap((names) => (names ?? []).filter(isUlid));
    },
    archive: async (job) => {
      const [active, archived] = listPlaces(job);
      await makeDirectoryDurably(disk, `${home}/done`, nameMonth(job));
      try {
        // The event that ended it may be of a process that was killed: without it the job would lie among the ended ones, and never end.
        await syncDirectory(disk, active);
        await disk.rename(active, archived);
      } catch (error) {
        if (isDiskError(error, 'ENOENT')) return 'conflict';
        throw error;
      }
      // The new name first: after a crash in between the job stands in both places or in the new one, never in none.
      for (const folder of [`${home}/done/${nameMonth(job)}`, `${home}/jobs`]) await syncDirectory(disk, folder);
      return 'ok';
    },
    secureJob: async (job) => {
      const [active, archived] = listPlaces(job);
      try {
        await syncDirectory(disk, active);
      } catch (error) {
        if (!isDiskError(error, 'ENOENT')) throw error;
        await syncDirectory(disk, archived);
      }
    },
    quarantine: async (job, seq, bytes) => {
      await makeDirectoryDurably(disk, `${home}/quarantine`, requireJobId(job));
      const digest = hashText(Buffer.from(bytes).toString('base64')).slice(0, 12);
      await writeBytes(options, `${home}/quarantine/${job}`, `${nameEvent(seq)}.${digest}`, bytes);
    },
    listQuarantined: async () => ((await disk.readDirectory(`${home}/quarantine`)) ?? []).filter(isUlid),
  };
}

function nameEvent(seq: number): string {
  return `e${String(seq).padStart(4, '0')}.json`;
}

/** Of the id and not of today, so that an archived job is found without a search. */
function nameMonth(job: string): string {
  return new Date(readUlidTime(job)).toISOString().slice(0, 7);
}

function toVerdict(made: 'created' | 'exists'): Verdict {
  return made === 'created' ? 'ok' : 'conflict';
}
