// Reads the description of one track of a movie and checks that its samples are there.
import type { ByteSource } from '../byte-source.ts';
import { type Box, BrokenBoxes, findBox, listChildren, readName, readUint64, takeBox, viewBody } from './box.ts';
import type { MediaData } from './media-data.ts';
import type { Track } from './mp4.ts';
import { readDelay } from './read-edits.ts';
import { checkPlaces } from './sample-places.ts';
import { findRate, joinTimes, NO_SAMPLES, readTimes, type SampleTimes } from './sample-times.ts';

/** What stands in the description; the samples of a fragmented file follow elsewhere. */
export interface DescribedTrack {
  readonly id: number;
  readonly kind: 'video' | 'audio' | 'other';
  readonly codec: string;
  readonly width: number;
  readonly height: number;
  readonly clock: number;
  readonly times: SampleTimes;
  /** Ticks of the movie's clock before its first sample, where that is known. */
  readonly delay: number | undefined;
}

export function readTrack(source: ByteSource, box: Box, data: MediaData): DescribedTrack {
  const boxes = listChildren(source, box);
  const { id, isTurned } = readTrackHeader(source, takeBox(boxes, 'tkhd', box));
  const media = takeBox(boxes, 'mdia', box);
  const inside = listChildren(source, media);
  const { clock } = readClock(source, takeBox(inside, 'mdhd', media));
  const kind = readKind(source, takeBox(inside, 'hdlr', media));
  const information = takeBox(inside, 'minf', media);
  const table = takeBox(listChildren(source, information), 'stbl', information);
  const tables = listChildren(source, table);
  const entry = readEntry(source, takeBox(tables, 'stsd', table), kind);
  const times = readTimes(source, takeBox(tables, 'stts', table));
  const count = checkPlaces(source, table, tables, data);
  if (count !== times.count) {
    throw new BrokenBoxes(table.start, `the track has ${count} samples and times for ${times.count}`);
  }
  const delay = readDelay(source, findBox(boxes, 'edts'));
  const [width, height] = isTurned ? [entry.height, entry.width] : [entry.width, entry.height];
  return { id, kind, codec: entry.codec, width, height, clock, times, delay };
}

/** With the samples of all pieces; a track without samples, or of something that is neither seen nor heard, is none. */
export function summariseTrack(track: DescribedTrack, later: SampleTimes = NO_SAMPLES): Track[] {
  const { kind, codec, width, height, clock } = track;
  const times = joinTimes(track.times, later);
  if (times.count === 0) return [];
  const durationSeconds = times.ticks / clock;
  switch (kind) {
    case 'video':
      return [{ kind, codec, width, height, fps: findRate(times, clock), durationSeconds }];
    case 'audio':
      return [{ kind, codec, durationSeconds }];
    case 'other':
      return [];
  }
}

/** Ticks a second and how many of them something lasts: `mvhd` and `mdhd` begin alike. A length that was never written down is 0. */
export function readClock(source: ByteSource, box: Box): { clock: number; ticks: number } {
  const view = viewBody(source, box, 20);
  const isWide = view.getUint8(0) === 1;
  if (isWide) viewBody(source, box, 32);
  const clock = view.getUint32(isWide ? 20 : 12);
  const ticks = isWide ? readUint64(view, 24) : view.getUint32(16);
  if (clock === 0) throw new BrokenBoxes(box.start, `the box ${box.type} has a clock of 0 ticks a second`);
  const isUnknown = ticks === (isWide ? 2 ** 64 : 0xffffffff);
  return { clock, ticks: isUnknown ? 0 : ticks };
}

function readTrackHeader(source: ByteSource, box: Box): { id: number; isTurned: boolean } {
  const view = viewBody(source, box, 84);
  const isWide = view.getUint8(0) === 1;
  if (isWide) viewBody(source, box, 96);
  const matrix = isWide ? 52 : 40;
  // Turned by a quarter, the first number of the matrix is 0 and the second is not.
  const isTurned = view.getInt32(matrix) === 0 && view.getInt32(matrix + 4) !== 0;
  return { id: view.getUint32(isWide ? 20 : 12), isTurned };
}

function readKind(source: ByteSource, box: Box): DescribedTrack['kind'] {
  const handler = readName(viewBody(source, box, 12), 8);
  return handler === 'vide' ? 'video' : handler === 'soun' ? 'audio' : 'other';
}

function readEntry(
  source: ByteSource,
  box: Box,
  kind: DescribedTrack['kind'],
): Pick<DescribedTrack, 'codec' | 'width' | 'height'> {
  const view = viewBody(source, box, kind === 'video' ? 44 : 16);
  if (view.getUint32(4) === 0) throw new BrokenBoxes(box.start, 'the track names no codec');
  const codec = readName(view, 12);
  if (kind !== 'video') return { codec, width: 0, height: 0 };
  const [width, height] = [view.getUint16(40), view.getUint16(42)];
  if (width === 0 || height === 0) throw new BrokenBoxes(box.start, `the picture is ${width} x ${height}`);
  return { codec, width, height };
}
