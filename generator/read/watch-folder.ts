// Says when the pages below a folder, or single files beside them, have changed: by events of the file system, and by looking now and then, since not every file system sends them.
import { type FSWatcher, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { isMarkdown, listFiles } from './read-pages.ts';

/** Editors save in several steps; a change counts when this long nothing has happened. */
const QUIET_MS = 40;
/** How often to look where no event comes: often enough for a person, too seldom to be noticed. */
const LOOK_MS = 1_000;
/** So many files beside the pages are looked at each time: there may be very many of them, and they change seldom. */
const LOOKED_AT = 2_000;

export interface Watching {
  /** These files beside the pages are now what they should be, present or absent. No event tells of them, so a change is seen at the next look. */
  readonly keep: (files: readonly string[]) => void;
  readonly stop: () => void;
}

/** Calls `changed` with the pages and the kept files (paths from `root`) that were added, changed or removed. */
export function watchFolder(root: string, folder: string, changed: (files: readonly string[]) => void): Watching {
  let known = readStamps(root, folder);
  const kept = new Map<string, string>();
  const suspects = new Set<string>();
  let next = 0;
  let quiet: NodeJS.Timeout | undefined;
  let watcher: FSWatcher | undefined;
  const tell = (): void => {
    const now = readStamps(root, folder);
    const others = [...suspects].filter((file) => kept.get(file) !== readStamp(root, file));
    const files = [...findChanged(known, now), ...others];
    known = now;
    suspects.clear();
    keep(others);
    if (files.length > 0) changed(files);
  };
  const keep = (files: readonly string[]): void => {
    for (const file of files) kept.set(file, readStamp(root, file));
  };
  /** Those whose turn it is. */
  const suspectSome = (): boolean => {
    const files = [...kept.keys()];
    if (next >= files.length) next = 0;
    for (const file of files.slice(next, next + LOOKED_AT))
      if (kept.get(file) !== readStamp(root, file)) suspects.add(file);
    next += LOOKED_AT;
    return suspects.size > 0;
  };
  const waitForQuiet = (): void => {
    clearTimeout(quiet);
    quiet = setTimeout(tell, QUIET_MS);
  };
  const look = (): void => {
    // Not told at once: the file may be empty only until its editor has written it.
    if (findChanged(known, readStamps(root, folder)).length > 0 || suspectSome()) waitForQuiet();
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
    keep,
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

function readStamps(root: string, folder: string): Map<string, string> {
  const pages = listFiles(root, folder).filter(isMarkdown);
  return new Map(pages.map((file) => [file, readStamp(root, file)] as const).filter(([, stamp]) => stamp !== ABSENT));
}

const ABSENT = '';

/** When a file was last written, and its size. */
function readStamp(root: string, file: string): string {
  try {
    const stats = statSync(join(root, file), { throwIfNoEntry: false, bigint: true });
    return stats === undefined ? ABSENT : `${stats.mtimeNs} ${stats.size} ${stats.ino}`;
  } catch {
    // Whoever reads the file says what is wrong with it.
    return 'not to be looked at';
  }
}
