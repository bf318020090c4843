// How often something was seen in captured calls, and in which lines first: all that a finding may say of them.

export interface Sightings {
  count: number;
  /** Counted from 1. */
  readonly lines: number[];
}

/** Enough to look one up; a million lines may show the same thing. */
const MOST_LINES = 3;

export function createSightings(): Sightings {
  return { count: 0, lines: [] };
}

export function noteSighting(sightings: Sightings, line: number): void {
  sightings.count += 1;
  if (sightings.lines.length < MOST_LINES && sightings.lines.at(-1) !== line) sightings.lines.push(line);
}
