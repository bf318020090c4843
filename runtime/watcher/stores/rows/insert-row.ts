// The one way in which a row comes to be: under a key that nothing has yet, in a statement that commits by itself.
import type { Verdict } from '../../ports.ts';
import type { Run, Value } from './database.ts';
import { toVerdict } from './read-row.ts';

/** Table and columns are our own words; only the values come from elsewhere. */
export async function insertRow(run: Run, table: string, row: Readonly<Record<string, Value>>): Promise<Verdict> {
  const columns = Object.keys(row);
  const places = columns.map((_, index) => `$${index + 1}`);
  const insert = `insert into ${table} (${columns.join(', ')}) values (${places.join(', ')})`;
  return toVerdict(await run(`${insert} on conflict do nothing returning 1 as inserted`, ...Object.values(row)));
}
