// Pictures made in a test: whole ones, whose pixels nobody looks at.
import { crc32, deflateSync } from 'node:zlib';

export interface PngOptions {
  /** 2 is RGB, 3 a palette, 6 RGB with alpha. */
  readonly type?: number;
  readonly before?: readonly Buffer[];
}

export function writePng(width: number, height: number, { type = 2, before = [] }: PngOptions = {}): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, type], 8);
  const pixels = deflateSync(Buffer.alloc(64));
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    writeChunk('IHDR', header),
    ...before,
    writeChunk('IDAT', pixels),
    writeChunk('IEND', Buffer.alloc(0)),
  ]);
}

export function writeChunk(type: string, body: Buffer): Buffer {
  const inner = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(body.length, 0);
  ends.writeUInt32BE(crc32(inner), 4);
  return Buffer.concat([ends.subarray(0, 4), inner, ends.subarray(4)]);
}

/** A thumbnail with an end of its own stands before the picture, as cameras write it; `frame` is the marker of the frame header. */
export function writeJpeg(width: number, height: number, frame = 0xc0): Buffer {
  const head = Buffer.from([8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    writeSegment(0xe1, Buffer.from('Exif\0\0thumbnail\xff\xd9', 'latin1')),
    writeSegment(0xc4, Buffer.alloc(20)),
    Buffer.from([0xff]),
    writeSegment(frame, head),
    writeSegment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56, 0xff, 0xd9]),
  ]);
}

function writeSegment(marker: number, body: Buffer): Buffer {
  const length = body.length + 2;
  return Buffer.concat([Buffer.from([0xff, marker, length >> 8, length & 255]), body]);
}

/** One second of silence at 8 kHz. */
export function writeWav(seconds = 1): Buffer {
  const data = Buffer.alloc(8000 * seconds);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + data.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(8000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(data.length, 40);
  return Buffer.concat([head, data]);
}
