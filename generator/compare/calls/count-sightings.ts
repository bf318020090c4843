// What a finding may say of sightings: how many, of how many, and the first lines.
import type { Counts } from '../difference.ts';
import type { UpstreamPlace } from '../upstream.ts';
import type { Sightings } from './sightings.ts';

export function countSightings({ count, lines }: Sightings, of: number): Counts {
  return { seen: count, of, lines: [...lines] };
}

/** The first line, from its first column: where in the line it stands would tell what is before it. */
export function placeLine(file: string, { lines }: Sightings): UpstreamPlace {
  const line = lines[0] ?? 1;
  return { place: { file, line, column: 1, endLine: line, endColumn: 1 }, pointer: `line ${line}` };
}
