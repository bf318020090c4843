// A small clip in its parts, and the tools to damage it: what the tests of the reader begin with.
import { joinBytes, u32, writeBox } from '../../../../runtime/media/mp4/write-boxes.ts';
import { writeMp4 } from '../../../../runtime/media/mp4/write-mp4.ts';

export const CLIP = writeMp4({ seconds: 1, width: 64, height: 48, seed: 1 });

export interface Part {
  readonly type: string;
  /** Without length and type. */
  readonly body: Uint8Array;
}

/** The boxes of plain 32-bit lengths that fill some bytes. */
export function splitBoxes(bytes: Uint8Array): Part[] {
  const parts: Part[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length; at += view.getUint32(at)) {
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    parts.push({ type, body: bytes.subarray(at + 8, at + view.getUint32(at)) });
  }
  return parts;
}

export function joinParts(parts: readonly Part[]): Uint8Array {
  return joinBytes(...parts.map(({ type, body }) => writeBox(type, body)));
}

/** The bytes with each box at a path (`moov/trak/tkhd`) made anew; a box is left out where `change` returns undefined. */
export function changeBox(
  bytes: Uint8Array,
  path: string,
  change: (body: Uint8Array) => Uint8Array | undefined,
): Uint8Array {
  const [type, ...rest] = path.split('/');
  const parts = splitBoxes(bytes).flatMap((part): Part[] => {
    if (part.type !== type) return [part];
    const body = rest.length === 0 ? change(part.body.slice()) : changeBox(part.body, rest.join('/'), change);
    return body === undefined ? [] : [{ type: part.type, body }];
  });
  return joinParts(parts);
}

/** The body with 32-bit numbers put at places. */
export function patch(body: Uint8Array, numbers: Readonly<Record<number, number>>): Uint8Array {
  const copy = body.slice();
  for (const [at, value] of Object.entries(numbers)) copy.set(u32(value), Number(at));
  return copy;
}
