// Where in a file the pictures and the sound themselves lie: each sample must lie there as a whole, or the file is cut or its tables are wrong.
import { type Box, BrokenBoxes } from './box.ts';

export interface MediaData {
  /** Throws when the bytes are not within one box of data; `from` is the box that says they are. */
  hold(at: number, size: number, from: Box): void;
}

/** The boxes of data in the order of the file. */
export function createMediaData(boxes: readonly Box[]): MediaData {
  return {
    hold(at, size, from) {
      const box = boxes[findLast(boxes, at)];
      if (box === undefined || at < box.body || at + size > box.end) {
        throw new BrokenBoxes(from.start, `${size} bytes of samples should lie at ${at}, outside of the data`);
      }
    },
  };
}

/** The last box that starts before a place. */
function findLast(boxes: readonly Box[], at: number): number {
  let low = 0;
  let high = boxes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((boxes[middle]?.start ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
