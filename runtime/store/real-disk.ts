// The real disk behind the port: node's file calls, each with the answer that the store decides on.
import { constants, type Stats } from 'node:fs';
import { type FileHandle, link, lstat, mkdir, open, readdir, rename, statfs, unlink } from 'node:fs/promises';
import type { Disk, DiskFile, Inode } from './disk.ts';
import { isDiskError, readDiskCode } from './disk-error.ts';

const PRIVATE_FILE = 0o600;
const PRIVATE_DIRECTORY = 0o700;

/** What file systems without links answer to link(2). */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

export const realDisk: Disk = {
  async makeDirectory(path) {
    try {
      await mkdir(path, { mode: PRIVATE_DIRECTORY });
      return 'created';
    } catch (error) {
      if (isDiskError(error, 'EEXIST')) return 'exists';
      throw error;
    }
  },
  async openExclusive(path) {
    try {
      return wrapHandle(await open(path, 'wx', PRIVATE_FILE));
    } catch (error) {
      if (isDiskError(error, 'EEXIST')) return 'exists';
      throw error;
    }
  },
  async link(from, to) {
    try {
      await link(from, to);
      return 'created';
    } catch (error) {
      if (isDiskError(error, 'EEXIST')) return 'exists';
      if (NO_LINKS.has(readDiskCode(error) ?? '')) return 'unsupported';
      throw error;
    }
  },
  rename: (from, to) => rename(from, to),
  async unlink(path) {
    try {
      await unlink(path);
    } catch (error) {
      if (!isDiskError(error, 'ENOENT')) throw error;
    }
  },
  async readFile(path) {
    try {
      await using handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
      return await handle.readFile();
    } catch (error) {
      if (isDiskError(error, 'ENOENT')) return undefined;
      throw error;
    }
  },
  async readDirectory(path) {
    try {
      return (await readdir(path)).sort();
    } catch (error) {
      if (isDiskError(error, 'ENOENT')) return undefined;
      throw error;
    }
  },
  async syncDirectory(path) {
    await using handle = await open(path, constants.O_RDONLY | constants.O_DIRECTORY);
    await handle.sync();
  },
  async inspect(path) {
    try {
      const entry = await lstat(path);
      const { mode, uid, size, mtimeMs } = entry;
      // Where there are no users, uid is 0 for everything and says nothing.
      const owner = process.getuid === undefined ? undefined : uid;
      return { kind: nameKind(entry), mode: mode & 0o777, owner, bytes: size, modifiedAt: mtimeMs };
    } catch (error) {
      if (isDiskError(error, 'ENOENT')) return undefined;
      throw error;
    }
  },
  async statFileSystem(path) {
    const { bavail, bsize, type } = await statfs(path);
    return { freeBytes: bavail * bsize, type };
  },
};

function nameKind(entry: Stats): Inode['kind'] {
  if (entry.isSymbolicLink()) return 'link';
  return entry.isDirectory() ? 'directory' : entry.isFile() ? 'file' : 'other';
}

function wrapHandle(handle: FileHandle): DiskFile {
  return {
    write: async (bytes) => (await handle.write(bytes, 0, bytes.length, null)).bytesWritten,
    size: async () => (await handle.stat()).size,
    sync: () => handle.sync(),
    close: () => handle.close(),
  };
}
