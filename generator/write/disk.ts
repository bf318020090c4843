// The few things that a replacement of several files asks of a disk; tests put one in between that fails or dies.
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Paths are below the root of the project. */
export interface Disk {
  /** Undefined if there is no such file. */
  readonly read: (path: string) => string | undefined;
  /** False if the file is there already. On the disk when it returns. */
  readonly create: (path: string, text: string) => boolean;
  /** With the permissions of another file. On the disk when it returns. */
  readonly write: (path: string, text: string, like: string) => void;
  readonly rename: (from: string, to: string) => void;
  /** Nothing happens if there is no such file. */
  readonly remove: (path: string) => void;
}

export function openDisk(root: string): Disk {
  const at = (path: string): string => join(root, path);
  return {
    read: (path) => {
      try {
        return readFileSync(at(path), 'utf8');
      } catch (error) {
        if (hasCode(error, 'ENOENT')) return undefined;
        throw error;
      }
    },
    create: (path, text) => {
      try {
        writeDurably(at(path), text);
        return true;
      } catch (error) {
        if (hasCode(error, 'EEXIST')) return false;
        throw error;
      }
    },
    write: (path, text, like) => {
      // What stands there is a leftover, or a link that leads elsewhere.
      rmSync(at(path), { force: true });
      writeDurably(at(path), text, statSync(at(like)).mode & 0o777);
    },
    rename: (from, to) => {
      renameSync(at(from), at(to));
      syncFolder(dirname(at(to)));
    },
    remove: (path) => rmSync(at(path), { force: true }),
  };
}

function writeDurably(path: string, text: string, mode?: number): void {
  const file = openSync(path, 'wx');
  try {
    if (mode !== undefined) fchmodSync(file, mode);
    const bytes = Buffer.from(text, 'utf8');
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  syncFolder(dirname(path));
}

/** A name is on the disk only when its folder is; not every system can do that to a folder. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(path, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch (error) {
    if (!hasCode(error, 'EISDIR') && !hasCode(error, 'EPERM') && !hasCode(error, 'EINVAL')) throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
