// Makes the names in a directory safe from a loss of power: those that were just made, and those of whoever was here before and may have died in between.
import { constants } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readDiskCode } from '../store/disk-error.ts';

export async function flushDirectory(directory: string, flags: number = constants.O_NOFOLLOW): Promise<void> {
  const handle = await open(directory, constants.O_RDONLY | constants.O_DIRECTORY | flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** With all folders above it, absolute. A clip in a folder that a loss of power takes away would be recorded, and gone. */
export async function makeFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true });
  const last = dirname(first ?? path);
  let parent = dirname(path);
  await flushParent(parent);
  while (parent !== last && parent !== dirname(parent)) {
    parent = dirname(parent);
    await flushParent(parent);
  }
}

/** A folder that may be passed and not read cannot be flushed; what lies in it is then as safe as its owner made it. */
async function flushParent(directory: string): Promise<void> {
  try {
    await flushDirectory(directory, 0);
  } catch (error) {
    if (!['EACCES', 'EPERM'].includes(readDiskCode(error) ?? '')) throw error;
  }
}
