// Errors of a disk by their code, and the one after which a process must not go on.

/** `ENOSPC`, `EIO`; undefined for what is no error of a disk. */
export function readDiskCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

export function isDiskError(error: unknown, code: string): boolean {
  return readDiskCode(error) === code;
}

/**
 * After a failed fsync nobody knows what is on the disk: the kernel may have dropped the pages and say yes the next time. So nothing more is
 * written by this process; it must end, and the next one reads what is really there.
 */
export class SyncFailure extends Error {
  override readonly name = 'SyncFailure';
  readonly path: string;
  readonly code: string;
  /** What the process knew and could not write down, a task id for example. */
  readonly unrecorded: unknown;

  constructor(path: string, code: string, unrecorded?: unknown) {
    super(`fsync of ${path} failed (${code}); end this process, and start again when the disk is sound`);
    this.path = path;
    this.code = code;
    this.unrecorded = unrecorded;
  }
}
