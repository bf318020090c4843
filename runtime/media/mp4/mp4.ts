// What is known of an MP4 or QuickTime file after its boxes were walked.

export interface VideoTrack {
  readonly kind: 'video';
  /** The four letters of the sample entry: `avc1`, `hvc1`. */
  readonly codec: string;
  /** As shown: a track that is turned by a quarter has its sides exchanged. */
  readonly width: number;
  readonly height: number;
  /** Frames a second between the first frame and the last; 0 when there is only one that lasts no time. */
  readonly fps: number;
  /** How long its samples last together. */
  readonly durationSeconds: number;
}

export interface AudioTrack {
  readonly kind: 'audio';
  readonly codec: string;
  readonly durationSeconds: number;
}

export type Track = VideoTrack | AudioTrack;

export interface Mp4 {
  readonly kind: 'mp4';
  /** By the major brand: `qt  ` is QuickTime. */
  readonly container: 'mp4' | 'mov';
  readonly bytes: number;
  /** As the movie header says; of a fragmented file as its samples say. */
  readonly durationSeconds: number;
  /** In pieces, as recorders write it: that such a file ends early between two pieces shows nowhere but in its duration. */
  readonly fragmented: boolean;
  readonly tracks: readonly Track[];
}

/** Not a whole, readable file: `at` is the byte where that shows. */
export interface BrokenMp4 {
  readonly kind: 'broken';
  readonly at: number;
  readonly why: string;
}
