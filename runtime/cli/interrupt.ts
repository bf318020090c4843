// Ctrl-C while something is waited for ends the wait and not the record of it; a second one ends the process at once.

interface Signalled {
  on(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  off(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
}

/**
 * Runs with a signal that the first Ctrl-C aborts. What does not look at it, a create that is on its way, is let go on to its end, so that
 * its answer is written down.
 */
export async function withInterrupt<Result>(
  process: Signalled,
  run: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const abort = (): void => {
    controller.abort();
    stop();
  };
  const stop = (): void => {
    process.off('SIGINT', abort);
    process.off('SIGTERM', abort);
  };
  process.on('SIGINT', abort);
  process.on('SIGTERM', abort);
  try {
    return await run(controller.signal);
  } finally {
    stop();
  }
}
