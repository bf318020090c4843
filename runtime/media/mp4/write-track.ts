// The description of one track in a movie: how long, which codec, where each sample lies.
import { ascii, joinBytes, u16, u32, writeBox, writeFullBox, zeros } from './write-boxes.ts';

/** Ticks of the movie header: thousandths of a second, as the service states durations. */
export const MOVIE_CLOCK = 1000;

export interface WrittenTrack {
  readonly id: number;
  readonly handler: 'vide' | 'soun';
  /** Ticks a second, and how many each sample lasts but the last, which fills up to the whole. */
  readonly clock: number;
  readonly step: number;
  readonly total: number;
  readonly samples: readonly Uint8Array[];
  /** Indexes of the samples that need no other; absent when none does. */
  readonly keys?: readonly number[];
  readonly entry: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** `offset` is where the samples begin in the file, one behind the other. */
export function writeTrack(track: WrittenTrack, movieTicks: number, offset: number): Uint8Array {
  const { id, handler, width, height } = track;
  const isSound = handler === 'soun';
  const header = writeFullBox(
    'tkhd',
    3, // enabled, in the movie
    u32(0, 0, id, 0, movieTicks, 0, 0),
    u16(0, 0, isSound ? 0x0100 : 0, 0),
    writeMatrix(),
    u32(width * 0x10000, height * 0x10000),
  );
  return writeBox(
    'trak',
    header,
    writeBox('mdia', writeMediaHeader(track), writeHandler(handler), writeMedia(track, offset)),
  );
}

/** Neither turned nor stretched. */
export function writeMatrix(): Uint8Array {
  return u32(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000);
}

function writeMediaHeader({ clock, total }: WrittenTrack): Uint8Array {
  // 0x55c4 is "und": no language.
  return writeFullBox('mdhd', 0, u32(0, 0, clock, total), u16(0x55c4, 0));
}

function writeHandler(handler: string): Uint8Array {
  return writeFullBox('hdlr', 0, u32(0), ascii(handler), zeros(12), ascii('emulated\0'));
}

function writeMedia(track: WrittenTrack, offset: number): Uint8Array {
  const kind = track.handler === 'vide' ? writeFullBox('vmhd', 1, zeros(8)) : writeFullBox('smhd', 0, zeros(4));
  // Flag 1: the samples are in this file.
  const here = writeBox('dinf', writeFullBox('dref', 0, u32(1), writeFullBox('url ', 1)));
  return writeBox('minf', kind, here, writeTables(track, offset));
}

function writeTables({ samples, step, total, keys, entry }: WrittenTrack, offset: number): Uint8Array {
  const last = total - step * (samples.length - 1);
  const times = last === step ? [samples.length, step] : [samples.length - 1, step, 1, last];
  const runs = times[0] === 0 ? times.slice(2) : times;
  return writeBox(
    'stbl',
    writeFullBox('stsd', 0, u32(1), entry),
    writeFullBox('stts', 0, u32(runs.length / 2, ...runs)),
    keys === undefined ? zeros(0) : writeFullBox('stss', 0, u32(keys.length, ...keys.map((index) => index + 1))),
    writeFullBox('stsc', 0, u32(1, 1, samples.length, 1)),
    joinBytes(writeFullBox('stsz', 0, u32(0, samples.length, ...samples.map(({ length }) => length)))),
    writeFullBox('stco', 0, u32(1, offset)),
  );
}
