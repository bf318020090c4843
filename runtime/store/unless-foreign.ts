// What lies where a record or a folder should be may be something else: a link, a folder, a pipe. It is told like any other damage, and never followed.
import { readDiskCode } from './disk-error.ts';
import type { Broken } from './seal.ts';

const FOREIGN: ReadonlySet<string> = new Set(['ELOOP', 'EISDIR', 'ENOTDIR', 'ENXIO']);

export async function unlessForeign<Result>(read: () => Promise<Result>): Promise<Result | Broken> {
  try {
    return await read();
  } catch (error) {
    if (!FOREIGN.has(readDiskCode(error) ?? '')) throw error;
    return { kind: 'broken', why: 'something else lies in its place' };
  }
}
