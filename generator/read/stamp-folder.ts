// Says whether what stands in one folder is what it was, by names, sizes, times and numbers: of thousands of files neither bytes nor texts are looked at.
import { hash } from 'node:crypto';
import { lstatSync, readdirSync } from 'node:fs';

export interface FolderStamp {
  /** Another one as soon as a file in it is added, removed, written or replaced; what is in folders below it does not count. */
  readonly digest: string;
  /** When the last of its files changed: milliseconds by the clock of the file system. */
  readonly latest: number;
  /** How many names stand in it. */
  readonly count: number;
  /** The folders in it, by their paths below the root. */
  readonly folders: readonly string[];
}

/** Where nothing stands, that is the answer. */
const QUIET = { throwIfNoEntry: false } as const;

/** Numbers that are kept of each file. */
const WIDTH = 4;

/**
 * Numbers are hashed as they are: to write them as digits takes as long as to ask for them. Paths are put together by hand, since `join` takes half
 * as long as the question, and only the answer tells what a name is.
 */
export function stampFolder(root: string, folder: string): FolderStamp {
  const names = listNames(`${root}/${folder}`);
  const numbers = new Float64Array(names.length * WIDTH);
  const folders: string[] = [];
  let latest = 0;
  let at = 0;
  for (const name of names) {
    const path = `${folder}/${name}`;
    // A link is what it is itself: it might lead round in a ring.
    const stats = lstatSync(`${root}/${path}`, QUIET);
    if (stats?.isDirectory() === true) folders.push(path);
    else if (stats !== undefined) {
      const { size, mtimeMs, ctimeMs, ino } = stats;
      numbers[at] = size;
      numbers[at + 1] = mtimeMs;
      numbers[at + 2] = ctimeMs;
      numbers[at + 3] = ino;
      latest = Math.max(latest, mtimeMs, ctimeMs);
    }
    at += WIDTH;
  }
  const digest = hash('sha256', `${names.join('\0')}\n${hash('sha256', numbers)}`);
  return { digest, latest, count: names.length, folders };
}

function listNames(path: string): string[] {
  try {
    return readdirSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
