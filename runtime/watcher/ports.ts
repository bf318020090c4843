// What the guard and the watcher need of a place for records, and of an alarm clock: small enough for files, SQLite and PostgreSQL.
// A store keeps sealed records as the bytes that they are. It never reads, repairs or invents one; whoever loads them checks them strictly.

import type { Broken } from '../store/seal.ts';

/** 'conflict': the name is taken, another process was first; load again and decide again. */
export type Verdict = 'ok' | 'conflict';

export interface NumberedRecord {
  /** From 1. A number that is missing is a gap, which the reader sees. */
  readonly n: number;
  /** Broken when something else lies in its place: a folder, a link, a pipe. */
  readonly bytes: Uint8Array | Broken;
}

export interface PurposeRecords {
  /** In the order of their numbers. */
  readonly opens: readonly NumberedRecord[];
  /** The record of the first success. */
  readonly closed: Uint8Array | Broken | undefined;
}

/** What was written under one key, and by whoever was first. */
export type Claim =
  | { readonly kind: 'job'; readonly job: string }
  | { readonly kind: 'slots'; readonly approval: string }
  | { readonly kind: 'purpose'; readonly key: string };

/** Saves work and nothing else: that nothing is paid for twice rests on `append`. */
export interface Lease {
  /** Of this job, from 1; the holder is the one with the highest. */
  readonly generation: number;
  /** For work that takes longer than a lease lasts; false when somebody else took it over meanwhile. */
  renew(): Promise<boolean>;
  release(): Promise<void>;
}

/**
 * The truth. Each call that answers 'ok' is durable before it answers, and of several that write one name exactly one gets 'ok'. Ids of jobs
 * are ULIDs, ids of approvals and keys of purposes are checked by the callers; a store refuses others as a bug.
 */
export interface JobStore {
  /** For people: a folder, a file or an address without its password. */
  readonly place: string;

  createJob(job: string): Promise<Verdict>;
  /** Compare-and-swap on the number of the event, from 1. */
  append(job: string, seq: number, bytes: Uint8Array): Promise<Verdict>;
  /** In the order of their numbers, archived jobs too; empty for a job that is not there. */
  load(job: string): Promise<readonly NumberedRecord[] | Broken>;
  /** The body of a job that is sent later, written once. */
  putBody(job: string, bytes: Uint8Array): Promise<Verdict>;
  loadBody(job: string): Promise<Uint8Array | undefined>;
  /** Ids of jobs that are not archived, oldest first. */
  listJobs(): Promise<readonly string[]>;
  /** Ids of archived jobs, oldest first. */
  listArchived(): Promise<readonly string[]>;
  /** Out of the way of every tick. Of several that archive one job exactly one gets 'ok'. */
  archive(job: string): Promise<Verdict>;
  /** A copy of a record that cannot be read, for a person; made once. */
  quarantine(job: string, seq: number, bytes: Uint8Array): Promise<void>;
  /** Ids of jobs of which a copy is kept. */
  listQuarantined(): Promise<readonly string[]>;

  putApproval(id: string, bytes: Uint8Array): Promise<Verdict>;
  loadApproval(id: string): Promise<Uint8Array | Broken | undefined>;
  /** Takes this very slot; numbers are counted up by the caller, who stops at what was approved. */
  reserveSlot(approval: string, n: number, bytes: Uint8Array): Promise<Verdict>;
  /** Undefined when the place for slots itself is gone, which is tampering. */
  loadSlots(approval: string): Promise<readonly NumberedRecord[] | Broken | undefined>;
  openPurpose(key: string, n: number, bytes: Uint8Array): Promise<Verdict>;
  closePurpose(key: string, bytes: Uint8Array): Promise<Verdict>;
  loadPurpose(key: string): Promise<PurposeRecords | Broken>;

  /**
   * Makes durable what was read and what another process wrote: it may have been killed between its write and its sync, and a loss of power
   * would take away what this process goes on from. Whoever spends on the strength of a record of another calls this first.
   */
  secure(claim: Claim): Promise<void>;

  /** The reason, as it was written; undefined when nothing stops. */
  readStop(): Promise<string | undefined>;
  writeStop(text: string): Promise<void>;
  /** Keeps what was lifted, with who lifted it. */
  liftStop(id: string, text: string): Promise<'lifted' | 'absent'>;

  /** Active jobs that may have something to do, oldest first. A store that lost a hint of `postpone` gives the job too early, never too late. */
  due(now: number, limit: number): AsyncIterable<string>;
  /** A hint that nothing is to be done before that time. Milliseconds since 1970. */
  postpone(job: string, until: number): Promise<void>;
  /** Undefined while somebody else who may be alive holds it. */
  lease(job: string): Promise<Lease | undefined>;

  /** Where the records go; undefined where that cannot be known. */
  freeBytes(): Promise<number | undefined>;
}

export interface Ran {
  /** When to be woken again; undefined when the job needs no alarm any more. Milliseconds since 1970. */
  readonly again?: number;
}

/** An alarm clock: a loop, pg-boss. It may wake too often or too late, and remembers nothing that matters. */
export interface Waker {
  /** Wakes jobs until `stop` is called and nothing runs any more. Rejects with what `run` threw: then the process is to end. */
  start(run: (job: string) => Promise<Ran>): Promise<void>;
  wake(job: string, at: number): Promise<void>;
  stop(): Promise<void>;
}
