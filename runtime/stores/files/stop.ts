// STOP as a file: whatever lies under that name in the home stops, so that a person can stop everything with `touch`.
import { syncDirectory } from '../../store/create-durably.ts';
import type { JobStore } from '../../store/job-store.ts';
import { type StoreOptions, writeBytes } from '../../store/store.ts';

const NAME = 'STOP';

/** When it was changed last, `touch` included; undefined where there is none. */
export async function readStopTime({ disk, home }: StoreOptions): Promise<number | undefined> {
  return (await disk.inspect(`${home}/${NAME}`))?.modifiedAt;
}

export function keepStop(options: StoreOptions): Pick<JobStore, 'readStop' | 'writeStop' | 'liftStop'> {
  const { disk, home } = options;
  const path = `${home}/${NAME}`;
  return {
    readStop: async () => {
      const entry = await disk.inspect(path);
      if (entry === undefined) return undefined;
      if (entry.kind !== 'file') return 'STOP is no file, and stops all the same';
      return Buffer.from((await disk.readFile(path)) ?? []).toString('utf8');
    },
    writeStop: async (text) => void (await writeBytes(options, home, NAME, Buffer.from(text))),
    liftStop: async (id, text) => {
      if ((await disk.inspect(path)) === undefined) return 'absent';
      await writeBytes(options, `${home}/logs`, `stop-${id}-lifted`, Buffer.from(text));
      await disk.rename(path, `${home}/logs/stop-${id}`);
      await syncDirectory(disk, `${home}/logs`);
      await syncDirectory(disk, home);
      return 'lifted';
    },
  };
}
