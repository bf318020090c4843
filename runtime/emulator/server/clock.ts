// The clock of an emulator: it goes by itself, faster if wanted, or only when it is told to. Everything that waits in the emulator waits on it.

/** Milliseconds since 1970, as the emulator believes. */
export interface EmulatorClock {
  now(): number;
  /** Runs it once, when so much time of this clock has gone by; the answer takes it back. */
  after(ms: number, run: () => void): () => void;
  /** Lets time jump; what became due runs at its own time, in order. */
  advance(ms: number): void;
  /** How many wait. */
  waiting(): number;
  close(): void;
}

/** What makes a clock go: the time of the process and its timers. */
export interface Pace {
  /** Monotonic, in milliseconds. */
  readonly read: () => number;
  readonly wait: (ms: number, run: () => void) => () => void;
}

interface Alarm {
  readonly at: number;
  readonly run: () => void;
}

/** Without a pace it stands still between two jumps. */
export function createClock(start: number, pace?: Pace): EmulatorClock {
  const origin = pace?.read() ?? 0;
  let jumped = 0;
  /** While alarms run, the time is that of the alarm. */
  let held: number | undefined;
  const alarms = new Set<Alarm>();
  let stop: (() => void) | undefined;

  const now = (): number => held ?? Math.floor(start + jumped + (pace === undefined ? 0 : pace.read() - origin));
  const findNext = (): Alarm | undefined => {
    let next: Alarm | undefined;
    for (const alarm of alarms) if (next === undefined || alarm.at < next.at) next = alarm;
    return next;
  };
  const ring = (until: number): void => {
    for (let next = findNext(); next !== undefined && next.at <= until; next = findNext()) {
      alarms.delete(next);
      held = Math.max(next.at, held ?? next.at);
      next.run();
    }
    held = undefined;
  };
  const arm = (): void => {
    stop?.();
    stop = undefined;
    const next = findNext();
    if (pace === undefined || next === undefined) return;
    stop = pace.wait(Math.max(0, next.at - now()), () => {
      ring(now());
      arm();
    });
  };

  return {
    now,
    after: (ms, run) => {
      const alarm = { at: now() + Math.max(0, ms), run };
      alarms.add(alarm);
      if (held === undefined) arm();
      return () => {
        alarms.delete(alarm);
        if (held === undefined) arm();
      };
    },
    advance: (ms) => {
      const until = now() + ms;
      ring(until);
      jumped += until - now();
      arm();
    },
    waiting: () => alarms.size,
    close: () => {
      alarms.clear();
      stop?.();
    },
  };
}
