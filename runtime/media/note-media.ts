// What is worth knowing of a file that breaks no limit: the project's own stricter choice, and what others had trouble with.
import type { Observation } from '../../generated/kernel/observe.ts';
import { toJsonPath } from '../../generated/kernel/paths.ts';
import type { FieldRow } from '../../generated/kernel/specification.ts';
import { policies } from '../../generated/policies.ts';
import type { Media } from './media.ts';

export function noteMedia(row: FieldRow, at: readonly PropertyKey[], media: Media): Observation[] {
  if (media.kind !== 'picture') return [];
  const path = toJsonPath(at);
  const policy = policies['test-image-side'];
  const isSmall = row.media?.side !== undefined && Math.min(media.width, media.height) < Number(policy.value);
  return [
    ...(isSmall
      ? [
          {
            path,
            code: 'media' as const,
            message: `the picture is ${media.width} x ${media.height}; ${policy.value} pixels a side are ${policy.why}`,
            row: policy.row,
          },
        ]
      : []),
    ...(media.alpha
      ? [
          {
            path,
            code: 'media' as const,
            message: 'the picture may be transparent; others had to convert such pictures to plain RGB',
            row: row.row,
          },
        ]
      : []),
  ];
}
