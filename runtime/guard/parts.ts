// What the functions of the guard work with; the edge of the package puts it together once.
import type { OperationSpecification } from '../../generated/kernel/specification.ts';
import type { MediaFile } from '../media/check-media.ts';
import type { Store } from '../store/store.ts';
import type { Found } from '../tasks/asked.ts';
import type { Searched } from '../tasks/search-list.ts';
import type { Clock } from '../transport/clock.ts';
import type { Exchange } from '../transport/exchange.ts';
import type { Verdict } from '../transport/verdict.ts';
import type { Wire } from '../transport/wire.ts';
import type { Examination } from './examine-request.ts';
import type { CreateRequest } from './request.ts';

export interface MediaIssue {
  readonly message: string;
  readonly row: string;
}

/** Looks at images and clips before they are paid for; what it says is wrong is not sent. */
export type CheckMedia = (
  operation: OperationSpecification,
  body: unknown,
  files: readonly MediaFile[],
) => Promise<readonly MediaIssue[]> | readonly MediaIssue[];

/** Asks the service for a task by our own id; only reads. A question without an answer is no miss. */
export type LookUp = (asked: { readonly operation: string; readonly externalId: string }) => Promise<Found>;

/** Walks the list of the route for our own id, back to `since` in milliseconds since 1970; only reads. */
export type SearchList = (asked: {
  readonly operation: string;
  readonly externalId: string;
  readonly since: number;
}) => Promise<Searched>;

export interface GuardParts {
  readonly store: Store;
  /** Undefined without a credential: then nothing is sent, and everything else works. */
  readonly wire: Wire | undefined;
  readonly clock: Clock;
  readonly examine: (request: CreateRequest) => Examination;
  readonly judge: (operation: OperationSpecification, exchange: Exchange) => Verdict;
  readonly lookUp: LookUp | undefined;
  /** Undefined where there is no list to walk. */
  readonly searchList: SearchList | undefined;
  readonly checkMedia: CheckMedia;
}
