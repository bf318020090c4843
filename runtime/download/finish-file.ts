// Turns a whole part into the file under its final name, or refuses it: nothing that is not verified ever has that name.
import { rename } from 'node:fs/promises';
import { type DownloadPlace, isSamePlace, toFinalPath } from './download-place.ts';
import type { Downloaded, DownloadSource, Saved } from './downloaded.ts';
import { flushDirectory } from './flush-directory.ts';
import { isOwnPart, type PartFile, removeNote } from './part-file.ts';
import { hashFile } from './read-file.ts';
import type { Transferred } from './transfer.ts';
import { verifyMedia } from './verify-media.ts';

export type Finished = Saved | Extract<Downloaded, { readonly kind: 'unusable' | 'interrupted' }>;

export async function finishFile(
  place: DownloadPlace,
  part: PartFile,
  source: DownloadSource,
  came: Extract<Transferred, { readonly kind: 'complete' }>,
): Promise<Finished> {
  await part.handle.sync();
  const verified = await verifyMedia(part.handle, source);
  if (verified.kind === 'bad') return { kind: 'unusable', why: verified.why, detail: verified.detail };
  const { size } = await part.handle.stat();
  const sha256 = await hashFile(part.handle);
  // Another download into the same name, or whoever else writes there.
  const isAsCame = came.sha256 === undefined || came.sha256 === sha256;
  if (!isAsCame || !(await isOwnPart(part)) || !(await isSamePlace(place)))
    return {
      kind: 'interrupted',
      why: 'overtaken',
      detail: 'the part or its directory was changed meanwhile',
      kept: 0,
    };
  const { resumedAt, warnings } = came;
  const path = toFinalPath(place, verified.facts.format);
  await rename(part.path, path);
  await flushDirectory(place.directory);
  await removeNote(part);
  return { kind: 'saved', path, bytes: size, sha256, media: verified.facts, resumedAt, already: false, warnings };
}
