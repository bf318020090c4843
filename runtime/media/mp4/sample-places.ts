// Follows the tables that say where the samples of a track lie, and holds each place against the data that is there.
import type { ByteSource } from '../byte-source.ts';
import { type Box, BrokenBoxes, countRows, findBox, readUint64, takeBox, viewBody } from './box.ts';
import type { MediaData } from './media-data.ts';

/** Checks every sample of the table `stbl`; answers how many there are. */
export function checkPlaces(source: ByteSource, table: Box, boxes: readonly Box[], data: MediaData): number {
  const sizes = readSizes(source, boxes, table);
  const chunks = readChunks(source, boxes, table);
  const runs = readRuns(source, takeBox(boxes, 'stsc', table));
  let done = 0;
  let run = 0;
  for (let chunk = 0; chunk < chunks.count; chunk++) {
    while (chunk + 1 >= runs.firstOf(run + 1)) run += 1;
    const count = runs.samplesOf(run);
    if (done + count > sizes.count) break;
    data.hold(chunks.placeOf(chunk), sizes.sum(done, count), chunks.box);
    done += count;
  }
  if (done !== sizes.count) {
    throw new BrokenBoxes(table.start, `the track has ${sizes.count} samples, its tables place ${done} of them`);
  }
  return sizes.count;
}

interface Sizes {
  readonly count: number;
  sum(first: number, count: number): number;
}

/** One size for all, or one for each. */
function readSizes(source: ByteSource, boxes: readonly Box[], table: Box): Sizes {
  const box = takeBox(boxes, 'stsz', table);
  const view = viewBody(source, box, 12);
  const all = view.getUint32(4);
  if (all !== 0) return { count: view.getUint32(8), sum: (_, count) => all * count };
  const total = countRows(view, box, 8, 4);
  return {
    count: total,
    sum(first, count) {
      let sum = 0;
      for (let sample = first; sample < first + count; sample++) sum += view.getUint32(12 + sample * 4);
      return sum;
    },
  };
}

interface Chunks {
  readonly box: Box;
  readonly count: number;
  placeOf(chunk: number): number;
}

function readChunks(source: ByteSource, boxes: readonly Box[], table: Box): Chunks {
  const wide = findBox(boxes, 'co64');
  const box = wide ?? takeBox(boxes, 'stco', table);
  const view = viewBody(source, box, 8);
  const width = wide === undefined ? 4 : 8;
  const count = countRows(view, box, 4, width);
  const placeOf = (chunk: number) =>
    wide === undefined ? view.getUint32(8 + chunk * 4) : readUint64(view, 8 + chunk * 8);
  return { box, count, placeOf };
}

interface Runs {
  /** The chunk, from 1, with which a run of equal chunks begins; behind the last run there is none. */
  firstOf(run: number): number;
  samplesOf(run: number): number;
}

function readRuns(source: ByteSource, box: Box): Runs {
  const view = viewBody(source, box, 8);
  const count = countRows(view, box, 4, 12);
  const firstOf = (run: number) => (run < count ? view.getUint32(8 + run * 12) : Number.POSITIVE_INFINITY);
  for (let run = 0; run < count; run++) {
    const isGood = run === 0 ? firstOf(0) === 1 : firstOf(run) > firstOf(run - 1);
    if (!isGood) throw new BrokenBoxes(box.start, 'the runs of chunks do not begin with 1 and rise');
  }
  return { firstOf, samplesOf: (run) => (run < count ? view.getUint32(12 + run * 12) : 0) };
}
