// What a database says of itself: whose store it is, in which form, and whether it may be used yet.
import * as z from 'zod';
import type { Database } from './database.ts';
import { readText } from './read-row.ts';

const FORMAT = 'kling-store';
const VERSION = '1';

const META = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  /** Of the records; a store that was moved keeps it, since every approval names it. */
  store: z.string().min(1),
  /** The only machine that may use it; empty where several may. */
  host: z.string(),
  /** `moving`: not everything is in it yet. */
  state: z.enum(['moving', 'open']),
  /** The text of the STOP that a move left in the files; nothing where there was no move. */
  left: z.string().optional(),
  /** When that file was changed last, in milliseconds since 1970; a later change is somebody who stops creates. */
  leftAt: z.string().optional(),
});

export type Meta = Pick<z.output<typeof META>, 'store' | 'host' | 'state' | 'left' | 'leftAt'>;

export type ReadMeta =
  | { readonly kind: 'meta'; readonly meta: Meta }
  /** Nothing was ever kept in it. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'refused'; readonly why: string };

export async function readMeta({ run, place }: Database): Promise<ReadMeta> {
  const rows = await run('select name, value from meta');
  if (rows.length === 0) return { kind: 'empty' };
  const values = Object.fromEntries(rows.map((row) => [readText(row, 'name'), readText(row, 'value')]));
  const parsed = META.safeParse(values);
  if (parsed.success) return { kind: 'meta', meta: parsed.data };
  return {
    kind: 'refused',
    why: `${place} is no store of this version (${FORMAT} ${VERSION}); use the program that made it, or another database`,
  };
}

/** Once: of two that claim an empty database one does, in one statement, and both read it afterwards. */
export async function claimDatabase({ run }: Database, { store, host, state }: Meta): Promise<void> {
  const insert = 'insert into meta (name, value) values ($1, $2), ($3, $4), ($5, $6), ($7, $8), ($9, $10)';
  const values = ['format', FORMAT, 'version', VERSION, 'store', store, 'host', host, 'state', state];
  await run(`${insert} on conflict do nothing`, ...values);
}

export async function writeLeftStop(database: Database, text: string, changedAt: number | undefined): Promise<void> {
  await upsert(database, 'left', text);
  if (changedAt !== undefined) await upsert(database, 'leftAt', String(changedAt));
}

async function upsert({ run }: Database, name: string, value: string): Promise<void> {
  const write =
    'insert into meta (name, value) values ($1, $2) on conflict (name) do update set value = excluded.value';
  await run(write, name, value);
}

export async function declareOpen({ run }: Database): Promise<void> {
  await run("update meta set value = 'open' where name = 'state'");
}
