// Says what an MP4 or QuickTime file holds, or where it is broken. A file that was cut anywhere is broken; nothing is read beyond its end, and the pictures themselves are not read at all.
import { type ByteSource, readFromBytes } from '../byte-source.ts';
import {
  type Box,
  BrokenBoxes,
  findBox,
  holdBox,
  listBoxes,
  listChildren,
  readName,
  takeBox,
  viewBody,
} from './box.ts';
import { createMediaData } from './media-data.ts';
import type { BrokenMp4, Mp4 } from './mp4.ts';
import { readDefaults, readFragments } from './read-fragments.ts';
import { type DescribedTrack, readClock, readTrack, summariseTrack } from './read-track.ts';

export function readMp4(input: Uint8Array | ByteSource): Mp4 | BrokenMp4 {
  const source = input instanceof Uint8Array ? readFromBytes(input) : input;
  try {
    return readBoxes(source);
  } catch (error) {
    if (error instanceof BrokenBoxes) return { kind: 'broken', at: error.at, why: error.message };
    throw error;
  }
}

function readBoxes(source: ByteSource): Mp4 {
  const top = listBoxes(source, 0, source.size);
  const [first] = top;
  if (first?.type !== 'ftyp') throw new BrokenBoxes(0, 'the file does not begin with the box ftyp');
  const brand = readName(viewBody(source, first, 8), 0);
  const movie = findBox(top, 'moov');
  if (movie === undefined) throw new BrokenBoxes(source.size, 'the file holds no box moov, which describes it');
  const samples = top.filter(({ type }) => type === 'mdat');
  if (samples.length === 0) throw new BrokenBoxes(source.size, 'the file holds no box mdat: no pictures, no sound');
  const data = createMediaData(samples);
  const held = holdBox(source, movie);
  const parts = listChildren(held, movie);
  const head = takeBox(parts, 'mvhd', movie);
  const header = readClock(held, head);
  const described = parts.filter(({ type }) => type === 'trak').map((box) => readTrack(held, box, data));
  const promised = header.ticks / header.clock;
  const pieces = top.filter(({ type }) => type === 'moof');
  const later = readFragments(source, readDefaults(held, findBox(parts, 'mvex')), pieces, data);
  const tracks = described.flatMap((track) => summariseTrack(track, later.get(track.id)));
  if (tracks.length === 0) throw new BrokenBoxes(movie.start, 'the file holds no sample of picture or sound');
  if (pieces.length === 0) refusePromise(head, promised, header.clock, described);
  return {
    kind: 'mp4',
    container: brand === 'qt  ' ? 'mov' : 'mp4',
    bytes: source.size,
    durationSeconds:
      pieces.length === 0 && promised > 0
        ? promised
        : Math.max(...tracks.map(({ durationSeconds }) => durationSeconds)),
    fragmented: pieces.length > 0,
    tracks,
  };
}

/** Sound and picture end within a frame of each other and headers are rounded; nobody rounds by a second. */
const PROMISE_SLACK = 1;

/** A length counts for rules and prices, so a header may not promise what the samples do not give. */
function refusePromise(head: Box, promised: number, clock: number, tracks: readonly DescribedTrack[]): void {
  const lengths = tracks.map((track) =>
    track.delay === undefined ? Number.POSITIVE_INFINITY : track.delay / clock + track.times.ticks / track.clock,
  );
  const given = Math.max(...lengths);
  if (promised <= given + PROMISE_SLACK) return;
  throw new BrokenBoxes(
    head.start,
    `the file says that it lasts ${round(promised)} s, its samples last ${round(given)} s`,
  );
}

function round(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
