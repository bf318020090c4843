// The one place where files are written: only when bytes differ, each by a rename, so that nothing partial is ever left behind.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PlannedFile } from '../plan/plan-files.ts';
import { listFiles } from '../read/read-pages.ts';
import { buildManifest, MANIFEST, type Manifest, parseManifest, printManifest } from './manifest.ts';

export interface OutputFolder {
  /** Files below the folder by path; the manifest is not among them. */
  readonly files: ReadonlyMap<string, string>;
  readonly manifest: Manifest | undefined;
}

export function readOutput(root: string, folder: string): OutputFolder {
  const files = readFolder(root, folder);
  const manifest = parseManifest(files.get(MANIFEST));
  files.delete(MANIFEST);
  return { files, manifest };
}

export interface Written {
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/** Writes what changed and removes what the manifest owned and the plan no longer has; foreign files stay. */
export function writeOutput(root: string, folder: string, planned: readonly PlannedFile[]): Written {
  const before = readOutput(root, folder);
  for (const path of before.files.keys()) if (isLeftOver(path)) rmSync(join(root, folder, path));
  const written: string[] = [];
  for (const file of planned) {
    if (before.files.get(file.path) === file.text) continue;
    writeFile(join(root, folder, file.path), file.text);
    written.push(file.path);
  }
  const kept = new Set(planned.map((file) => file.path));
  const removed = Object.keys(before.manifest?.files ?? {}).filter(
    (path) => !kept.has(path) && before.files.has(path) && !path.split('/').includes('..'),
  );
  for (const path of removed) rmSync(join(root, folder, path));
  const manifest = printManifest(buildManifest(planned));
  if (before.manifest === undefined || printManifest({ ...before.manifest, note: buildManifest([]).note }) !== manifest)
    writeFile(join(root, folder, MANIFEST), manifest);
  return { written, removed };
}

/** A temporary file of a process that was killed while it wrote. */
function isLeftOver(path: string): boolean {
  const [, pid] = TEMPORARY.exec(path) ?? [];
  if (pid === undefined) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch {
    return true;
  }
}

const TEMPORARY = /\.(\d+)\.tmp$/;

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
  return new Map(
    listFiles(root, folder).map((file) => [
      file.slice(folder.length + 1),
      readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n'),
    ]),
  );
}

/** All or nothing: the text is written beside the file and takes its place. */
export function writeFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
