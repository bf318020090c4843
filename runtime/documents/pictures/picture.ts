// A picture of the documents that is drawn from the code: its file, what stands there, and what should.
export interface Picture {
  /** From the root of the repository. */
  readonly file: string;
  /** Undefined when there is none yet. */
  readonly written: string | undefined;
  readonly drawn: string;
}
