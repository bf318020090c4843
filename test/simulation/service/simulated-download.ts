// Fetches a clip onto the simulated disk with the operations of runtime/download, in the same order: the part, its bytes, their sync, a look at them, the name, the folder.
import { createHash } from 'node:crypto';
import type { Downloaded } from '../../../runtime/download/downloaded.ts';
import type { Disk } from '../../../runtime/store/disk.ts';
import type { WantedFile } from '../../../runtime/watcher/tick-parts.ts';

export interface ServedClip {
  readonly taskId: string;
  readonly bytes: Uint8Array;
}

/** What the service has at an address. */
export type FindClip = (url: string) => ServedClip | undefined;

export async function downloadTo(
  disk: Disk,
  { job, folder, result, index }: WantedFile,
  find: FindClip,
): Promise<Downloaded> {
  const end = folder.lastIndexOf('/');
  await disk.makeDirectory(folder);
  await disk.syncDirectory(folder.slice(0, end) || '/');
  const path = `${folder}/${job}-${index}.mp4`;
  const earlier = await disk.readFile(path);
  if (earlier !== undefined) {
    await disk.syncDirectory(folder);
    return toSaved(path, earlier, true);
  }
  const bytes = find(result.url ?? '')?.bytes;
  if (bytes === undefined) return { kind: 'expired', status: 404 };
  const part = `${path}.part`;
  await disk.unlink(part);
  const file = await disk.openExclusive(part);
  if (file === 'exists') return { kind: 'no-place', why: 'taken', detail: part };
  try {
    for (const piece of [bytes.subarray(0, bytes.length >> 1), bytes.subarray(bytes.length >> 1)])
      await file.write(piece);
    await file.sync();
  } finally {
    await file.close();
  }
  const came = await disk.readFile(part);
  if (came === undefined || Buffer.compare(came, bytes) !== 0) return { kind: 'unusable', why: 'length', detail: part };
  await disk.rename(part, path);
  await disk.syncDirectory(folder);
  return toSaved(path, came, false);
}

function toSaved(path: string, bytes: Uint8Array, already: boolean): Downloaded {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const media = { format: 'mp4', durationSeconds: undefined } as const;
  return { kind: 'saved', path, bytes: bytes.length, sha256, media, resumedAt: 0, already, warnings: [] };
}
