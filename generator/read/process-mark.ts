// Tells whether the process that left something behind still runs: by its number, and where the system says it by its start, since numbers are used again.
import { readFileSync } from 'node:fs';

/** Undefined if no process has this number. */
export function findMark(id: number): string | undefined {
  try {
    process.kill(id, 0);
  } catch (error) {
    const isForeign = error instanceof Error && 'code' in error && error.code === 'EPERM';
    if (!isForeign) return undefined;
  }
  try {
    // The name of the program stands in parentheses and may hold anything; the start is the 20th value behind it.
    const [, values = ''] = /\) (.*)$/s.exec(readFileSync(`/proc/${id}/stat`, 'utf8')) ?? [];
    return `${id}@${values.split(' ')[19] ?? ''}`;
  } catch {
    return String(id);
  }
}

export function markOwnProcess(): string {
  return findMark(process.pid) ?? String(process.pid);
}

/** False of the own process: what it finds was left by another that had its number. */
export function isRunning(mark: string): boolean {
  const id = Number.parseInt(mark, 10);
  return id > 0 && id !== process.pid && findMark(id) === mark;
}
