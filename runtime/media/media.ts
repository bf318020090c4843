// What was measured of a file: the sides of a picture, the length of a clip or of a sound.

export type Media =
  | Picture
  | Film
  | Sound
  | {
      readonly kind: 'other';
      readonly bytes: number /** `a GIF picture`, or what it begins with. */;
      readonly what: string;
    }
  | {
      readonly kind: 'broken';
      readonly bytes: number;
      readonly format: Format;
      readonly at: number;
      readonly why: string;
    };

export type Format = 'jpeg' | 'png' | 'mp4' | 'mov' | 'm4a' | 'wav' | 'mp3' | 'aac';

export interface Picture {
  readonly kind: 'picture';
  readonly bytes: number;
  readonly format: 'jpeg' | 'png';
  readonly width: number;
  readonly height: number;
  /** Pixels may be transparent. */
  readonly alpha: boolean;
}

export interface Film {
  readonly kind: 'film';
  readonly bytes: number;
  readonly format: 'mp4' | 'mov';
  readonly codec: string;
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  readonly seconds: number;
  readonly sound: boolean;
}

export interface Sound {
  readonly kind: 'sound';
  readonly bytes: number;
  readonly format: 'm4a' | 'wav' | 'mp3' | 'aac';
  /** Absent where only the whole stream would tell. */
  readonly seconds?: number;
}
