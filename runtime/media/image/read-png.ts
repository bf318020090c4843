// Reads the sides of a PNG picture from its header, and walks its chunks to the last one: a picture that was cut does not reach it.
import { crc32 } from 'node:zlib';
import type { ReadImage } from './image.ts';

const FIRST_CHUNK = 8;
/** Length, type and checksum around what a chunk holds. */
const AROUND = 12;
const HEADER_LENGTH = 13;
/** Grey with alpha, and RGB with alpha. */
const TRANSPARENT_TYPES: readonly number[] = [4, 6];

export function readPng(bytes: Uint8Array): ReadImage {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = FIRST_CHUNK;
  let size: { width: number; height: number } | undefined;
  let alpha = false;
  let hasPixels = false;
  while (at + AROUND <= bytes.length) {
    const length = view.getUint32(at);
    const end = at + AROUND + length;
    if (end > bytes.length) return { kind: 'broken', at, why: 'the picture ends within a chunk; it was cut' };
    if (crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4))
      return { kind: 'broken', at, why: 'the checksum of a chunk does not fit; the picture is damaged' };
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if ((size === undefined) !== (type === 'IHDR'))
      return { kind: 'broken', at, why: 'the picture does not begin with one header' };
    if (type === 'IHDR') {
      if (length !== HEADER_LENGTH) return { kind: 'broken', at, why: `the header has ${length} bytes instead of 13` };
      size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
      if (size.width === 0 || size.height === 0) return { kind: 'broken', at, why: 'the picture has no pixels' };
      alpha = TRANSPARENT_TYPES.includes(view.getUint8(at + 17));
    }
    if (type === 'tRNS') alpha = true;
    if (type === 'IDAT') hasPixels = true;
    if (type === 'IEND' && size !== undefined)
      return hasPixels ? { kind: 'read', ...size, alpha } : { kind: 'broken', at, why: 'the picture holds no pixels' };
    at = end;
  }
  return { kind: 'broken', at, why: 'the picture does not reach its last chunk; it was cut' };
}
