// What the store asks of a disk, and nothing more: small enough that a simulated disk can crash at every one of these calls.

export interface DiskFile {
  /** Writes at the end; may write less than it was given, as write(2) may. Answers how many bytes were written. */
  write(bytes: Uint8Array): Promise<number>;
  /** Bytes that the file has now. */
  size(): Promise<number>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

export interface Inode {
  readonly kind: 'file' | 'directory' | 'link' | 'other';
  /** Permission bits only: 0o700. */
  readonly mode: number;
  /** User id of the owner; undefined where the system has none. */
  readonly owner: number | undefined;
  readonly bytes: number;
  readonly modifiedAt: number;
}

export interface FileSystem {
  readonly freeBytes: number;
  /** Magic number of statfs(2); 0 where the system gives none. */
  readonly type: number;
}

/** Paths are absolute. What is not said here throws an error with `code`, as node's do: ENOSPC, EIO, EACCES. */
export interface Disk {
  /** With mode 0700. */
  makeDirectory(path: string): Promise<'created' | 'exists'>;
  /** A new file with mode 0600, or 'exists'. Never opens one that is there. */
  openExclusive(path: string): Promise<DiskFile | 'exists'>;
  /** A second name for a file; 'unsupported' where the file system has no links. */
  link(from: string, to: string): Promise<'created' | 'exists' | 'unsupported'>;
  rename(from: string, to: string): Promise<void>;
  /** Also good when there is no such file. */
  unlink(path: string): Promise<void>;
  /** Undefined when there is no such file; throws when it is a link, or no plain file. */
  readFile(path: string): Promise<Uint8Array | undefined>;
  /** Names in code-unit order; undefined when there is nothing; throws when it is a link, or no directory. */
  readDirectory(path: string): Promise<readonly string[] | undefined>;
  syncDirectory(path: string): Promise<void>;
  /** Of the name itself: a link is a link. */
  inspect(path: string): Promise<Inode | undefined>;
  statFileSystem(path: string): Promise<FileSystem>;
}
