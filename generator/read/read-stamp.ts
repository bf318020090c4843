// Says whether files are what they were without reading them: by path, size, times and number of each.
import { lstatSync, readdirSync, type Stats, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Stamp {
  /** A line for each file; another text as soon as one is added, removed, written or replaced. */
  readonly text: string;
  /** When the last of them changed: milliseconds by the clock of the file system. */
  readonly latest: number;
}

/** Where nothing stands, that is the answer. */
const QUIET = { throwIfNoEntry: false } as const;

/**
 * Folders with all that is below them, and files; what does not exist belongs to the stamp as well. Thousands of files are asked for: paths are put
 * together by hand, since `join` takes half as long as the question, and only the answer tells what a name is.
 */
export function readStamp(root: string, folders: readonly string[], files: readonly string[] = []): Stamp {
  const lines: string[] = [];
  let latest = 0;
  const add = (file: string, stats: Stats | undefined): void => {
    lines.push(`${file}\0${stats === undefined ? '' : describeStats(stats)}\n`);
    if (stats !== undefined) latest = Math.max(latest, stats.mtimeMs, stats.ctimeMs);
  };
  const walk = (folder: string): void => {
    for (const name of listNames(`${root}/${folder}`)) {
      const path = `${folder}/${name}`;
      // A link is what it is itself: it might lead round in a ring.
      const stats = lstatSync(`${root}/${path}`, QUIET);
      if (stats?.isDirectory() === true) walk(path);
      else add(path, stats);
    }
  };
  for (const folder of folders) {
    add(folder, statSync(`${root}/${folder}`, QUIET));
    walk(folder);
  }
  for (const file of files) add(file, statSync(`${root}/${file}`, QUIET));
  return { text: lines.join(''), latest };
}

function listNames(path: string): string[] {
  try {
    return readdirSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Undefined if there is no such file. */
export function stampFile(path: string): string | undefined {
  const stats = statSync(path, QUIET);
  return stats === undefined ? undefined : describeStats(stats);
}

export function describeStats({ size, mtimeMs, ctimeMs, ino }: Stats): string {
  return `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
}

/** The files of the tool itself. */
export function stampTool(): Stamp {
  return readStamp(fileURLToPath(new URL('..', import.meta.url)), ['.']);
}
