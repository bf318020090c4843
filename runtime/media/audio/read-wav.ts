// Reads how long a WAV sound lasts from its header.

export type ReadSound =
  | { readonly kind: 'read'; readonly seconds: number }
  | { readonly kind: 'broken'; readonly at: number; readonly why: string };

const FIRST_CHUNK = 12;

export function readWav(bytes: Uint8Array): ReadSound {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let bytesPerSecond = 0;
  let at = FIRST_CHUNK;
  while (at + 8 <= bytes.length) {
    const type = String.fromCharCode(...bytes.subarray(at, at + 4));
    const length = view.getUint32(at + 4, true);
    if (at + 8 + length > bytes.length) return { kind: 'broken', at, why: 'the sound ends within a chunk; it was cut' };
    if (type === 'fmt ' && length >= 16) bytesPerSecond = view.getUint32(at + 16, true);
    if (type === 'data') {
      if (bytesPerSecond === 0) return { kind: 'broken', at, why: 'the sound does not say how fast it is played' };
      return { kind: 'read', seconds: length / bytesPerSecond };
    }
    // Chunks begin at even places.
    at += 8 + length + (length % 2);
  }
  return { kind: 'broken', at, why: 'the sound holds no samples' };
}
