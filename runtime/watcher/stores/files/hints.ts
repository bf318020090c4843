// When a job has something to do again, as the name of an empty file: one look at a folder tells it of ten thousand jobs. Nothing rests on a hint.
import { readDiskCode } from '../../../store/disk-error.ts';
import type { StoreOptions } from '../../../store/store.ts';
import { isUlid } from '../../../store/ulid.ts';
import type { JobStore } from '../../ports.ts';

interface Hints extends Pick<JobStore, 'due' | 'postpone'> {
  forget(job: string): Promise<void>;
}

const HINT_FILE = /^([0-9A-HJKMNP-TV-Z]{26})\.(\d{1,15})$/;

/** No wait is as long; a hint beyond it was written by a clock that went wrong. */
export const LONGEST_WAIT_MS = 3_600_000;

export function keepHints({ disk, home }: StoreOptions): Hints {
  const folder = `${home}/due`;
  /** Names by job, as they were seen last. */
  const known = new Map<string, readonly string[]>();

  const readHints = async (): Promise<ReadonlyMap<string, number>> => {
    known.clear();
    const times = new Map<string, number>();
    for (const name of (await disk.readDirectory(folder)) ?? []) {
      const [, job, text] = HINT_FILE.exec(name) ?? [];
      if (job === undefined || !isUlid(job)) continue;
      known.set(job, [...(known.get(job) ?? []), name]);
      // Of two that crossed each other the earlier counts.
      times.set(job, Math.min(times.get(job) ?? Number.POSITIVE_INFINITY, Number(text)));
    }
    return times;
  };
  const forget = async (job: string): Promise<void> => {
    for (const name of known.get(job) ?? []) await ignoreDisk(() => disk.unlink(`${folder}/${name}`));
    known.delete(job);
  };

  return {
    forget,
    due: async function* (now, limit) {
      const times = await readHints();
      let count = 0;
      for (const job of ((await disk.readDirectory(`${home}/jobs`)) ?? []).filter(isUlid)) {
        const until = times.get(job) ?? now;
        if (until > now && until - now <= LONGEST_WAIT_MS) continue;
        if (count >= limit) return;
        count += 1;
        yield job;
      }
    },
    postpone: async (job, until) => {
      const name = `${job}.${Math.max(0, Math.round(until))}`;
      await ignoreDisk(async () => {
        const opened = await disk.openExclusive(`${folder}/${name}`);
        if (opened !== 'exists') await opened.close();
      });
      const others = (known.get(job) ?? []).filter((other) => other !== name);
      for (const other of others) await ignoreDisk(() => disk.unlink(`${folder}/${other}`));
      known.set(job, [name]);
    },
  };
}

/** A hint that could not be written or removed makes a job due too early. */
async function ignoreDisk(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (readDiskCode(error) === undefined) throw error;
  }
}
