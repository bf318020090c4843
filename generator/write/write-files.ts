// The one place where files are written: only when bytes differ, each by a rename, so that nothing partial is ever left behind.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { PlannedFile } from '../plan/planned-file.ts';
import { listEntries, listFiles } from '../read/read-pages.ts';
import type { Errands } from '../threads/second-thread.ts';
import { shareOut } from '../threads/share-out.ts';
import { isLeftOver, makeFolder } from './make-folder.ts';
import {
  buildManifest,
  hashText,
  listsFiles,
  MANIFEST,
  type Manifest,
  parseManifest,
  printManifest,
} from './manifest.ts';
import { type Settled, settleFile } from './settle-file.ts';
import { writeFile } from './write-file.ts';

export interface OutputFolder {
  /** Paths of the files below the folder; the manifest is not among them. */
  readonly paths: ReadonlySet<string>;
  /** Paths of links below the folder, which are no files of anybody and never followed. */
  readonly links: ReadonlySet<string>;
  /** Undefined also for one that cannot be read. */
  readonly manifest: Manifest | undefined;
  readonly hasManifest: boolean;
  /** The text of one of them; undefined if there is no such file. */
  readonly read: (path: string) => string | undefined;
}

export function readOutput(root: string, folder: string): OutputFolder {
  const entries = listEntries(root, folder);
  const cut = (path: string): string => path.slice(folder.length + 1);
  const paths = new Set(entries.files.map(cut));
  const read = (path: string): string | undefined => (paths.has(path) ? readText(join(root, folder, path)) : undefined);
  const hasManifest = paths.has(MANIFEST);
  const manifest = hasManifest ? parseManifest(readText(join(root, folder, MANIFEST))) : undefined;
  paths.delete(MANIFEST);
  return { paths, links: new Set(entries.links.map(cut)), manifest, hasManifest, read };
}

export interface Written {
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/** A file that holds what was printed, and what it looked like when that was seen. */
export interface KnownFile {
  readonly hash: string;
  readonly stamp: string;
}

export interface KnownOutput {
  /** Files that hold what would be printed: they are neither printed nor read. */
  readonly kept: ReadonlyMap<string, KnownFile>;
  /** The text that the last run printed; undefined if a file does not hold it any more. */
  readonly readPrinted: (path: string) => string | undefined;
}

export interface OutputWritten extends Written {
  /** SHA-256 of the manifest. */
  readonly manifest: string;
  /** Of each file by its path; none where nothing was known before. */
  readonly stamps: ReadonlyMap<string, string>;
}

/** Tells the second thread where files are written. */
export type BeginAt = (folder: string, isHidden: boolean) => Errands;

/**
 * Writes what changed and removes what the manifest owned and the plan no longer has; foreign files stay. One text is held at a time, and the
 * manifest comes last: a file that was written before an end nobody planned differs from its hash, which the drift check sees.
 *
 * A folder that is not there yet is made under another name, and is there as a whole or not at all.
 */
export function writeOutput(
  root: string,
  folder: string,
  planned: readonly PlannedFile[],
  known?: KnownOutput,
  beginAt?: BeginAt,
): OutputWritten {
  const path = join(root, folder);
  const hidden = existsSync(path)
    ? undefined
    : makeFolder(path, (other) =>
        fillFolder(dirname(other), basename(other), planned, known, beginAt?.(other, true), true),
      );
  return hidden ?? fillFolder(root, folder, planned, known, beginAt?.(path, false));
}

/** @param isHidden nobody looks at the folder yet: its files need not be whole at any moment */
function fillFolder(
  root: string,
  folder: string,
  planned: readonly PlannedFile[],
  known: KnownOutput | undefined,
  second: Errands | undefined,
  isHidden = false,
): OutputWritten {
  const before = readOutput(root, folder);
  for (const path of before.paths) if (isLeftOver(path)) rmSync(join(root, folder, path));
  // An end that nobody planned leaves a folder that is owned, so the next run may write there.
  if (!before.hasManifest && !isHidden)
    writeFile(join(root, folder, MANIFEST), printManifest(buildManifest(new Map())));
  const settle = (file: PlannedFile): Settled =>
    settleFile(join(root, folder, file.path), file, {
      isThere: before.paths.has(file.path),
      isHidden,
      wantsStamp: known !== undefined,
      ...(known === undefined ? {} : { readPrinted: () => known.readPrinted(file.path) }),
    });
  const open = planned.filter(({ path }) => known?.kept.has(path) !== true);
  const settled = shareOut(open, settle, second);
  const hashes = new Map<string, string>();
  const stamps = new Map<string, string>();
  const written: string[] = [];
  for (const { path } of planned) {
    const own = settled.get(path);
    const file = own ?? known?.kept.get(path);
    if (file === undefined) throw new Error(`${path} was planned and is neither settled nor kept`);
    hashes.set(path, file.hash);
    if (file.stamp !== undefined) stamps.set(path, file.stamp);
    if (own?.isWritten === true) written.push(path);
  }
  const removed = Object.keys(before.manifest?.files ?? {}).filter(
    (path) => !hashes.has(path) && before.paths.has(path) && !path.split('/').includes('..'),
  );
  for (const path of removed) rmSync(join(root, folder, path));
  const manifest = printManifest(buildManifest(hashes));
  if (!listsFiles(before.manifest, hashes)) writeFile(join(root, folder, MANIFEST), manifest);
  return { written, removed, manifest: hashText(manifest), stamps };
}

/** Makes a folder hold exactly these files; for a folder that has no other. */
export function writeFolder(
  root: string,
  folder: string,
  files: readonly { readonly path: string; readonly text: string }[],
): Written {
  const before = readFolder(root, folder);
  const written = files.filter(({ path, text }) => before.get(path) !== text);
  for (const { path, text } of written) writeFile(join(root, folder, path), text);
  const kept = new Set(files.map(({ path }) => path));
  const removed = [...before.keys()].filter((path) => !kept.has(path));
  for (const path of removed) rmSync(join(root, folder, path));
  return { written: written.map(({ path }) => path), removed };
}

/** Texts of all files below a folder, by their path below it. */
export function readFolder(root: string, folder: string): Map<string, string> {
  return new Map(listFiles(root, folder).map((file) => [file.slice(folder.length + 1), readText(join(root, file))]));
}

/** Whatever line ends a checkout gave it. */
function readText(path: string): string {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
}
