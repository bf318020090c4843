// File systems that are shared over a network: what one machine has synced another may not see, so they hold no store.

/** By the magic number of statfs(2); from linux/magic.h and the file systems' own sources. */
const SHARED: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB 2'],
  [0x01021997, '9P'],
  [0x5346414f, 'AFS'],
  [0x6b414653, 'AFS'],
  [0x00c36400, 'Ceph'],
  [0x0bd00bd0, 'Lustre'],
  [0x01161970, 'GFS2'],
  [0x7461636f, 'OCFS2'],
  [0x65735546, 'FUSE, which may be a network file system'],
  [0x786f4256, 'a folder shared with the host of a virtual machine'],
]);

/** The name of a shared file system; undefined for a local one, and for one that nobody knows. */
export function nameSharedFileSystem(type: number): string | undefined {
  // Some systems give the number as a signed one.
  return SHARED.get(type >>> 0);
}
