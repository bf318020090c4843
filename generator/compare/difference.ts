// One difference between the register and an upstream contract, as data: where it stands on both sides, what each says, and what could be written.
import type { Code } from '../findings/catalogue.ts';
import type { Reading } from '../kernel/contract-model.ts';
import type { Place } from '../read/page.ts';
import type { Proposal } from './propose/proposal.ts';
import type { UpstreamPlace } from './upstream.ts';

export type CompareCode = Extract<Code, `COMPARE-${string}`>;

/** How often something was seen in calls; never what was seen. */
export interface Counts {
  /** Times that it stood where it could. */
  readonly seen: number;
  /** Times that it could. */
  readonly of: number;
  /** The first lines that show it, from 1. */
  readonly lines: readonly number[];
}

export interface Difference {
  readonly code: CompareCode;
  /** Ours; what upstream calls it where we have none; empty for the file as a whole. */
  readonly operation: string;
  /** Of our row, or of the row that there would be. */
  readonly address: string;
  /** Of our cell; of upstream where no row of ours is near. */
  readonly place: Place;
  readonly message: string;
  /** What the register says, and what upstream says. */
  readonly ours?: string;
  readonly theirs?: string;
  readonly upstream?: UpstreamPlace;
  readonly counts?: Counts;
  readonly help?: string;
  /** Words by which a reading that speaks of it is recognised: the values and numbers that upstream says. */
  readonly claims?: readonly string[];
  readonly reading?: Reading;
  readonly proposal?: Proposal;
}
