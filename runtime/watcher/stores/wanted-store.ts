// What KLING_STORE says: which kind of store is meant. The address of a database may hold a password, so no message repeats it.
import { isPostgresAddress, type PostgresAddress, readPostgresAddress } from './postgres/address.ts';

export type WantedStore =
  /** Whatever the home says of itself; files, if it is new. */
  | { readonly kind: 'unsaid' }
  | { readonly kind: 'files' }
  | { readonly kind: 'sqlite' }
  | { readonly kind: 'postgres'; readonly address: PostgresAddress };

export type ReadWanted = WantedStore | { readonly kind: 'refused'; readonly why: string };

export function readWantedStore(text: string | undefined): ReadWanted {
  if (text === undefined || text === '') return { kind: 'unsaid' };
  if (text === 'files' || text === 'sqlite') return { kind: text };
  if (!isPostgresAddress(text))
    return {
      kind: 'refused',
      why: 'the store is to be files, sqlite or the address of a database, postgres://host/database',
    };
  const read = readPostgresAddress(text);
  return read.kind === 'address' ? { kind: 'postgres', address: read.address } : read;
}

/** Texts of it that must stand in no record. */
export function listStoreSecrets(text: string | undefined): readonly string[] {
  const read = readWantedStore(text);
  return read.kind === 'postgres' ? read.address.secrets : [];
}
