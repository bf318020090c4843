// Says whether a file is what it was fetched as. It takes the reader of clips as an argument, since that one is the business of the media.
import type { DownloadKind } from './downloaded.ts';

/** The only endings that a file gets: they follow from what its first bytes are, never from an address or a header. */
export type MediaFormat = 'mp4' | 'png' | 'jpg' | 'webp' | 'mp3' | 'wav';

export interface MediaFacts {
  readonly format: MediaFormat;
  /** Of a video. */
  readonly durationSeconds: number | undefined;
}

export type VerifiedMedia =
  | { readonly kind: 'good'; readonly facts: MediaFacts }
  | { readonly kind: 'bad'; readonly why: 'not-the-kind' | 'broken-file' | 'duration'; readonly detail: string };

export interface ExpectedMedia {
  readonly kind: DownloadKind;
  readonly durationSeconds: number | undefined;
}
