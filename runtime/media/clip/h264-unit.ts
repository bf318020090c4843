// The outside of every unit of an H.264 stream: its kind, the bit that ends it, and bytes that no decoder can take for the start of another unit.
import type { BitWriter } from './bit-writer.ts';

/** `header` is the first byte: how much is lost without the unit, and its kind. */
export function finishUnit(header: number, bits: BitWriter): Uint8Array {
  const bytes = [header];
  let zeros = 0;
  for (const byte of bits.write(1, 1).finish()) {
    // Two zeros and a byte up to 3 would look like a start code: a 3 is put between.
    if (zeros === 2 && byte <= 3) {
      bytes.push(3);
      zeros = 0;
    }
    bytes.push(byte);
    zeros = byte === 0 ? zeros + 1 : 0;
  }
  return Uint8Array.from(bytes);
}
