// The store as everything else is given it: where it lies, who writes, and what is taken out of every record.
import { createDurably } from './create-durably.ts';
import type { Disk } from './disk.ts';
import type { Elision } from './elide.ts';
import type { Writer } from './event.ts';
import type { Redact } from './redact.ts';
import { sealRecord } from './seal.ts';
import { createUlid, type Random } from './ulid.ts';

export interface StoreOptions {
  readonly disk: Disk;
  /** Absolute path of KLING_HOME. */
  readonly home: string;
  readonly writer: Writer;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly random: Random;
  readonly redact: Redact;
  readonly elision: Elision;
}

export interface Store extends StoreOptions {
  readonly id: string;
}

export function nameTime(store: StoreOptions): string {
  return new Date(store.now()).toISOString();
}

export function createId(store: StoreOptions): string {
  return createUlid(store.now(), store.random);
}

/** Seals a record, without the secrets in it, and writes it under a name that nothing has yet. */
export function writeRecord(
  store: StoreOptions,
  directory: string,
  name: string,
  record: object,
): Promise<'created' | 'exists'> {
  return writeBytes(store, directory, name, Buffer.from(sealRecord(store.redact(record))));
}

export function writeBytes(
  { disk, home, random }: StoreOptions,
  directory: string,
  name: string,
  bytes: Uint8Array,
): Promise<'created' | 'exists'> {
  const temporary = `${home}/tmp/${Buffer.from(random(12)).toString('hex')}`;
  return createDurably(disk, { directory, name, temporary, bytes });
}
