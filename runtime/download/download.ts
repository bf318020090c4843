// Fetches the file of a result and gives it its name only when it is whole and what it should be. It asks with no credential, reaches public addresses only, and can be taken up where it was cut off.
import { statfs } from 'node:fs/promises';
import { type DownloadPlace, findFinal, findPlace } from './download-place.ts';
import type { Downloaded, DownloadOptions, DownloadSource } from './downloaded.ts';
import { fillPart } from './fill-part.ts';
import { flushDirectory } from './flush-directory.ts';
import { type Network, systemNetwork } from './network.ts';
import { isOwnPart, openPart, removePart } from './part-file.ts';
import { hashFile } from './read-file.ts';
import { LIMITS, startStopWatch } from './stop-watch.ts';
import { verifyMedia } from './verify-media.ts';

/** The edge: the network and the disk of this machine. */
export interface DownloadParts {
  readonly network: Network;
  freeBytes(directory: string): Promise<number>;
}

export const systemParts: DownloadParts = {
  network: systemNetwork,
  freeBytes: async (directory) => {
    const { bavail, bsize } = await statfs(directory);
    return bavail * bsize;
  },
};

export async function download(
  source: DownloadSource,
  options: DownloadOptions,
  parts: DownloadParts = systemParts,
): Promise<Downloaded> {
  const limits = { ...LIMITS, ...options.limits };
  const place = await findPlace(options);
  if ('kind' in place) return place;
  const watch = startStopWatch(limits, options.signal);
  try {
    const earlier = await useEarlier(place, source);
    if (earlier !== undefined) return earlier;
    const part = await openPart(place);
    const freeBytes = (): Promise<number> => parts.freeBytes(place.directory);
    const work = { network: parts.network, part, source, options, limits, watch, freeBytes };
    try {
      const { result, isKept } = await fillPart(place, work);
      if (result.kind !== 'saved' && !isKept && (await isOwnPart(part))) await removePart(part);
      return result;
    } finally {
      await part.handle.close();
    }
  } catch (error) {
    const code = readDiskCode(error);
    if (code === undefined) throw error;
    return { kind: 'no-place', why: 'disk', detail: code };
  } finally {
    watch.release();
  }
}

/** A file of the name is the result of an earlier download if it is good; otherwise it is not ours to replace. */
async function useEarlier(place: DownloadPlace, source: DownloadSource): Promise<Downloaded | undefined> {
  const earlier = await findFinal(place, source.kind);
  if (earlier === undefined) return undefined;
  const { path, file } = earlier;
  if (file === undefined) return { kind: 'no-place', why: 'taken', detail: `${path} is no file of ours` };
  try {
    const verified = await verifyMedia(file, source);
    if (verified.kind === 'bad') return { kind: 'no-place', why: 'taken', detail: `${path}: ${verified.detail}` };
    // Whoever gave it its name may have died before that was safe.
    await flushDirectory(place.directory);
    const { size } = await file.stat();
    const known = { media: verified.facts, resumedAt: size, already: true, warnings: [] };
    return { kind: 'saved', path, bytes: size, sha256: await hashFile(file), ...known };
  } finally {
    await file.close();
  }
}

function readDiskCode(error: unknown): string | undefined {
  return error instanceof Error && 'syscall' in error && 'code' in error ? String(error.code) : undefined;
}
