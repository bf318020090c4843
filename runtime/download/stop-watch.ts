// Ends a download that takes too long, brings nothing for too long, or that the caller no longer wants; says which of them it was.
import type { DownloadLimits } from './downloaded.ts';

export type StopReason = 'caller' | 'idle' | 'too-long';

export interface StopWatch {
  readonly signal: AbortSignal;
  /** Something came: the idle time begins anew. */
  touch(): void;
  /** Undefined while nothing ended it. */
  reason(): StopReason | undefined;
  /** Forgets its timers; the signal stays as it is. */
  release(): void;
}

/** Results of the service are clips of seconds and some ten megabytes; whatever needs more is none. */
export const LIMITS: DownloadLimits = { bytes: 2 * 1024 ** 3, total: 30 * 60_000, idle: 30_000 };

export function startStopWatch(
  { total, idle }: Pick<DownloadLimits, 'total' | 'idle'>,
  signal: AbortSignal | undefined,
): StopWatch {
  const controller = new AbortController();
  let reason: StopReason | undefined;
  const stop = (why: StopReason) => (): void => {
    reason ??= why;
    controller.abort();
  };
  const stopByCaller = stop('caller');
  const longest = setTimeout(stop('too-long'), total);
  const quiet = setTimeout(stop('idle'), idle);
  if (signal?.aborted === true) stopByCaller();
  signal?.addEventListener('abort', stopByCaller);
  return {
    signal: controller.signal,
    touch: () => void quiet.refresh(),
    reason: () => reason,
    release: () => {
      clearTimeout(longest);
      clearTimeout(quiet);
      signal?.removeEventListener('abort', stopByCaller);
    },
  };
}
