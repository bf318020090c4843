// The real disk behind the port: node's file calls, each with the answer that the store decides on. What takes microseconds is called
// directly, as a trip through the thread pool takes many times as long; only a sync may take long enough to be waited for.
import {
  closeSync,
  constants,
  fstatSync,
  fsync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  type Stats,
  statfsSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { promisify } from 'node:util';
import type { Disk, DiskFile, Inode } from './disk.ts';
import { isDiskError, readDiskCode } from './disk-error.ts';

const PRIVATE_FILE = 0o600;
const PRIVATE_DIRECTORY = 0o700;

/** What file systems without links answer to link(2). */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

const sync = promisify(fsync);

export const realDisk: Disk = {
  makeDirectory: async (path) => {
    const made = unless('EEXIST', () => {
      mkdirSync(path, { mode: PRIVATE_DIRECTORY });
      return 'created' as const;
    });
    return made ?? 'exists';
  },
  openExclusive: async (path) => {
    const file = unless('EEXIST', () => openSync(path, 'wx', PRIVATE_FILE));
    return file === undefined ? 'exists' : wrapFile(file);
  },
  link: async (from, to) => {
    try {
      linkSync(from, to);
      return 'created';
    } catch (error) {
      if (isDiskError(error, 'EEXIST')) return 'exists';
      if (NO_LINKS.has(readDiskCode(error) ?? '')) return 'unsupported';
      throw error;
    }
  },
  rename: async (from, to) => renameSync(from, to),
  unlink: async (path) => unless('ENOENT', () => unlinkSync(path)),
  readFile: async (path) => unless('ENOENT', () => readOwnFile(path)),
  readDirectory: async (path) => unless('ENOENT', () => listOwnFolder(path)),
  syncDirectory: async (path) => {
    const file = openSync(path, constants.O_RDONLY | constants.O_DIRECTORY);
    try {
      await sync(file);
    } finally {
      closeSync(file);
    }
  },
  inspect: async (path) => unless('ENOENT', () => describeEntry(lstatSync(path))),
  statFileSystem: async (path) => {
    const { bavail, bsize, type } = statfsSync(path);
    return { freeBytes: bavail * bsize, type };
  },
};

/** Undefined when it fails with this code; every other failure is the caller's. */
function unless<Result>(code: string, run: () => Result): Result | undefined {
  try {
    return run();
  } catch (error) {
    if (isDiskError(error, code)) return undefined;
    throw error;
  }
}

function readOwnFile(path: string): Uint8Array {
  // A pipe would be waited for: opened without waiting, it is seen for what it is.
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    if (!fstatSync(file).isFile()) throw Object.assign(new Error(`${path} is no plain file`), { code: 'ENXIO' });
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

function listOwnFolder(path: string): string[] {
  if (lstatSync(path).isSymbolicLink()) throw Object.assign(new Error(`${path} is a link`), { code: 'ELOOP' });
  return readdirSync(path).sort();
}

function describeEntry(entry: Stats): Inode {
  // Where there are no users, uid is 0 for everything and says nothing.
  const owner = process.getuid === undefined ? undefined : entry.uid;
  return { kind: nameKind(entry), mode: entry.mode & 0o777, owner, bytes: entry.size, modifiedAt: entry.mtimeMs };
}

function nameKind(entry: Stats): Inode['kind'] {
  if (entry.isSymbolicLink()) return 'link';
  return entry.isDirectory() ? 'directory' : entry.isFile() ? 'file' : 'other';
}

function wrapFile(file: number): DiskFile {
  return {
    write: async (bytes) => writeSync(file, bytes, 0, bytes.length, null),
    size: async () => fstatSync(file).size,
    sync: () => sync(file),
    close: async () => closeSync(file),
  };
}
