// Turns a whole part into the file under its final name, or refuses it: nothing that is not verified ever has that name.
import { constants } from 'node:fs';
import { lstat, open, rename } from 'node:fs/promises';
import { type DownloadPlace, isSamePlace, toFinalPath } from './download-place.ts';
import type { Downloaded, DownloadSource, Saved } from './downloaded.ts';
import { type PartFile, removeNote } from './part-file.ts';
import { hashFile } from './read-file.ts';
import { verifyMedia } from './verify-media.ts';

export type Finished = Saved | Extract<Downloaded, { readonly kind: 'unusable' | 'no-place' }>;

export async function finishFile(
  place: DownloadPlace,
  part: PartFile,
  source: DownloadSource,
  { resumedAt, warnings }: Pick<Saved, 'resumedAt' | 'warnings'>,
): Promise<Finished> {
  await part.handle.sync();
  const verified = await verifyMedia(part.handle, source);
  if (verified.kind === 'bad') return { kind: 'unusable', why: verified.why, detail: verified.detail };
  const { size } = await part.handle.stat();
  const sha256 = await hashFile(part.handle);
  if (!(await isSameFile(part)) || !(await isSamePlace(place)))
    return { kind: 'no-place', why: 'taken', detail: 'the part or its directory was exchanged meanwhile' };
  const path = toFinalPath(place, verified.facts.format);
  await rename(part.path, path);
  await flushDirectory(place);
  await removeNote(part);
  return { kind: 'saved', path, bytes: size, sha256, media: verified.facts, resumedAt, already: false, warnings };
}

/** What stands under the name of the part must be what was written and verified. */
async function isSameFile({ handle, path }: PartFile): Promise<boolean> {
  const [ours, there] = [await handle.stat(), await lstat(path).catch(() => undefined)];
  return there !== undefined && ours.dev === there.dev && ours.ino === there.ino;
}

async function flushDirectory({ directory }: DownloadPlace): Promise<void> {
  const handle = await open(directory, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
