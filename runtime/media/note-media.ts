// What is worth knowing of a file that breaks no limit: the project's own stricter choice, and what others had trouble with.
import type { Observation } from '../../generated/kernel/observe.ts';
import { toJsonPath } from '../../generated/kernel/paths.ts';
import type { FieldRow } from '../../generated/kernel/specification.ts';
import { policies } from '../../generated/policies.ts';
import type { Media } from './media.ts';

export function noteMedia(row: FieldRow, at: readonly PropertyKey[], media: Media): Observation[] {
  const notes = listNotes(row, media);
  return notes.map((note) => ({ path: toJsonPath(at), code: 'media', row: row.row, ...note }));
}

function listNotes(row: FieldRow, media: Media): readonly Pick<Observation, 'message' | 'row'>[] {
  // Where the row names formats this is an error and not told again.
  if (media.kind === 'other') return [{ message: `the file is ${media.what}; no format is registered here` }];
  if (media.kind !== 'picture') return [];
  const { width, height, alpha } = media;
  const policy = policies['test-image-side'];
  const isSmall = row.media?.side !== undefined && Math.min(width, height) < Number(policy.value);
  const small = `the picture is ${width} x ${height}; ${policy.value} pixels a side are ${policy.why}`;
  const transparent = 'the picture may be transparent; others had to convert such pictures to plain RGB';
  return [...(isSmall ? [{ message: small, row: policy.row }] : []), ...(alpha ? [{ message: transparent }] : [])];
}
