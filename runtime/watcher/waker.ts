// What the watcher needs of an alarm clock: a loop is one, pg-boss another.

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
