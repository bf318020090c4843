// Reads for which files nothing was found the last time, so that the same question about the same files costs no work.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { readOptional } from './read-optional.ts';

export interface Verdict {
  /** Of everything that was looked at. */
  readonly stamp: string;
  /** The last day on which nothing is found: `2027-01-31`. */
  readonly until: string;
  /** How many files were looked at. */
  readonly count: number;
}

export interface KnownVerdict {
  readonly verdict: Verdict;
  /** When it was written: milliseconds by the clock of the file system. */
  readonly written: number;
}

export const VERDICT_FILE = 'node_modules/.cache/contract/drift.json';

/** An unreadable one counts as none. */
export function readVerdict(root: string): KnownVerdict | undefined {
  const path = join(root, VERDICT_FILE);
  try {
    const text = readOptional(path);
    const value: Partial<Record<keyof Verdict, unknown>> | null = text === undefined ? null : JSON.parse(text);
    const { stamp, until, count } = value ?? {};
    if (typeof stamp !== 'string' || typeof until !== 'string' || typeof count !== 'number') return undefined;
    return { verdict: { stamp, until, count }, written: statSync(path).mtimeMs };
  } catch {
    return undefined;
  }
}

/** True where something may be remembered: the cache of a project is a folder in its node_modules. */
export function hasCacheFolder(root: string): boolean {
  return statSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isDirectory() === true;
}
