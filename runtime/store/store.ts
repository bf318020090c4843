// The store as everything else is given it: where it lies, who writes, and what is taken out of every record.

import { createDurably } from './create-durably.ts';
import type { Disk } from './disk.ts';
import type { Elision } from './elide.ts';
import type { Writer } from './event.ts';
import type { JobStore } from './job-store.ts';
import type { Redact } from './redact.ts';
import { sealRecord } from './seal.ts';
import { createUlid, type Random } from './ulid.ts';

interface RecordOptions {
  readonly writer: Writer;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly random: Random;
  readonly redact: Redact;
  readonly elision: Elision;
}

/** For a store in files. */
export interface StoreOptions extends RecordOptions {
  readonly disk: Disk;
  /** Absolute path of KLING_HOME. */
  readonly home: string;
}

export interface Store extends RecordOptions {
  readonly id: string;
  /** Where they are kept: in files or in a database. */
  readonly records: JobStore;
}

export type OpenedStore =
  | { readonly kind: 'open'; readonly store: Store }
  | { readonly kind: 'refused'; readonly why: string };

export function nameTime(store: Pick<RecordOptions, 'now'>): string {
  return new Date(store.now()).toISOString();
}

/** @param after an id that it is to sort behind */
export function createId(store: Pick<RecordOptions, 'now' | 'random'>, after?: string): string {
  return createUlid(store.now(), store.random, after);
}

/** As bytes, without the secrets in it. */
export function seal({ redact }: Pick<RecordOptions, 'redact'>, record: object, addresses?: 'kept'): Uint8Array {
  return Buffer.from(sealRecord(redact(record, addresses)));
}

/** Under a name that nothing has yet. */
export function writeBytes(
  { disk, home, random }: StoreOptions,
  directory: string,
  name: string,
  bytes: Uint8Array,
): Promise<'created' | 'exists'> {
  const temporary = `${home}/tmp/${Buffer.from(random(12)).toString('hex')}`;
  return createDurably(disk, { directory, name, temporary, bytes });
}
