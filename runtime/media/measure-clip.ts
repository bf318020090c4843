// Measures a local copy of the clip that a body points to, for the fact that rules and prices ask for: how long it is.
import { findPart } from '../../generated/kernel/check.ts';
import type { Issue } from '../../generated/kernel/issues.ts';
import { readOwn } from '../../generated/kernel/paths.ts';
import type { OperationSpecification } from '../../generated/kernel/specification.ts';
import type { ByteSource } from './byte-source.ts';
import { describeMedia } from './describe-media.ts';
import { measureMedia } from './measure-media.ts';
import type { Media } from './media.ts';

export const CLIP_FACT = 'reference_video_seconds';

export type MeasuredClip =
  | { readonly kind: 'measured'; readonly path: string; readonly media: Media; readonly seconds: number }
  | { readonly kind: 'no-clip'; readonly path: string; readonly media: Media; readonly issue: Issue }
  /** Nothing of this operation depends on the length of a clip. */
  | { readonly kind: 'not-asked' };

export function measureClip(operation: OperationSpecification, clip: ByteSource): MeasuredClip {
  const row = readOwn(findPart(operation, 'given')?.fields ?? {}, CLIP_FACT);
  if (row === undefined) return { kind: 'not-asked' };
  const media = measureMedia(clip);
  const path = `$given.${CLIP_FACT}`;
  if (media.kind === 'film') return { kind: 'measured', path, media, seconds: media.seconds };
  const { row: place, status, evidence } = row;
  const message =
    media.kind === 'broken'
      ? `the clip is broken at byte ${media.at}: ${media.why}`
      : `the file is no clip: ${describeMedia(media)}`;
  const issue = { path, field: `given.${CLIP_FACT}`, code: 'media', message, row: place, status, evidence } as const;
  return { kind: 'no-clip', path, media, issue };
}
