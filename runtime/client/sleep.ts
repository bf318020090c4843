// A pause that a signal ends early; kept apart so that tests pass in another.
import { setTimeout as pause } from 'node:timers/promises';

/** Rejects when the signal is aborted. */
export async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  await pause(ms, undefined, signal === undefined ? {} : { signal });
}
