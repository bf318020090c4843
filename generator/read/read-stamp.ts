// Says whether files are what they were without reading them: by path, size, times and number of each.
import { type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from './read-pages.ts';

export interface Stamp {
  /** A line for each file; another text as soon as one is added, removed, written or replaced. */
  readonly text: string;
  /** When the last of them changed: milliseconds by the clock of the file system. */
  readonly latest: number;
}

/** Folders with all that is below them, and files; what does not exist belongs to the stamp as well. */
export function readStamp(root: string, folders: readonly string[], files: readonly string[] = []): Stamp {
  const lines: string[] = [];
  let latest = 0;
  const all = [...folders.flatMap((folder) => [folder, ...listFiles(root, folder)]), ...files];
  for (const file of all) {
    const stats = statSync(join(root, file), { throwIfNoEntry: false });
    lines.push(`${file}\0${stats === undefined ? '' : describeStats(stats)}\n`);
    latest = Math.max(latest, stats?.mtimeMs ?? 0, stats?.ctimeMs ?? 0);
  }
  return { text: lines.join(''), latest };
}

/** Undefined if there is no such file. */
export function stampFile(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? undefined : describeStats(stats);
}

export function describeStats({ size, mtimeMs, ctimeMs, ino }: Stats): string {
  return `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
}

/** The files of the tool itself. */
export function stampTool(): Stamp {
  return readStamp(fileURLToPath(new URL('..', import.meta.url)), ['.']);
}
