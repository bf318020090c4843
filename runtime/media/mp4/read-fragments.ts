// Reads the pieces of a fragmented file: each says for itself how many samples it brings, how long they last and where they lie.
import type { ByteSource } from '../byte-source.ts';
import { type Box, BrokenBoxes, countRows, listChildren, readUint64, takeBox, viewBody } from './box.ts';
import type { MediaData } from './media-data.ts';
import { addSamples, NO_SAMPLES, type SampleTimes } from './sample-times.ts';

/** What samples of a track are like when nothing else is said. */
interface Defaults {
  readonly duration: number;
  readonly size: number;
}

const NO_DEFAULTS: Defaults = { duration: 0, size: 0 };

/** By the ids of the tracks. */
export function readFragments(
  source: ByteSource,
  defaults: ReadonlyMap<number, Defaults>,
  fragments: readonly Box[],
  data: MediaData,
): ReadonlyMap<number, SampleTimes> {
  const times = new Map<number, SampleTimes>();
  for (const fragment of fragments) {
    let end = fragment.start;
    for (const box of listChildren(source, fragment)) {
      if (box.type !== 'traf') continue;
      const boxes = listChildren(source, box);
      const head = readHead(source, takeBox(boxes, 'tfhd', box), defaults, fragment.start, end);
      let piece: Piece = { times: times.get(head.track) ?? NO_SAMPLES, end: head.base };
      for (const run of boxes.filter(({ type }) => type === 'trun')) piece = readRun(source, run, head, piece, data);
      times.set(head.track, piece.times);
      end = piece.end;
    }
  }
  return times;
}

/** The box `mvex` of the movie. */
export function readDefaults(source: ByteSource, extension: Box | undefined): ReadonlyMap<number, Defaults> {
  const boxes = extension === undefined ? [] : listChildren(source, extension);
  const rows = boxes.filter(({ type }) => type === 'trex');
  return new Map(
    rows.map((box) => {
      const view = viewBody(source, box, 24);
      return [view.getUint32(4), { duration: view.getUint32(12), size: view.getUint32(16) }];
    }),
  );
}

interface Head extends Defaults {
  readonly track: number;
  /** The place from which runs count. */
  readonly base: number;
}

const HAS = { base: 0x1, description: 0x2, duration: 0x8, size: 0x10, baseIsFragment: 0x20000 } as const;

function readHead(
  source: ByteSource,
  box: Box,
  defaults: ReadonlyMap<number, Defaults>,
  start: number,
  previousEnd: number,
): Head {
  const flags = viewBody(source, box, 8).getUint32(0) & 0xffffff;
  const sizes: readonly (readonly [number, number])[] = [
    [HAS.base, 8],
    [HAS.description, 4],
    [HAS.duration, 4],
    [HAS.size, 4],
  ];
  const view = viewBody(
    source,
    box,
    sizes.reduce((sum, [flag, size]) => sum + ((flags & flag) === 0 ? 0 : size), 8),
  );
  let at = 8;
  const take = (flag: number, size: number): number | undefined => {
    if ((flags & flag) === 0) return undefined;
    at += size;
    return at - size;
  };
  const base = take(HAS.base, 8);
  take(HAS.description, 4);
  const duration = take(HAS.duration, 4);
  const size = take(HAS.size, 4);
  const track = view.getUint32(4);
  const known = defaults.get(track) ?? NO_DEFAULTS;
  return {
    track,
    base: base !== undefined ? readUint64(view, base) : (flags & HAS.baseIsFragment) === 0 ? previousEnd : start,
    duration: duration === undefined ? known.duration : view.getUint32(duration),
    size: size === undefined ? known.size : view.getUint32(size),
  };
}

interface Piece {
  readonly times: SampleTimes;
  /** Behind the last sample so far. */
  readonly end: number;
}

const RUN_HAS = { place: 0x1, firstFlags: 0x4, duration: 0x100, size: 0x200, flags: 0x400, shift: 0x800 } as const;

function readRun(source: ByteSource, box: Box, head: Head, piece: Piece, data: MediaData): Piece {
  const view = viewBody(source, box, 8);
  const flags = view.getUint32(0) & 0xffffff;
  const has = (flag: number): boolean => (flags & flag) !== 0;
  const first = 8 + (has(RUN_HAS.place) ? 4 : 0) + (has(RUN_HAS.firstFlags) ? 4 : 0);
  const width = 4 * [RUN_HAS.duration, RUN_HAS.size, RUN_HAS.flags, RUN_HAS.shift].filter(has).length;
  const count = countRows(view, box, 4, width);
  if (first + count * width > view.byteLength) throw new BrokenBoxes(box.start, 'the rows of a run do not fit into it');
  const start = has(RUN_HAS.place) ? head.base + view.getInt32(8) : piece.end;
  const sizeAt = has(RUN_HAS.duration) ? 4 : 0;
  let { times } = piece;
  let bytes = 0;
  if (has(RUN_HAS.duration) || has(RUN_HAS.size)) {
    for (let row = 0; row < count; row++) {
      const at = first + row * width;
      times = addSamples(times, 1, has(RUN_HAS.duration) ? view.getUint32(at) : head.duration);
      bytes += has(RUN_HAS.size) ? view.getUint32(at + sizeAt) : head.size;
    }
  } else {
    times = addSamples(times, count, head.duration);
    bytes = count * head.size;
  }
  data.hold(start, bytes, box);
  return { times, end: start + bytes };
}
