// A file named STOP in the home stops also where the records are in a database: whoever knows nothing else about it can still `touch` one.
import { makeDirectoryDurably } from '../store/create-durably.ts';
import type { JobStore } from '../store/job-store.ts';
import type { StoreOptions } from '../store/store.ts';
import { keepStop, readStopTime } from './files/stop.ts';
import type { Database } from './rows/database.ts';
import { readMeta, writeLeftStop } from './rows/meta.ts';

const TOUCHED = 'somebody touched STOP';

/** The STOP that a move left behind, for the files alone, is not of these records as long as nobody touched it. */
export function withStopFile(records: JobStore, options: StoreOptions, database: Database): JobStore {
  const file = keepStop(options);
  const readLeft = async (): Promise<{ readonly left?: string | undefined; readonly leftAt?: string | undefined }> => {
    const read = await readMeta(database);
    return read.kind === 'meta' ? read.meta : {};
  };
  const readFile = async (): Promise<string | undefined> => {
    const text = await file.readStop();
    if (text === undefined) return undefined;
    // Read each time: another process may have lifted it meanwhile.
    const { left, leftAt } = await readLeft();
    if (text !== left) return text;
    return leftAt === undefined || leftAt === String(await readStopTime(options)) ? undefined : TOUCHED;
  };
  return {
    ...records,
    readStop: async () => (await records.readStop()) ?? readFile(),
    liftStop: async (id, text) => {
      const own = await records.liftStop(id, text);
      if ((await readFile()) === undefined) return own;
      await makeDirectoryDurably(options.disk, options.home, 'logs');
      const lifted = await file.liftStop(id, text);
      const { left } = await readLeft();
      if (left === undefined) return lifted;
      // The files that were left stay stopped.
      await file.writeStop(left);
      await writeLeftStop(database, left, await readStopTime(options));
      return lifted;
    },
  };
}
