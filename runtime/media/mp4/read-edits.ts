// Reads when a track begins: an edit list may put an empty stretch before its samples, so the whole lasts longer than they do.
import type { ByteSource } from '../byte-source.ts';
import { type Box, countRows, findBox, listChildren, readUint64, viewBody } from './box.ts';

/** Ticks of the movie's clock before the first sample; undefined when the list cuts the samples in a way that is not followed here. */
export function readDelay(source: ByteSource, edits: Box | undefined): number | undefined {
  const box = edits === undefined ? undefined : findBox(listChildren(source, edits), 'elst');
  if (box === undefined) return 0;
  const view = viewBody(source, box, 8);
  const isWide = view.getUint8(0) === 1;
  const width = isWide ? 20 : 12;
  const rows = countRows(view, box, 4, width);
  let delay = 0;
  for (let row = 0; row < rows; row++) {
    const at = 8 + row * width;
    // A place of -1 among the samples is an empty stretch.
    const isEmpty = view.getInt32(at + (isWide ? 8 : 4)) === -1;
    if (!isEmpty) return row === rows - 1 ? delay : undefined;
    delay += isWide ? readUint64(view, at) : view.getUint32(at);
  }
  return delay;
}
