// Walks the boxes of a file strictly: what is said to be there must be there, to the byte. What is wrong is thrown as `BrokenBoxes` and becomes an answer in `readMp4`.
import type { ByteSource } from '../byte-source.ts';

export class BrokenBoxes extends Error {
  readonly at: number;

  constructor(at: number, why: string) {
    super(why);
    this.at = at;
  }
}

export interface Box {
  readonly type: string;
  readonly start: number;
  /** Behind length and type. */
  readonly body: number;
  /** The first byte that is no longer in it. */
  readonly end: number;
}

/** Boxes side by side: a file of pieces of two seconds would last 18 hours. */
const MOST_BOXES = 65_536;

/** The boxes between two places of a file, which they fill. Only the last box of a file may leave its length open. */
export function listBoxes(source: ByteSource, start: number, end: number): Box[] {
  const boxes: Box[] = [];
  let at = start;
  while (at < end) {
    if (boxes.length === MOST_BOXES) throw new BrokenBoxes(at, `more than ${MOST_BOXES} boxes stand side by side`);
    const box = readBox(source, at, end);
    boxes.push(box);
    at = box.end;
  }
  return boxes;
}

function readBox(source: ByteSource, at: number, end: number): Box {
  if (end - at < 8) throw new BrokenBoxes(at, `${end - at} bytes are left over, a box has at least 8`);
  const head = readView(source, at, 8);
  const type = readName(head, 4);
  const { size, header } = readSize(source, at, end, head.getUint32(0));
  if (size < header) throw new BrokenBoxes(at, `the box ${type} says that it has ${size} bytes`);
  if (size > end - at) {
    throw new BrokenBoxes(at, `the box ${type} says that it has ${size} bytes, ${end - at} are left`);
  }
  return { type, start: at, body: at + header, end: at + size };
}

/** A length of 1 means that the real one follows in 8 bytes, 0 that the box goes on to the end of the file. */
function readSize(source: ByteSource, at: number, end: number, size: number): { size: number; header: number } {
  if (size === 0 && end === source.size) return { size: end - at, header: 8 };
  if (size !== 1) return { size, header: 8 };
  if (end - at < 16) throw new BrokenBoxes(at, 'a box ends within its own length');
  return { size: readUint64(readView(source, at + 8, 8), 0), header: 16 };
}

/** Four letters; what is no letter of ASCII is a dot, as they come from outside and are shown. */
export function readName(view: DataView, at: number): string {
  return Array.from({ length: 4 }, (_, index) => {
    const code = view.getUint8(at + index);
    return code >= 32 && code < 127 ? String.fromCharCode(code) : '.';
  }).join('');
}

/** Beyond 2^53 it is no longer exact, and no file is that long. */
export function readUint64(view: DataView, at: number): number {
  return view.getUint32(at) * 2 ** 32 + view.getUint32(at + 4);
}

export function readView(source: ByteSource, at: number, length: number): DataView {
  const bytes = source.read(at, length);
  if (bytes.length < length) throw new BrokenBoxes(at + bytes.length, 'the file ends here while it is read');
  return new DataView(bytes.buffer, bytes.byteOffset, length);
}

/** Tables take some 16 bytes a sample, so this is more than a day of video; no more of a file is held in memory at once. */
const LARGEST_READ = 64 * 1024 * 1024;

/** What stands in a box that must have at least so many bytes. */
export function viewBody(source: ByteSource, box: Box, least: number): DataView {
  const length = box.end - box.body;
  if (length > LARGEST_READ)
    throw new BrokenBoxes(box.start, `the box ${box.type} of ${length} bytes is too large to be read`);
  if (length < least) throw new BrokenBoxes(box.start, `the box ${box.type} holds ${length} bytes, it needs ${least}`);
  return readView(source, box.body, length);
}

/** The rows of a table that says how many it has, behind version and flags and perhaps more. */
export function countRows(view: DataView, box: Box, at: number, width: number): number {
  const count = view.getUint32(at);
  if (count * width > view.byteLength - at - 4) {
    throw new BrokenBoxes(box.start, `the box ${box.type} says that it has ${count} rows, they do not fit into it`);
  }
  return count;
}

export function findBox(boxes: readonly Box[], type: string): Box | undefined {
  const [box, second] = boxes.filter((candidate) => candidate.type === type);
  if (second !== undefined) throw new BrokenBoxes(second.start, `there is a second box ${type}`);
  return box;
}

export function takeBox(boxes: readonly Box[], type: string, parent: Box): Box {
  const box = findBox(boxes, type);
  if (box === undefined) throw new BrokenBoxes(parent.start, `the box ${parent.type} holds no ${type}`);
  return box;
}

export function listChildren(source: ByteSource, box: Box): Box[] {
  return listBoxes(source, box.body, box.end);
}

/** The same places, read from memory where they lie in the box. */
export function holdBox(source: ByteSource, box: Box): ByteSource {
  const view = viewBody(source, box, 0);
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  return { size: source.size, read: (at, length) => bytes.subarray(at - box.body, at - box.body + length) };
}
