// How many samples a track has and how long they last, added up without looking at each: a table of one row may stand for four billion of them.
import type { ByteSource } from '../byte-source.ts';
import { type Box, countRows, viewBody } from './box.ts';

export interface SampleTimes {
  readonly count: number;
  /** In ticks of the track's clock. */
  readonly ticks: number;
  /** How long the last one lasts: writers cut or stretch it to the length of the whole. */
  readonly last: number;
}

export const NO_SAMPLES: SampleTimes = { count: 0, ticks: 0, last: 0 };

export function addSamples(times: SampleTimes, count: number, each: number): SampleTimes {
  return count === 0 ? times : { count: times.count + count, ticks: times.ticks + count * each, last: each };
}

export function joinTimes(first: SampleTimes, later: SampleTimes): SampleTimes {
  if (later.count === 0) return first;
  return { count: first.count + later.count, ticks: first.ticks + later.ticks, last: later.last };
}

/** The table `stts`: rows of a count and a length. */
export function readTimes(source: ByteSource, box: Box): SampleTimes {
  const view = viewBody(source, box, 8);
  const rows = countRows(view, box, 4, 8);
  let times = NO_SAMPLES;
  for (let row = 0; row < rows; row++) {
    times = addSamples(times, view.getUint32(8 + row * 8), view.getUint32(12 + row * 8));
  }
  return times;
}

/**
 * Frames a second from the first frame to the last. A whole number is meant where the clock is too coarse to say it:
 * at 1000 ticks a second 24 frames last 41 or 42 ticks each.
 */
export function findRate({ count, ticks, last }: SampleTimes, clock: number): number {
  const [steps, span] = count > 1 ? [count - 1, ticks - last] : [1, last];
  if (span <= 0) return 0;
  const rate = (steps * clock) / span;
  const whole = Math.round(rate);
  // Both ends are rounded to a tick.
  return Math.abs(whole * span - steps * clock) <= whole ? whole : rate;
}
