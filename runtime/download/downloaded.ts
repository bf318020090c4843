// What a download is asked for and what it can come to: a verified file under its final name, or the reason why there is none. A service can cause no exception.
import type { MediaFacts } from './verify-media.ts';

export type DownloadKind = 'video' | 'image' | 'audio';

export interface DownloadSource {
  readonly kind: DownloadKind;
  readonly url: string;
  /** By the answer of the service; the file may differ by half a second. */
  readonly durationSeconds?: number | undefined;
}

export interface DownloadOptions {
  /** An existing real directory, no link to one. */
  readonly directory: string;
  /** The first part of the file name: letters, digits, `-` and `_`, such as the id of the job. */
  readonly name: string;
  /** The place of the result in its task, from 0. */
  readonly index?: number;
  /** `loopback` is the emulator: http on 127.0.0.1 and nothing else. */
  readonly allow: 'public' | 'loopback';
  /** What to do about a host that is not known to be the service's: names of its stores rotate, so a warning by default. */
  readonly hosts?: 'warn' | 'strict';
  readonly limits?: Partial<DownloadLimits>;
  readonly signal?: AbortSignal;
  /** `total` in bytes, known from the first call on. */
  readonly onProgress?: (bytes: number, total: number) => void;
  /** Asks the service for a fresh address of the same result; called once, when the old one is gone. */
  readonly refresh?: () => Promise<string | undefined>;
}

export interface DownloadLimits {
  readonly bytes: number;
  /** Milliseconds for the whole download. */
  readonly total: number;
  /** Milliseconds without a byte. */
  readonly idle: number;
}

export interface Saved {
  readonly kind: 'saved';
  readonly path: string;
  readonly bytes: number;
  /** Hexadecimal, of the file on the disk. */
  readonly sha256: string;
  readonly media: MediaFacts;
  /** Bytes that an earlier attempt had left. */
  readonly resumedAt: number;
  /** The file was there already, and is good. */
  readonly already: boolean;
  readonly warnings: readonly DownloadWarning[];
}

export type DownloadWarning = { readonly kind: 'unknown-host'; readonly host: string };

export type Downloaded =
  | Saved
  /** The address may not be asked, or leads to one that may not; nothing was sent there. */
  | { readonly kind: 'forbidden'; readonly why: ForbiddenReason; readonly at: string }
  /** The address is gone, and no fresh one came or it is gone too. */
  | { readonly kind: 'expired'; readonly status: number }
  /** An answer came that is not the file. */
  | { readonly kind: 'unusable'; readonly why: UnusableReason; readonly detail: string }
  /** No connection, or it broke, or the store is out of order; what came is kept where it can be resumed. */
  | { readonly kind: 'interrupted'; readonly why: InterruptReason; readonly detail: string; readonly kept: number }
  | { readonly kind: 'aborted'; readonly kept: number }
  /** The place where it should go is not fit. */
  | { readonly kind: 'no-place'; readonly why: PlaceReason; readonly detail: string };

export type ForbiddenReason =
  | 'not-an-address'
  | 'not-https'
  | 'user-info'
  | 'port'
  | 'not-public'
  | 'not-loopback'
  | 'unknown-host'
  | 'redirects';

export type UnusableReason =
  | 'status'
  | 'encoding'
  | 'type'
  | 'no-length'
  | 'too-large'
  | 'length'
  | 'range'
  | 'not-the-kind'
  | 'broken-file'
  | 'duration';

/**
 * `busy`: the store answered with a server error, or wants to be asked later. `overtaken`: another download of the same file, or whoever else
 * writes there, changed the part.
 */
export type InterruptReason =
  | 'no-such-host'
  | 'connection'
  | 'certificate'
  | 'busy'
  | 'idle'
  | 'too-long'
  | 'overtaken';

export type PlaceReason = 'name' | 'not-a-directory' | 'space' | 'taken' | 'disk';
