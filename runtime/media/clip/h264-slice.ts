// Pictures of plain squares as H.264 slices: a square repeats the picture before, the square above or the one at its left, and only a new colour is written out.
import { BitWriter } from './bit-writer.ts';
import { finishUnit } from './h264-unit.ts';
import type { Colour, Picture } from './picture.ts';

/** Types of squares in a slice of their own kind; in a slice that refers to the picture before they count five higher. */
const FROM_ABOVE = { type: 1, chroma: 2 } as const;
const FROM_LEFT = { type: 2, chroma: 1 } as const;
const WRITTEN_OUT = 25;
const AFTER_SKIPS = 5;

/** A picture that needs no other. `id` differs from that of the key picture before. */
export function writeKeySlice(picture: Picture, id: number): Uint8Array {
  const bits = new BitWriter();
  writeHeader(bits, 7, 0).writeGolomb(id);
  bits.write(0b00, 2); // pictures before are shown; it is no long-term reference
  writeEnd(bits);
  writeSquares(bits, picture, undefined);
  return finishUnit(0x65, bits);
}

/** A picture that changes the one before; `number` counts from the last key picture, which is 0. */
export function writeChangeSlice(picture: Picture, before: Picture, number: number): Uint8Array {
  const bits = new BitWriter();
  writeHeader(bits, 5, number % 16);
  bits.write(0b000, 3); // references: their usual number, their usual order, none taken back
  writeEnd(bits);
  writeSquares(bits, picture, before);
  return finishUnit(0x41, bits);
}

function writeHeader(bits: BitWriter, kind: number, number: number): BitWriter {
  return bits.writeGolomb(0).writeGolomb(kind).writeGolomb(0).write(number, 4);
}

/** The quantiser as it is; edges are not smoothed, so that every square stays plain. */
function writeEnd(bits: BitWriter): void {
  bits.writeGolomb(0).writeGolomb(1);
}

function writeSquares(bits: BitWriter, picture: Picture, before: Picture | undefined): void {
  const offset = before === undefined ? 0 : AFTER_SKIPS;
  const above: boolean[] = Array.from({ length: picture.columns }, () => false);
  let skipped = 0;
  for (let row = 0; row < picture.rows; row++) {
    let isLeftWritten = false;
    for (let column = 0; column < picture.columns; column++) {
      const colour = picture.colourAt(column, row);
      const isAboveWritten = above[column] === true;
      above[column] = false;
      if (before?.colourAt(column, row) === colour) {
        skipped += 1;
        isLeftWritten = false;
        continue;
      }
      if (before !== undefined) bits.writeGolomb(skipped);
      skipped = 0;
      const source = findSource(picture, column, row, colour);
      isLeftWritten =
        source === undefined
          ? writeOut(bits, offset, colour)
          : writeCopy(bits, offset, source, isLeftWritten || isAboveWritten);
      above[column] = isLeftWritten;
    }
  }
  if (skipped > 0) bits.writeGolomb(skipped);
}

function findSource(picture: Picture, column: number, row: number, colour: Colour) {
  if (row > 0 && picture.colourAt(column, row - 1) === colour) return FROM_ABOVE;
  return column > 0 && picture.colourAt(column - 1, row) === colour ? FROM_LEFT : undefined;
}

/** A square that repeats its neighbour, with nothing added to it. Of no coefficients the code is longer beside a square that was written out, which counts as full of them. */
function writeCopy(
  bits: BitWriter,
  offset: number,
  { type, chroma }: typeof FROM_ABOVE | typeof FROM_LEFT,
  isBesideWritten: boolean,
): false {
  bits
    .writeGolomb(offset + type)
    .writeGolomb(chroma)
    .writeGolomb(0);
  if (isBesideWritten) bits.write(0b000011, 6);
  else bits.write(1, 1);
  return false;
}

/** 16 by 16 values of luma, 8 by 8 of each chroma. */
function writeOut(bits: BitWriter, offset: number, { y, cb, cr }: Colour): true {
  bits.writeGolomb(offset + WRITTEN_OUT).align();
  bits.append(new Uint8Array(256).fill(y)).append(new Uint8Array(64).fill(cb)).append(new Uint8Array(64).fill(cr));
  return true;
}
