// A command that serves ends when somebody ends it: Ctrl-C, or a supervisor that asks politely.

/** What is needed of a process; a second signal ends it at once, as without this. */
interface Signalled {
  once(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  off(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
}

export function waitForSignal(process: Signalled): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      process.off('SIGINT', end);
      process.off('SIGTERM', end);
      resolve();
    };
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
  });
}
