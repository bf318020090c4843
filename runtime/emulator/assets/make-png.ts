// A picture for tasks that make pictures: two colours from a seed, in a checkerboard that survives scaling.
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Pixels to a field of the board. */
const FIELD = 64;

export function makePng({ width, height, seed }: { width: number; height: number; seed: number }): Uint8Array {
  const first = pickColour(seed);
  const second = pickColour(seed + 1);
  // A row is a filter byte (0: none) and three bytes a pixel.
  const rows = [0, 1].map((parity) => {
    const row = Buffer.alloc(1 + width * 3);
    for (let x = 0; x < width; x += 1) row.set((Math.floor(x / FIELD) + parity) % 2 === 0 ? first : second, 1 + x * 3);
    return row;
  });
  const pixels = Array.from({ length: height }, (_, y) => rows[Math.floor(y / FIELD) % 2] ?? Buffer.alloc(0));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits a channel, red, green and blue.
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    printChunk('IHDR', header),
    printChunk('IDAT', deflateSync(Buffer.concat(pixels))),
    printChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Spread over the hues by steps that do not repeat soon. */
function pickColour(seed: number): [number, number, number] {
  const mixed = Math.imul(seed + 1, 2_654_435_761) >>> 0;
  return [(mixed >>> 24) & 0xff, (mixed >>> 16) & 0xff, (mixed >>> 8) & 0xff];
}

function printChunk(type: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(named.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  chunk.set(named, 4);
  chunk.writeUInt32BE(crc32(named), named.length + 4);
  return chunk;
}
