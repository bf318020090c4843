// The file while it comes: `NAME.part`, and beside it `NAME.part.json` with the strong tag of the source and how much of it is safely on the disk. Whatever does not fit together is begun anew.
import type { Hash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, lstat, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isRecord } from '../../generated/kernel/view.ts';
import { type DownloadPlace, openRegular } from './download-place.ts';
import { isStrongTag, type Leftover } from './judge-answer.ts';

export interface PartFile {
  readonly path: string;
  readonly handle: FileHandle;
  /** What an earlier attempt left; undefined when there is nothing that can be trusted. */
  readonly leftover: Leftover | undefined;
}

/** A checkpoint is one flush of the disk; with this distance a crash costs seconds, and a clip of usual size needs none. */
const CHECKPOINT_BYTES = 32 * 1024 * 1024;

/** No note of ours is longer. */
const MOST_NOTE_BYTES = 1024;

export async function openPart(place: DownloadPlace): Promise<PartFile> {
  const path = join(place.directory, `${place.stem}.part`);
  const note = await readNote(`${path}.json`);
  const old = note === undefined ? undefined : await openRegular(path, constants.O_RDWR);
  if (note !== undefined && old !== undefined && (await old.stat()).size >= note.bytes) {
    // What came after the last flush may be holes.
    await old.truncate(note.bytes);
    return { path, handle: old, leftover: note };
  }
  await old?.close();
  await removePart({ path });
  const flags = constants.O_RDWR | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;
  return { path, handle: await open(path, flags, 0o600), leftover: undefined };
}

/** How a body is laid into its part. */
export interface Laying {
  /** Where its first byte belongs. */
  readonly start: number;
  /** Bytes before this place are there already, and are compared instead of written. */
  readonly known: number;
  readonly total: number;
  /** Undefined where the rest could not be asked for later, so nothing is noted. */
  readonly etag: string | undefined;
  /** Takes in what is written. */
  readonly hash: Hash;
}

/** `at` is how far the part reaches. `differs`: what came again is not what is there, so the two are not the same file. */
export interface Laid {
  readonly kind: 'laid' | 'differs';
  readonly at: number;
}

export async function layPieces(
  part: PartFile,
  pieces: AsyncIterable<Uint8Array>,
  { start, known, total, etag, hash }: Laying,
  onBytes: (bytes: number) => void,
): Promise<Laid> {
  let at = start;
  let safe = known;
  for await (const piece of pieces) {
    const again = piece.subarray(0, Math.max(0, known - at));
    if (!(await isOnDisk(part.handle, again, at))) return { kind: 'differs', at };
    const fresh = piece.subarray(again.length);
    await writeAll(part.handle, fresh, at + again.length);
    hash.update(fresh);
    at += piece.length;
    onBytes(Math.max(at, known));
    if (etag !== undefined && at - safe >= CHECKPOINT_BYTES) {
      await notePart(part, { etag, total, bytes: at });
      safe = at;
    }
  }
  return { kind: 'laid', at: Math.max(at, known) };
}

async function isOnDisk(handle: FileHandle, bytes: Uint8Array, at: number): Promise<boolean> {
  if (bytes.length === 0) return true;
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes.length), 0, bytes.length, at);
  return bytesRead === bytes.length && buffer.equals(bytes);
}

/** A write may take less than it is given. */
async function writeAll(handle: FileHandle, bytes: Uint8Array, at: number): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, at + written);
    written += bytesWritten;
  }
}

/** Flushes the bytes, then says how many there are: in this order the note is never ahead of the disk. */
export async function notePart({ path, handle }: PartFile, leftover: Leftover): Promise<void> {
  await handle.sync();
  const temporary = `${path}.json.tmp`;
  await rm(temporary, { force: true });
  const note = await open(temporary, 'wx', 0o600);
  try {
    await note.writeFile(`${JSON.stringify({ v: 1, ...leftover })}\n`);
    await note.sync();
  } finally {
    await note.close();
  }
  await rename(temporary, `${path}.json`);
}

export async function removeNote({ path }: Pick<PartFile, 'path'>): Promise<void> {
  for (const name of [`${path}.json`, `${path}.json.tmp`]) await rm(name, { force: true });
}

/** False once something else stands under the name of the part than what was written and verified. */
export async function isOwnPart({ handle, path }: PartFile): Promise<boolean> {
  const [ours, there] = [await handle.stat(), await lstat(path).catch(() => undefined)];
  return there !== undefined && ours.dev === there.dev && ours.ino === there.ino;
}

/** Removes the part with its note; the handle stays with whoever has it. */
export async function removePart(part: Pick<PartFile, 'path'>): Promise<void> {
  await removeNote(part);
  await rm(part.path, { force: true });
}

async function readNote(path: string): Promise<Leftover | undefined> {
  const file = await openRegular(path, constants.O_RDONLY);
  if (file === undefined) return undefined;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(MOST_NOTE_BYTES), 0, MOST_NOTE_BYTES, 0);
    return toLeftover(JSON.parse(buffer.toString('utf8', 0, bytesRead)));
  } catch {
    return undefined;
  } finally {
    await file.close();
  }
}

function toLeftover(note: unknown): Leftover | undefined {
  if (!isRecord(note) || note.v !== 1) return undefined;
  const { etag, total, bytes } = note;
  const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;
  const isGood = typeof etag === 'string' && isStrongTag(etag) && isCount(total) && isCount(bytes) && bytes <= total;
  return isGood ? { etag, total, bytes } : undefined;
}
