// Wordings of the service that somebody recorded, and what each says about a failure. They decide only where the code leaves it open; register/errors.md has where each was seen.
import type { FailureClass } from './classify-failure.ts';

export interface RecordedMessage {
  /** A piece of the text, in small letters. */
  readonly says: string;
  readonly class: FailureClass;
}

/** The first that fits decides, so the narrower ones come first. */
export const recordedMessages: readonly RecordedMessage[] = [
  // @row run:2026-03-30-omni-risk-control-three-references
  { says: 'risk control', class: 'moderation' },
  // @row run:2026-03-29-image2video-pixel-invalid
  { says: 'pixel is invalid', class: 'asset-quality' },
  // @row error:1201
  { says: 'valid base64', class: 'asset-quality' },
  // @row error:1201
  { says: 'video url is invalid', class: 'asset-quality' },
  // @row error:1203
  { says: 'discontinued', class: 'model-policy' },
  // @row error:1203
  { says: 'no longer available', class: 'model-policy' },
  // @row error:1201
  { says: 'by the current model', class: 'model-policy' },
  // @row error:1201
  { says: 'model/mode/duration', class: 'model-policy' },
];
