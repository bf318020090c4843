// Paths of findings as seen from a folder above the project: whoever reads them from the root of a repository must find the file.
import type { Place } from '../read/page.ts';
import type { Finding } from './finding.ts';

export function prefixPlace(place: Place, prefix: string): Place {
  return prefix === '' ? place : { ...place, file: prefixPath(place.file, prefix) };
}

export function prefixPath(file: string, prefix: string): string {
  return prefix === '' ? file : `${prefix}/${file}`;
}

/** All places of the finding: its own, those that belong to it, and those of its edits. */
export function prefixFinding(finding: Finding, prefix: string): Finding {
  if (prefix === '') return finding;
  const move = <Placed extends { readonly place: Place }>(placed: Placed): Placed => ({
    ...placed,
    place: prefixPlace(placed.place, prefix),
  });
  const { related, fix } = finding;
  return {
    ...move(finding),
    ...(related === undefined ? {} : { related: related.map(move) }),
    ...(fix === undefined ? {} : { fix: { ...fix, edits: fix.edits.map(move) } }),
  };
}
