// Learns from the Date header of each answer how far the clock of the service is from ours, so that tokens are valid there.
import type { Clock } from './clock.ts';

export interface Skew {
  /** How far the clock of the service is ahead of ours, in milliseconds. */
  ms: number;
}

/** The header counts whole seconds: half of one is the best guess at what it cut off. */
const CUT_OFF = 500;

/** Differences that the grain of the header and the way of the answer explain are none. */
const GRAIN = 2000;

export function learnSkew(skew: Skew, clock: Clock, date: string | undefined): void {
  const theirs = date === undefined ? Number.NaN : Date.parse(date);
  if (Number.isNaN(theirs)) return;
  const difference = theirs + CUT_OFF - clock.now();
  skew.ms = Math.abs(difference) <= GRAIN ? 0 : difference;
}
