// Bytes at any place of a file or a buffer, so that a clip of two gigabytes is read where it must be and nowhere else.

export interface ByteSource {
  readonly size: number;
  /** Fewer bytes than asked for only where the source ends. */
  read(at: number, length: number): Uint8Array;
}

export function readFromBytes(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: (at, length) => bytes.subarray(at, at + length) };
}
