// Reads the sides of a JPEG picture from its frame header, and looks for its end: a picture that was cut has none.
import type { ReadImage } from './image.ts';

const [END, SCAN, RESTART_FIRST, RESTART_LAST, TEMPORARY] = [0xd9, 0xda, 0xd0, 0xd7, 0x01];
/** Between the frame headers stand the tables of Huffman and arithmetic codes and an extension. */
const NO_FRAMES: readonly number[] = [0xc4, 0xc8, 0xcc];

export function readJpeg(bytes: Uint8Array): ReadImage {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size: { width: number; height: number } | undefined;
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (view.getUint8(at) !== 0xff) return { kind: 'broken', at, why: 'a segment should begin here' };
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === TEMPORARY || (marker >= RESTART_FIRST && marker <= RESTART_LAST)) {
      at += 2;
      continue;
    }
    if (marker === END) return { kind: 'broken', at, why: 'the picture ends before it begins' };
    const length = view.getUint16(at + 2);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length)
      return { kind: 'broken', at, why: 'the picture ends within a segment; it was cut' };
    if (marker === SCAN) return size === undefined ? noSize(at) : findEnd(bytes, end, size);
    if (isFrame(marker)) {
      if (length < 8) return { kind: 'broken', at, why: 'the frame header is too short' };
      size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
      if (size.width === 0 || size.height === 0) return noSize(at);
    }
    at = end;
  }
  return { kind: 'broken', at, why: 'the picture does not reach its pixels; it was cut' };
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && !NO_FRAMES.includes(marker);
}

function noSize(at: number): ReadImage {
  return { kind: 'broken', at, why: 'the picture does not say how large it is' };
}

/** Among pixels a byte of 255 is followed by 0 or a restart, so the mark of the end is the end. Cameras put more behind it. */
function findEnd(bytes: Uint8Array, from: number, size: { width: number; height: number }): ReadImage {
  const place = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(Uint8Array.of(0xff, END), from);
  if (place !== -1) return { kind: 'read', ...size, alpha: false };
  return { kind: 'broken', at: bytes.length, why: 'the picture does not reach its end; it was cut' };
}
