// Makes an empty database a store, or finds out that it is one that may be used from here.
import { createId, type StoreOptions } from '../store/store.ts';
import type { Database } from './rows/database.ts';
import { claimDatabase, readMeta } from './rows/meta.ts';

export type Claimed =
  | {
      readonly kind: 'open';
      /** Of the store. */
      readonly id: string;
    }
  | { readonly kind: 'refused'; readonly why: string };

export interface ClaimRules {
  /** One machine alone may use it: its file could be copied, and its approvals would count twice. */
  readonly oneMachine: boolean;
  /** The id that the home knows; undefined where it knows none yet. */
  readonly expected: string | undefined;
}

export async function claimStore(database: Database, options: StoreOptions, rules: ClaimRules): Promise<Claimed> {
  const { place } = database;
  const { host } = options.writer;
  let read = await readMeta(database);
  if (read.kind === 'empty') {
    if (rules.expected !== undefined)
      return refuse(
        `${place} is empty, and this home had its records there; put them back, or begin with an empty home`,
      );
    await claimDatabase(database, { store: createId(options), host: rules.oneMachine ? host : '', state: 'open' });
    read = await readMeta(database);
  }
  if (read.kind === 'refused') return read;
  if (read.kind === 'empty') return refuse(`${place} does not keep what is written into it`);
  const { store, state, host: owner } = read.meta;
  if (state === 'moving') return refuse(`a move into ${place} has not ended; run kling migrate again`);
  if (owner !== '' && owner !== host)
    return refuse(
      `${place} was made on another machine; a copy would count its approvals a second time, so begin with an empty home`,
    );
  if (rules.expected !== undefined && rules.expected !== store)
    return refuse(`${place} holds another store (${store}); this home had its records in ${rules.expected}`);
  return { kind: 'open', id: store };
}

function refuse(why: string): Claimed {
  return { kind: 'refused', why };
}
