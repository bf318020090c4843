// How a movie names its codecs: the sample entries of H.264 pictures and of AAC sound.
import type { H264Parameters } from '../clip/h264-parameters.ts';
import { joinBytes, u8, u16, u32, writeBox, writeFullBox, zeros } from './write-boxes.ts';

/** Sizes before samples have four bytes. */
export function writeVideoEntry(width: number, height: number, parameters: H264Parameters): Uint8Array {
  const { profile, constraints, level, sequence, picture } = parameters;
  const configuration = joinBytes(
    u8(1, profile, constraints, level, 0xff, 0xe1),
    u16(sequence.length),
    sequence,
    u8(1),
    u16(picture.length),
    picture,
  );
  return writeBox(
    'avc1',
    zeros(6),
    u16(1),
    zeros(16),
    u16(width, height),
    u32(0x480000, 0x480000, 0), // 72 dots an inch
    u16(1), // frames a sample
    zeros(32),
    u16(24, 0xffff), // bits a pixel; no colour table
    writeBox('avcC', configuration),
  );
}

export function writeAudioEntry(sampleRate: number, configuration: Uint8Array): Uint8Array {
  const decoder = writeDescriptor(4, u8(0x40, 0x15, 0, 0, 0), u32(0, 0), writeDescriptor(5, configuration));
  const stream = writeDescriptor(3, u16(1), u8(0), decoder, writeDescriptor(6, u8(2)));
  return writeBox(
    'mp4a',
    zeros(6),
    u16(1),
    zeros(8),
    u16(1, 16, 0, 0), // one channel of 16 bits
    u32(sampleRate * 0x10000),
    writeFullBox('esds', 0, stream),
  );
}

/** Of fewer than 128 bytes, so that one byte says how many. */
function writeDescriptor(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const body = joinBytes(...parts);
  return joinBytes(u8(tag, body.length), body);
}
