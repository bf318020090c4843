// What a client is made of, and where its settings come from when they are not given.
import { type Clock, systemClock } from '../transport/clock.ts';
import type { CredentialInput } from '../transport/credential.ts';
import { DEFAULT_HOST } from '../transport/host.ts';
import type { ObservedCall } from '../transport/observe-wire.ts';
import { RETRY, type RetryPolicy } from '../transport/retry.ts';
import type { Wire } from '../transport/wire.ts';
import { sleep } from './sleep.ts';
import type { Spender } from './spender.ts';

export interface KlingOptions extends CredentialInput {
  /** A registered host of the service, or the address of an emulator on this machine. */
  readonly host?: string | undefined;
  /** Says that this host is meant although the process used the credential for another. */
  readonly allowOtherHost?: boolean | undefined;
  /** In place of the platform's; it must send once what it is asked to send. */
  readonly fetch?: typeof fetch | undefined;
  /** Of each call that is free, unless the call says otherwise. A charged one always has 60 s: one that is given up too early is unclear, and may be paid for. */
  readonly timeoutMs?: number | undefined;
  readonly retry?: Partial<RetryPolicy> | undefined;
  /** Told of each answer, with what the register does not know of it. */
  readonly observe?: ((call: ObservedCall) => void) | undefined;
  /** A file that each call is added to as a line for `contract compare`. */
  readonly captureTo?: string | undefined;
  /** KLING_HOME: where approvals and the record of every charged call are. With it charged calls go through the guard, and the end of a task is recorded when it is seen. */
  readonly home?: string | undefined;
  /** Where the records of the home are: `files`, `sqlite` or the address of a database; undefined leaves it to the home. */
  readonly records?: string | undefined;
  /** Makes the guard that charged calls go through, in place of that of `home`. */
  readonly guard?: ((wire: Wire) => Spender) | undefined;
  readonly clock?: Clock | undefined;
  readonly sleep?: ((ms: number, signal?: AbortSignal) => Promise<void>) | undefined;
  readonly random?: (() => number) | undefined;
}

/** The edge: time, chance and the network of this machine. */
export const DEFAULTS = {
  host: DEFAULT_HOST,
  clock: systemClock,
  sleep,
  random: () => Math.random(),
  retry: RETRY,
} as const;

/** The options that the environment gives: KLING_API_KEY, or KLING_ACCESS_KEY and KLING_SECRET_KEY; KLING_HOST; KLING_HOME; KLING_STORE. */
export function readEnvironment(environment: Readonly<Record<string, string | undefined>>): KlingOptions {
  const read = (name: string): string | undefined => (environment[name] === '' ? undefined : environment[name]);
  return {
    apiKey: read('KLING_API_KEY'),
    accessKey: read('KLING_ACCESS_KEY'),
    secretKey: read('KLING_SECRET_KEY'),
    host: read('KLING_HOST'),
    home: read('KLING_HOME'),
    records: read('KLING_STORE'),
  };
}
