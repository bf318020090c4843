// What keeps the command from its work and is neither a mistake of an author nor a bug: a Node that is too old, a disk that refuses.

/** What the package asks for under `engines`; below 22 functions are missing that every command calls. */
const OLDEST_NODE = 22;

/** @param version of the running Node: `24.21.0` */
export function describeOldNode(version: string): string | undefined {
  const isOld = Number(version.split('.')[0]) < OLDEST_NODE;
  return isOld ? `this is Node ${version}; Node ${OLDEST_NODE}.18 or newer is needed` : undefined;
}

const REFUSALS: ReadonlySet<unknown> = new Set([
  'EACCES',
  'EDQUOT',
  'EISDIR',
  'ELOOP',
  'EMFILE',
  'ENAMETOOLONG',
  'ENOSPC',
  'ENOTDIR',
  'EPERM',
  'EROFS',
]);

/** What the system said of a file that it would not read or write; undefined for any other error. May hold a path as it is. */
export function describeRefusal(error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error && REFUSALS.has(error.code))) return undefined;
  return `a file cannot be read or written: ${error.message}; make room for it, or give this account the right to it`;
}
