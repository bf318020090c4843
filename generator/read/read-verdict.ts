// Reads for which files nothing was found the last time, so that the same question about the same files costs no work.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { readOptional } from './read-optional.ts';

export interface Verdict {
  /** Of everything that was looked at. */
  readonly stamp: string;
  /** The last day on which nothing is found: `2027-01-31`. */
  readonly until: string;
}

export const VERDICT_FILE = 'node_modules/.cache/contract/drift.json';

/** The verdict and when it was written, by the clock of the file system; an unreadable one counts as none. */
export function readVerdict(root: string): { readonly verdict: Verdict; readonly written: number } | undefined {
  const path = join(root, VERDICT_FILE);
  try {
    const text = readOptional(path);
    const value: Partial<Record<keyof Verdict, unknown>> | null = text === undefined ? null : JSON.parse(text);
    if (typeof value?.stamp !== 'string' || typeof value.until !== 'string') return undefined;
    return { verdict: { stamp: value.stamp, until: value.until }, written: statSync(path).mtimeMs };
  } catch {
    return undefined;
  }
}

/** True where something may be remembered: the cache of a project is a folder in its node_modules. */
export function hasCacheFolder(root: string): boolean {
  return statSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isDirectory() === true;
}
