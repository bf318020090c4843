// Makes a small clip with picture and sound that browsers really play: what the emulator serves where the service would serve a render.
import { AUDIO_CONFIGURATION, FRAME_SAMPLES, SAMPLE_RATE, type Sound, writeAudioFrame } from '../clip/aac-frame.ts';
import { writeParameters } from '../clip/h264-parameters.ts';
import { writeChangeSlice, writeKeySlice } from '../clip/h264-slice.ts';
import { drawPicture } from '../clip/picture.ts';
import { writeAudioEntry, writeVideoEntry } from './sample-entries.ts';
import { ascii, joinBytes, u32, writeBox, writeFullBox, zeros } from './write-boxes.ts';
import { MOVIE_CLOCK, type WrittenTrack, writeMatrix, writeTrack } from './write-track.ts';

export interface ClipOptions {
  /** Kept to the millisecond. */
  readonly seconds: number;
  /** Even numbers of pixels; 1280 by 720 if not given. */
  readonly width?: number;
  readonly height?: number;
  /** 24 if not given, as the service renders. */
  readonly fps?: number;
  /** Decides the order of the bars and the tone; clips of two seeds differ in their bytes. */
  readonly seed?: number;
  /** A tone if not given; `none` leaves out the track. */
  readonly sound?: Sound | 'none';
}

/** Frames between two pictures that need no other: where a player can jump to. */
const KEY_DISTANCE = 48;
/** An hour would be 90,000 samples; a clip of the service lasts seconds. */
const LONGEST_SECONDS = 600;

/** The same options make the same bytes. Throws a RangeError for sides, rates and lengths that no clip has. */
export function writeMp4(options: ClipOptions): Uint8Array {
  const { seconds, width = 1280, height = 720, fps = 24, seed = 0, sound = 'tone' } = options;
  refuseOdd(seconds, width, height, fps);
  const movieTicks = Math.round(seconds * MOVIE_CLOCK);
  const tracks = [writePictures(movieTicks, width, height, fps, seed)];
  if (sound !== 'none') tracks.push(writeSound(movieTicks, sound, seed));
  const brand = writeBox('ftyp', ascii('isom'), u32(512), ascii('isomiso2avc1mp41'));
  // Whoever looks into the file sees what it is, and two seeds never give the same bytes.
  const mark = writeBox('free', ascii(`emulated clip, seed ${seed}`));
  const place = brand.length + mark.length;
  // The description has the same length whatever offsets it holds.
  const { length } = describe(tracks, movieTicks, 0);
  const movie = describe(tracks, movieTicks, place + length + 8);
  return joinBytes(brand, mark, movie, writeBox('mdat', ...tracks.flatMap(({ samples }) => samples)));
}

function refuseOdd(seconds: number, width: number, height: number, fps: number): void {
  const isSide = (side: number) => Number.isInteger(side) && side >= 2 && side <= 4096 && side % 2 === 0;
  if (!isSide(width) || !isSide(height)) throw new RangeError(`${width} x ${height} are no even sides from 2 to 4096`);
  if (!(fps >= 1 && fps <= 120)) throw new RangeError(`${fps} frames a second are not from 1 to 120`);
  if (!(seconds >= 0.001 && seconds <= LONGEST_SECONDS))
    throw new RangeError(`${seconds} s are not from 0.001 to ${LONGEST_SECONDS}`);
}

function describe(tracks: readonly WrittenTrack[], movieTicks: number, offset: number): Uint8Array {
  let place = offset;
  const written: Uint8Array[] = [];
  for (const track of tracks) {
    written.push(writeTrack(track, movieTicks, place));
    place += track.samples.reduce((sum, { length }) => sum + length, 0);
  }
  const header = writeFullBox(
    'mvhd',
    0,
    u32(0, 0, MOVIE_CLOCK, movieTicks, 0x10000), // at its own speed
    u32(0x1000000, 0, 0), // as loud as it is
    writeMatrix(),
    zeros(24),
    u32(tracks.length + 1),
  );
  return writeBox('moov', header, ...written);
}

function writePictures(movieTicks: number, width: number, height: number, fps: number, seed: number): WrittenTrack {
  const clock = Math.round(fps * 1000);
  const step = 1000;
  const total = Math.max(1, Math.round((movieTicks * clock) / MOVIE_CLOCK));
  const count = Math.max(1, Math.ceil(total / step));
  const parameters = writeParameters(width, height, fps);
  const [columns, rows] = [Math.ceil(width / 16), Math.ceil(height / 16)];
  const draw = (index: number) => drawPicture(columns, rows, seed, (index + 1) / count);
  const samples: Uint8Array[] = [];
  const keys: number[] = [];
  for (let index = 0; index < count; index++) {
    const number = index % KEY_DISTANCE;
    if (number === 0) keys.push(index);
    const unit =
      number === 0
        ? writeKeySlice(draw(index), keys.length % 2)
        : writeChangeSlice(draw(index), draw(index - 1), number);
    samples.push(joinBytes(u32(unit.length), unit));
  }
  const entry = writeVideoEntry(width, height, parameters);
  return { id: 1, handler: 'vide', clock, step, total, samples, keys, entry, width, height };
}

function writeSound(movieTicks: number, sound: Sound, seed: number): WrittenTrack {
  const total = Math.max(1, Math.round((movieTicks * SAMPLE_RATE) / MOVIE_CLOCK));
  const frame = writeAudioFrame(sound, seed);
  const samples = Array.from({ length: Math.ceil(total / FRAME_SAMPLES) }, () => frame);
  const entry = writeAudioEntry(SAMPLE_RATE, AUDIO_CONFIGURATION);
  return {
    id: 2,
    handler: 'soun',
    clock: SAMPLE_RATE,
    step: FRAME_SAMPLES,
    total,
    samples,
    entry,
    width: 0,
    height: 0,
  };
}
