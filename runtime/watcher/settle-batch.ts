// A bug that is met with one job must not lose the task of another: the others are still asked about, and then the process ends with the bug.
import { SyncFailure } from '../store/disk-error.ts';

/**
 * What went well; what was thrown is added to `bugs`, for whoever ends the round.
 * @throws SyncFailure of a disk that lost a write, at once: nothing more may be relied on
 */
export async function settleBatch<Value>(runs: readonly Promise<Value>[], bugs: unknown[]): Promise<Value[]> {
  const settled = await Promise.allSettled(runs);
  const thrown: unknown[] = settled.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
  const failure = thrown.find((reason) => reason instanceof SyncFailure);
  if (failure !== undefined) throw failure;
  bugs.push(...thrown);
  return settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
}
