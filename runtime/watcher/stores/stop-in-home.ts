// A file named STOP in the home stops also where the records are in a database: whoever knows nothing else about it can still `touch` one.
import { makeDirectoryDurably } from '../../store/create-durably.ts';
import type { StoreOptions } from '../../store/store.ts';
import type { JobStore } from '../ports.ts';
import { keepStop } from './files/stop.ts';

/** `left` is the text of the STOP that a move left behind for the files alone; it is not of these records. */
export function withStopFile(records: JobStore, options: StoreOptions, left: string | undefined): JobStore {
  const file = keepStop(options);
  const readFile = async (): Promise<string | undefined> => {
    const text = await file.readStop();
    return text === left ? undefined : text;
  };
  return {
    ...records,
    readStop: async () => (await records.readStop()) ?? readFile(),
    liftStop: async (id, text) => {
      const own = await records.liftStop(id, text);
      if ((await readFile()) === undefined) return own;
      await makeDirectoryDurably(options.disk, options.home, 'logs');
      const lifted = await file.liftStop(id, text);
      // The files that were left stay stopped.
      if (left !== undefined) await file.writeStop(left);
      return lifted;
    },
  };
}
