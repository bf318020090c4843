// Answers that wait for the emulator's clock, counted, so that a test can move the clock exactly when they wait and not a moment earlier.
import type { EmulatorClock } from './clock.ts';

export interface HeldAnswers {
  hold(ms: number): Promise<void>;
  /** Resolves once at least so many wait. */
  reached(count: number): Promise<void>;
}

export function createHeldAnswers(clock: Pick<EmulatorClock, 'after'>): HeldAnswers {
  let waiting = 0;
  const watchers = new Set<{ readonly count: number; readonly tell: () => void }>();
  return {
    hold: (ms) =>
      new Promise((resolve) => {
        clock.after(ms, () => {
          waiting -= 1;
          resolve();
        });
        waiting += 1;
        for (const watcher of watchers)
          if (waiting >= watcher.count) {
            watchers.delete(watcher);
            watcher.tell();
          }
      }),
    reached: (count) =>
      waiting >= count ? Promise.resolve() : new Promise((resolve) => void watchers.add({ count, tell: resolve })),
  };
}
