// A disk that takes nothing is the machine's, and no bug of the tool: said with the place and with what to do.

/** What passes when somebody makes room, or lets this user write. */
const MENDABLE: Readonly<Record<string, string>> = {
  EACCES: 'let this user read and write it',
  EPERM: 'let this user read and write it',
  EROFS: 'mount it for writing',
  ENOSPC: 'make room',
  EDQUOT: 'make room',
};

/** Undefined for any other error. */
export function explainUnwritten(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined;
  const code = String(error.code);
  const advice = Object.hasOwn(MENDABLE, code) ? MENDABLE[code] : undefined;
  if (advice === undefined) return undefined;
  const place = 'path' in error && typeof error.path === 'string' ? error.path : 'a file';
  return `${place} cannot be used (${code}); ${advice}, and run the command again`;
}
