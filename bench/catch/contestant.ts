// What a client needs to be held against the corpus, and what one request of the corpus came to with it.
import type { CorpusCase } from '../../test/corpus/corpus-case.ts';

export interface Contestant {
  readonly name: string;
  /** Whether the client has the route at all; what it cannot ask for it cannot refuse. */
  has(request: CorpusCase): boolean;
  /** One call as a user would make it; rejects when the client refuses, or when it does not like the answer. */
  send(origin: string, request: CorpusCase): Promise<unknown>;
}

export interface Outcome {
  readonly case: CorpusCase;
  /** Nothing arrived. */
  readonly isRefused: boolean;
  /** Refused, and the client said that it was the model that it does not know. */
  readonly isForModel: boolean;
  /** It arrived without some key that was given. */
  readonly isCut: boolean;
}
