// pg-boss is loaded by those alone who use it, and is handed the connection that a transaction goes through.
import type { Db } from 'pg-boss';
import { loadPackage } from '../../stores/postgres/load-package.ts';
import type { Run, Value } from '../../stores/rows/database.ts';

export function loadBoss(place: string): Promise<typeof import('pg-boss')> {
  return loadPackage('pg-boss', place, () => import('pg-boss'));
}

export function toBossDatabase(run: Run): Db {
  return {
    // Its own statements know what they take; lists among it go to the driver as they are.
    executeSql: async (text, values = []) => ({ rows: [...(await run(text, ...(values as readonly Value[])))] }),
  };
}
