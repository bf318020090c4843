// Where a file goes: a real directory, and a name that is made of what the caller gave and of nothing that came from outside.
import { constants } from 'node:fs';
import { type FileHandle, lstat, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { DownloadKind, DownloadOptions, PlaceReason } from './downloaded.ts';
import { formatsOf, type MediaFormat } from './sniff-format.ts';

export interface DownloadPlace {
  readonly directory: string;
  /** Of every file of this download, before its ending. */
  readonly stem: string;
  /** Of the directory when it was looked at. */
  readonly identity: string;
}

export interface NoPlace {
  readonly kind: 'no-place';
  readonly why: PlaceReason;
  readonly detail: string;
}

/** No dot and no separator: such a name stays where it is put, and is hidden nowhere. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,119}$/;

export async function findPlace({
  directory,
  name,
  index = 0,
}: Pick<DownloadOptions, 'directory' | 'name' | 'index'>): Promise<DownloadPlace | NoPlace> {
  if (!NAME.test(name))
    return {
      kind: 'no-place',
      why: 'name',
      detail: 'a name has letters, digits, - and _, at most 120, no - or _ first',
    };
  if (!Number.isInteger(index) || index < 0 || index > 9999)
    return { kind: 'no-place', why: 'name', detail: 'an index is a whole number from 0 to 9999' };
  const identity = await identify(directory);
  if (identity === undefined)
    return { kind: 'no-place', why: 'not-a-directory', detail: `${directory} is no directory, or a link to one` };
  return { directory, stem: `${name}-${index}`, identity };
}

/** False once somebody put another directory, or a link, in its place. */
export async function isSamePlace({ directory, identity }: DownloadPlace): Promise<boolean> {
  return (await identify(directory)) === identity;
}

async function identify(directory: string): Promise<string | undefined> {
  const stat = await lstat(directory).catch(() => undefined);
  return stat?.isDirectory() === true ? `${stat.dev}:${stat.ino}` : undefined;
}

export function toFinalPath({ directory, stem }: DownloadPlace, format: MediaFormat): string {
  return join(directory, `${stem}.${format}`);
}

/** Opens a regular file that is no link, neither of the one kind nor of the other; undefined if there is none. */
export async function openRegular(path: string, flags: number): Promise<FileHandle | undefined> {
  const file = await open(path, flags | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(() => undefined);
  const stat = await file?.stat();
  if (file === undefined || (stat?.isFile() === true && stat.nlink === 1)) return file;
  await file.close();
  return undefined;
}

/** What an earlier download may have left under its final name, or somebody else. */
export async function findFinal(
  place: DownloadPlace,
  kind: DownloadKind,
): Promise<{ readonly path: string; readonly file: FileHandle | undefined } | undefined> {
  for (const format of formatsOf[kind]) {
    const path = toFinalPath(place, format);
    if ((await lstat(path).catch(() => undefined)) === undefined) continue;
    return { path, file: await openRegular(path, constants.O_RDONLY) };
  }
  return undefined;
}
