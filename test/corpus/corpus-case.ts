// What one case of the corpus is. Its verdict comes from what somebody published, never from the check that is measured with it.
import type { PayloadKind } from '../../runtime/check/payload.ts';

/** `disputed`: sources of equal rank contradict each other, or nobody has said; it is shown and not counted. */
export const VERDICTS = ['valid', 'invalid', 'disputed'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One line of `test/corpus/*.jsonl`. `kling check --jsonl` reads the same lines and ignores what is ours. */
export interface CorpusCase {
  readonly id: string;
  readonly kind: PayloadKind;
  readonly method?: string;
  /** With the model or the id in it where the route has one. */
  readonly path?: string;
  readonly body?: unknown;
  /** Facts that no body shows. */
  readonly given?: Readonly<Record<string, unknown>>;
  readonly verdict: Verdict;
  /** In a sentence of our own, what the source says of it. */
  readonly reason: string;
  /** Ids of sources and runs of the register, or a public report: `owner/name#number`. */
  readonly source: readonly string[];
}
