// One frame of AAC that can be repeated for ever: silence, or a soft tone whose period divides the frame, so that its coefficients never change.
import { BitWriter } from './bit-writer.ts';

export const SAMPLE_RATE = 48_000;
export const FRAME_SAMPLES = 1024;
/** AAC-LC, 48 kHz (index 3), one channel. */
export const AUDIO_CONFIGURATION: Uint8Array = Uint8Array.of(0x11, 0x88);

/** Whole periods in a frame: each lies in the middle of a group of four coefficients. About 330 to 610 Hz. */
const PERIODS = [7, 9, 11, 13] as const;
const LOUDNESS = 184;

export type Sound = 'tone' | 'silence';

/** The tone that belongs to a seed, in Hz. */
export function findTone(seed: number): number {
  return (choosePeriods(seed) * SAMPLE_RATE) / FRAME_SAMPLES;
}

function choosePeriods(seed: number): number {
  return PERIODS[(seed >>> 0) % PERIODS.length] ?? PERIODS[0];
}

export function writeAudioFrame(sound: Sound, seed: number): Uint8Array {
  // A tone of n periods a frame is the coefficients 2n-1 and 2n; up to coefficient 40 a band is four of them.
  const band = Math.floor((2 * choosePeriods(seed)) / 4);
  const bits = new BitWriter()
    .write(0, 3 + 4) // one channel, its number
    .write(LOUDNESS, 8)
    .write(0, 1 + 2 + 1) // one long window, shaped as a sine
    .write(sound === 'silence' ? 0 : band + 1, 6)
    .write(0, 1); // nothing predicted
  if (sound === 'tone') {
    bits.write(0, 4).write(band, 5); // bands without coefficients
    bits.write(1, 4).write(1, 5); // one band in codebook 1
    bits.write(0, 1); // as loud as the whole
  }
  bits.write(0, 3); // no pulses, no noise shaping, no gain control
  if (sound === 'tone') bits.write(0x70, 7); // the coefficients 0, 1, 1, 0
  return bits.write(7, 3).finish();
}
