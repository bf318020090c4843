// A new store of each kind, opened as often as a test wants, and tampered with behind its back.
import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Store, StoreOptions } from '../../../../runtime/store/store.ts';
import { openRecords } from '../../../../runtime/watcher/stores/open-records.ts';
import { readPostgresAddress } from '../../../../runtime/watcher/stores/postgres/address.ts';
import { openPostgresDatabase } from '../../../../runtime/watcher/stores/postgres/open-database.ts';
import { createSchema } from '../../../postgres/use-postgres.ts';
import { createFolder } from '../../../vendors/project.ts';
import { createOptions, PROCESSES, RULES } from '../../store/store-kit.ts';

export type StoreKind = 'files' | 'sqlite' | 'postgres';

export interface StoreKit {
  readonly home: string;
  /** What KLING_STORE says. */
  readonly wanted: string;
  /** As one more process opens it. */
  open(change?: Partial<StoreOptions>): Promise<Store>;
  /** Puts other bytes in the place of an event; without bytes it is gone. */
  damage(job: string, seq: number, bytes: Uint8Array | undefined): Promise<void>;
  /** As if its holder had taken it so long ago. */
  ageLease(job: string, ms: number): Promise<void>;
}

export async function createKit(kind: StoreKind): Promise<StoreKit> {
  const home = join(createFolder(), 'home');
  const wanted = kind === 'postgres' ? await createSchema() : kind;
  const kit = {
    home,
    wanted,
    open: async (change: Partial<StoreOptions> = {}) => {
      const opened = await openRecords(
        createOptions({ home, ...change }),
        { rules: RULES, processes: PROCESSES },
        wanted,
      );
      if (opened.kind === 'refused') throw new Error(opened.why);
      return opened.store;
    },
  };
  if (kind === 'files') return { ...kit, ...tamperWithFiles(home) };
  const run = kind === 'sqlite' ? runOnFile(home) : runOnServer(wanted);
  return {
    ...kit,
    damage: (job, seq, bytes) =>
      bytes === undefined
        ? run('delete from event where job = $1 and seq = $2', job, seq)
        : run('update event set record = $3 where job = $1 and seq = $2', job, seq, bytes),
    ageLease: (job, ms) => run('update lease set taken_at = taken_at - $2 where job = $1', job, ms),
  };
}

function tamperWithFiles(home: string): Pick<StoreKit, 'damage' | 'ageLease'> {
  return {
    damage: async (job, seq, bytes) => {
      const file = join(home, 'jobs', job, `e${String(seq).padStart(4, '0')}.json`);
      if (bytes === undefined) rmSync(file);
      else writeFileSync(file, bytes);
    },
    ageLease: async (job, ms) => {
      const time = new Date(Date.now() - ms);
      utimesSync(join(home, 'leases', `${job}.1.json`), time, time);
    },
  };
}

type RunBehind = (statement: string, ...values: readonly (string | number | Uint8Array)[]) => Promise<void>;

function runOnFile(home: string): RunBehind {
  return async (statement, ...values) => {
    const database = new DatabaseSync(join(home, 'records.sqlite'), { timeout: 5000 });
    database.prepare(statement.replaceAll(/\$(\d)/g, '?$1')).run(...values);
    database.close();
  };
}

function runOnServer(wanted: string): RunBehind {
  return async (statement, ...values) => {
    const read = readPostgresAddress(wanted);
    if (read.kind === 'refused') throw new Error(read.why);
    const database = await openPostgresDatabase(read.address);
    await database.run(statement, ...values);
    await database.close();
  };
}
