// Reads a finished file once more from the disk: at any place for the walk over its boxes, and from end to end for its checksum.
import { createHash, type Hash } from 'node:crypto';
import { readSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import type { ByteSource } from '../media/byte-source.ts';

/** Of the walk, which reads little and in order, so that waiting for the disk holds nobody up. */
export async function toByteSource(file: FileHandle): Promise<ByteSource> {
  const { size } = await file.stat();
  return {
    size,
    read: (at, length) => {
      const wanted = Math.max(0, Math.min(length, size - at));
      const bytes = new Uint8Array(wanted);
      const read = readSync(file.fd, bytes, 0, wanted, at);
      return bytes.subarray(0, read);
    },
  };
}

/** As many as keep the disk busy. */
const PIECE_BYTES = 1024 * 1024;

/** SHA-256 in hexadecimal. */
export async function hashFile(file: FileHandle): Promise<string> {
  const hash = createHash('sha256');
  await hashBytes(hash, file, Number.POSITIVE_INFINITY);
  return hash.digest('hex');
}

/** Takes in the bytes before a place, or all there are. */
export async function hashBytes(hash: Hash, file: FileHandle, until: number): Promise<void> {
  const piece = Buffer.alloc(PIECE_BYTES);
  for (let at = 0; at < until; ) {
    const { bytesRead } = await file.read(piece, 0, Math.min(piece.length, until - at), at);
    if (bytesRead === 0) return;
    hash.update(piece.subarray(0, bytesRead));
    at += bytesRead;
  }
}
