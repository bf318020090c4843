// Sound for tasks that make sound: silence as MP3, and a tone from a seed as WAV. Both are files that players take.

/** MPEG-1 layer III, 32 kbit/s, 44.1 kHz, mono, no checksum. */
const FRAME_HEADER = Uint8Array.of(0xff, 0xfb, 0x10, 0xc4);

/** 144 x 32000 / 44100, without the padding that this header does not announce. */
const FRAME_BYTES = 104;

const FRAME_SECONDS = 1152 / 44_100;

/** Frames whose side information is all zero hold no sound. */
export function makeMp3(seconds: number): Uint8Array {
  const frames = Math.max(1, Math.round(seconds / FRAME_SECONDS));
  const bytes = Buffer.alloc(frames * FRAME_BYTES);
  for (let frame = 0; frame < frames; frame += 1) bytes.set(FRAME_HEADER, frame * FRAME_BYTES);
  return bytes;
}

/** Samples a second: enough for a tone, small as a file. */
const RATE = 8000;

const WAV_HEADER_BYTES = 44;

export function makeWav({ seconds, seed }: { seconds: number; seed: number }): Uint8Array {
  const samples = Math.max(1, Math.round(seconds * RATE));
  const bytes = Buffer.alloc(WAV_HEADER_BYTES + samples);
  bytes.write('RIFF', 0, 'latin1');
  bytes.writeUInt32LE(WAV_HEADER_BYTES - 8 + samples, 4);
  bytes.write('WAVEfmt ', 8, 'latin1');
  bytes.writeUInt32LE(16, 16);
  // PCM, one channel, 8 bits a sample.
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(RATE, 24);
  bytes.writeUInt32LE(RATE, 28);
  bytes.writeUInt16LE(1, 32);
  bytes.writeUInt16LE(8, 34);
  bytes.write('data', 36, 'latin1');
  bytes.writeUInt32LE(samples, 40);
  // A square wave between 200 and 800 Hz.
  const period = RATE / (200 + (Math.abs(seed) % 7) * 100);
  for (let n = 0; n < samples; n += 1) bytes[WAV_HEADER_BYTES + n] = n % period < period / 2 ? 144 : 112;
  return bytes;
}
