// The two parameter sets of an H.264 stream in constrained baseline profile: what a decoder must know before the first picture.
import { BitWriter } from './bit-writer.ts';
import { finishUnit } from './h264-unit.ts';

export interface H264Parameters {
  readonly profile: number;
  readonly constraints: number;
  readonly level: number;
  readonly sequence: Uint8Array;
  readonly picture: Uint8Array;
}

/** Baseline; with the first two flags it is the constrained one, which every decoder knows. */
const PROFILE = 66;
const CONSTRAINTS = 0xc0;

/** Columns and rows of squares of 16 pixels; what of them is beyond the sides is cropped. Frames in each second choose the level. */
export function writeParameters(width: number, height: number, fps: number): H264Parameters {
  const columns = Math.ceil(width / 16);
  const rows = Math.ceil(height / 16);
  const level = findLevel(columns * rows, fps);
  const sequence = new BitWriter()
    .write(PROFILE, 8)
    .write(CONSTRAINTS, 8)
    .write(level, 8)
    .writeGolomb(0) // its id
    .writeGolomb(0) // frame numbers of 4 bits
    .writeGolomb(2) // shown in the order of decoding
    .writeGolomb(1) // one picture to refer to
    .write(0, 1) // no gap in frame numbers
    .writeGolomb(columns - 1)
    .writeGolomb(rows - 1)
    .write(1, 1) // whole frames only
    .write(1, 1); // as levels from 3 ask for
  writeCropping(sequence, columns * 16 - width, rows * 16 - height);
  sequence.write(0, 1); // no hints for displays
  return {
    profile: PROFILE,
    constraints: CONSTRAINTS,
    level,
    sequence: finishUnit(0x67, sequence),
    picture: writePictureSet(),
  };
}

function writePictureSet(): Uint8Array {
  const set = new BitWriter()
    .writeGolomb(0) // its id
    .writeGolomb(0) // of which sequence
    .write(0, 2) // variable-length codes; no field order
    .writeGolomb(0) // one group of slices
    .writeGolomb(0)
    .writeGolomb(0) // one reference in either list
    .write(0, 3) // no weights
    .writeGolomb(0)
    .writeGolomb(0)
    .writeGolomb(0) // quantisers as they are
    .write(0b100, 3); // slices say whether they are smoothed; no constraint; no spare slices
  return finishUnit(0x68, set);
}

/** Cropping counts in steps of two pixels, since two pixels share their colour. */
function writeCropping(sequence: BitWriter, right: number, bottom: number): void {
  if (right === 0 && bottom === 0) {
    sequence.write(0, 1);
    return;
  }
  sequence
    .write(1, 1)
    .writeGolomb(0)
    .writeGolomb(right / 2)
    .writeGolomb(0)
    .writeGolomb(bottom / 2);
}

/** Level, squares a frame and squares a second of table A-1 of the standard. */
const LEVELS = [
  [30, 1620, 40_500],
  [31, 3600, 108_000],
  [40, 8192, 245_760],
  [42, 8704, 522_240],
  [51, 36_864, 983_040],
  [52, 36_864, 2_073_600],
] as const;

function findLevel(squares: number, fps: number): number {
  const level = LEVELS.find(([, perFrame, perSecond]) => squares <= perFrame && squares * fps <= perSecond);
  if (level === undefined) throw new RangeError('no level of H.264 has pictures of this size at this rate');
  return level[0];
}
