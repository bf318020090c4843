// Says when the pages below a folder have changed: by events of the file system, and by looking now and then, since not every file system sends them.
import { type FSWatcher, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { isMarkdown, listFiles } from './read-pages.ts';

/** Editors save in several steps; a change counts when this long nothing has happened. */
const QUIET_MS = 40;
/** How often to look where no event comes: often enough for a person, too seldom to be noticed. */
const LOOK_MS = 1_000;

export interface Watching {
  readonly stop: () => void;
}

/** Calls `changed` with the pages (paths from `root`) that were added, changed or removed. */
export function watchFolder(root: string, folder: string, changed: (files: readonly string[]) => void): Watching {
  let known = readStamps(root, folder);
  let quiet: NodeJS.Timeout | undefined;
  let watcher: FSWatcher | undefined;
  const tell = (): void => {
    const now = readStamps(root, folder);
    const files = findChanged(known, now);
    known = now;
    if (files.length > 0) changed(files);
  };
  const waitForQuiet = (): void => {
    clearTimeout(quiet);
    quiet = setTimeout(tell, QUIET_MS);
  };
  const look = (): void => {
    // Not told at once: the file may be empty only until its editor has written it.
    if (findChanged(known, readStamps(root, folder)).length > 0) waitForQuiet();
    watcher ??= open();
  };
  const open = (): FSWatcher | undefined => {
    try {
      const opened = watch(join(root, folder), { recursive: true }, waitForQuiet);
      // The folder was moved or removed: it is opened again when it is back.
      opened.on('error', () => {
        opened.close();
        watcher = undefined;
      });
      return opened;
    } catch {
      return undefined;
    }
  };
  watcher = open();
  const timer = setInterval(look, LOOK_MS);
  return {
    stop: () => {
      clearInterval(timer);
      clearTimeout(quiet);
      watcher?.close();
    },
  };
}

function findChanged(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...before.keys(), ...now.keys()])].filter((file) => before.get(file) !== now.get(file)).sort();
}

/** When each page was last written, and its size. */
function readStamps(root: string, folder: string): Map<string, string> {
  return new Map(
    listFiles(root, folder)
      .filter(isMarkdown)
      .flatMap((file) => {
        const stats = statSync(join(root, file), { throwIfNoEntry: false, bigint: true });
        return stats === undefined ? [] : [[file, `${stats.mtimeNs} ${stats.size} ${stats.ino}`] as const];
      }),
  );
}
