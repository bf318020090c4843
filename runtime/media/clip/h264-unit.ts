// The outside of every unit of an H.264 stream: its kind, and bytes that no decoder can take for the start of another unit.

/** `header` is the first byte: how much is lost without the unit, and its kind. */
export function wrapUnit(header: number, payload: Uint8Array): Uint8Array {
  const bytes = [header];
  let zeros = 0;
  for (const byte of payload) {
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
