// Says whether files are what they were without reading them: by path, size, times and number of each.
import { type Stats, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type FolderStamp, stampFolder } from './stamp-folder.ts';

export interface Stamp {
  /** A line for each folder and file; another text as soon as a file is added, removed, written or replaced. */
  readonly text: string;
  /** When the last of them changed: milliseconds by the clock of the file system. */
  readonly latest: number;
  /** How many files were asked for. */
  readonly count: number;
}

/** Stamps folders below a root, in their order. */
export type StampFolders = (root: string, folders: readonly string[]) => readonly FolderStamp[];

/** Where nothing stands, that is the answer. */
const QUIET = { throwIfNoEntry: false } as const;

/** Folders with all that is below them, and files; what does not exist belongs to the stamp as well. */
export function readStamp(
  root: string,
  folders: readonly string[],
  files: readonly string[] = [],
  stampFolders: StampFolders = stampOneByOne,
): Stamp {
  const lines: string[] = [];
  let [latest, count] = [0, files.length];
  for (const file of [...folders, ...files]) {
    const stats = statSync(`${root}/${file}`, QUIET);
    // A folder is what stands in it.
    lines.push(`${file}\0${stats === undefined ? '' : stats.isDirectory() ? 'folder' : describeStats(stats)}\n`);
    if (stats?.isFile() === true) latest = Math.max(latest, stats.mtimeMs, stats.ctimeMs);
  }
  for (let level = folders; level.length > 0; ) {
    const stamps = stampFolders(root, level);
    for (const [index, stamp] of stamps.entries()) {
      lines.push(`${level[index]}/\0${stamp.digest}\n`);
      latest = Math.max(latest, stamp.latest);
      count += stamp.count;
    }
    level = stamps.flatMap((stamp) => stamp.folders);
  }
  return { text: lines.join(''), latest, count };
}

function stampOneByOne(root: string, folders: readonly string[]): FolderStamp[] {
  return folders.map((folder) => stampFolder(root, folder));
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
