// The only way in which records are written: a file is there with all its bytes, for good, or not at all; and of two that write one name one wins.

import type { Disk, DiskFile } from './disk.ts';
import { readDiskCode, SyncFailure } from './disk-error.ts';

export interface NewFile {
  readonly directory: string;
  readonly name: string;
  /** A name in the folder for half-written files, on the same file system, that nobody else uses. */
  readonly temporary: string;
  readonly bytes: Uint8Array;
}

/** Disks on which a sync has failed: what they hold is unknown, so this process writes to them no more. */
const unsound = new WeakMap<Disk, SyncFailure>();

/** Durable when it answers. 'exists' means that another process was first: read again and decide again. */
export async function createDurably(disk: Disk, file: NewFile): Promise<'created' | 'exists'> {
  refuseUnsound(disk);
  const path = `${file.directory}/${file.name}`;
  await writeWhole(disk, file.temporary, file.bytes);
  const linked = await linkOrClean(disk, file.temporary, path);
  if (linked === 'unsupported') return createWithoutLinks(disk, file, path);
  // Also when it was there: whoever made it may have died before it was safe, and this process goes on from it.
  await syncDirectory(disk, file.directory);
  await clean(disk, file.temporary);
  return linked;
}

/** Also when it was there: whoever made it may not have synced its parent yet. */
export async function makeDirectoryDurably(disk: Disk, parent: string, name: string): Promise<'created' | 'exists'> {
  refuseUnsound(disk);
  const made = await disk.makeDirectory(`${parent}/${name}`);
  await syncDirectory(disk, parent);
  return made;
}

export async function syncDirectory(disk: Disk, path: string): Promise<void> {
  await sync(disk, path, () => disk.syncDirectory(path));
}

function refuseUnsound(disk: Disk): void {
  const failure = unsound.get(disk);
  if (failure !== undefined) throw failure;
}

async function writeWhole(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const file = await disk.openExclusive(path);
  if (file === 'exists') throw new Error(`${path} exists; names of half-written files must be unique`);
  try {
    await fillFile(disk, file, path, bytes);
  } catch (error) {
    if (!(error instanceof SyncFailure)) await clean(disk, path);
    throw error;
  }
}

async function fillFile(disk: Disk, file: DiskFile, path: string, bytes: Uint8Array): Promise<void> {
  try {
    for (let written = 0; written < bytes.length; ) {
      const count = await file.write(bytes.subarray(written));
      if (count <= 0) throw new Error(`${path}: the disk takes no more bytes`);
      written += count;
    }
    const size = await file.size();
    if (size !== bytes.length) throw new Error(`${path} has ${size} bytes; ${bytes.length} were written`);
    await sync(disk, path, () => file.sync());
  } finally {
    await file.close();
  }
}

async function sync(disk: Disk, path: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    const code = readDiskCode(error);
    // A folder that was moved meanwhile was not synced, and its disk is as sound as before.
    if (code === undefined || code === 'ENOENT') throw error;
    const failure = new SyncFailure(path, code);
    unsound.set(disk, failure);
    throw failure;
  }
}

async function linkOrClean(disk: Disk, from: string, to: string) {
  try {
    return await disk.link(from, to);
  } catch (error) {
    await clean(disk, from);
    throw error;
  }
}

/**
 * Where the file system has no links, the name itself is created exclusively. A crash may then leave a torn record under it, which the strict
 * readers see as corrupt; it still holds its place, so nothing can be sent twice.
 */
async function createWithoutLinks(disk: Disk, file: NewFile, path: string): Promise<'created' | 'exists'> {
  await clean(disk, file.temporary);
  const opened = await disk.openExclusive(path);
  if (opened !== 'exists') await fillFile(disk, opened, path, file.bytes);
  await syncDirectory(disk, file.directory);
  return opened === 'exists' ? 'exists' : 'created';
}

/** What stays of a half-written file harms nobody, so that it cannot be removed is no reason to fail. */
async function clean(disk: Disk, path: string): Promise<void> {
  try {
    await disk.unlink(path);
  } catch (error) {
    if (readDiskCode(error) === undefined) throw error;
  }
}
