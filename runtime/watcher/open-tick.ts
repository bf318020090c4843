// The edge of a tick: downloads with the real network and disk, and what else a tick needs, from a guard and the queries of a client.
import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { type DownloadParts, download, systemParts } from '../download/download.ts';
import type { Downloaded, DownloadKind } from '../download/downloaded.ts';
import type { Guard } from '../guard/guard.ts';
import { realDisk } from '../store/real-disk.ts';
import { type Clock, systemClock } from '../transport/clock.ts';
import { writeManifest } from './manifest/write-manifest.ts';
import type { TickParts, WantedFile } from './tick-parts.ts';

export interface TickEdge {
  readonly guard: Guard;
  readonly tasks: TickParts['tasks'];
  readonly isEmulator: boolean;
  readonly clock?: Clock;
  readonly askEveryMs?: TickParts['askEveryMs'];
  /** In place of a manifest beside the files. */
  readonly finish?: TickParts['finish'];
  readonly downloadParts?: DownloadParts;
}

/** Opens the home; throws HomeRefused as long as it must not be used. */
export async function openTick({
  guard,
  tasks,
  isEmulator,
  clock,
  askEveryMs,
  finish,
  downloadParts,
}: TickEdge): Promise<TickParts> {
  return {
    store: await guard.records(),
    guard,
    tasks,
    download: (wanted) => fetchFile(wanted, isEmulator, downloadParts ?? systemParts),
    clock: clock ?? systemClock,
    askEveryMs,
    finish: finish ?? ((job) => writeManifest({ disk: realDisk, random: randomBytes, makeFolder }, job)),
  };
}

const makeFolder = async (path: string): Promise<void> => void (await mkdir(path, { recursive: true }));

async function fetchFile(
  { job, folder, result, index, refresh, onProgress, signal }: WantedFile,
  isEmulator: boolean,
  parts: DownloadParts,
): Promise<Downloaded> {
  try {
    await makeFolder(folder);
  } catch (error) {
    // A place that cannot be made may be made later, or by somebody else.
    const detail = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return { kind: 'no-place', why: 'disk', detail: `${folder}: ${detail}` };
  }
  const { url, durationSeconds } = result;
  const source = {
    kind: toKind(result.kind),
    url: url ?? '',
    ...(durationSeconds === null ? {} : { durationSeconds }),
  };
  const allow = isEmulator ? 'loopback' : 'public';
  return download(source, { directory: folder, name: job, index, allow, refresh, onProgress, signal }, parts);
}

function toKind(kind: WantedFile['result']['kind']): DownloadKind {
  return kind === 'image' || kind === 'audio' ? kind : 'video';
}
