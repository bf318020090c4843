// Writes the manifest of an ended job once, beside its files, before the job is put away: of several rounds one writes it, and a crash in between leaves it whole or not there.
import { stringifyJson } from '../../../generated/kernel/json.ts';
import { createDurably } from '../../store/create-durably.ts';
import type { Disk } from '../../store/disk.ts';
import { readDiskCode, SyncFailure } from '../../store/disk-error.ts';
import type { Random } from '../../store/ulid.ts';
import type { WatchedJob } from '../state.ts';
import { describeManifest } from './describe-manifest.ts';
import { MANIFEST, nameManifest } from './manifest.ts';

export interface ManifestParts {
  readonly disk: Disk;
  readonly random: Random;
  /** With all folders above it. */
  readonly makeFolder: (path: string) => Promise<void>;
}

/**
 * Answers with what a person should know, if anything. A clip without its manifest is not handed over, so then the error of the disk is thrown and the job
 * stays where it is; a job without a file is told by its record, and goes on without one.
 */
export async function writeManifest(parts: ManifestParts, job: WatchedJob): Promise<string | undefined> {
  const manifest = describeManifest(job);
  if (manifest === undefined) return undefined;
  const bytes = Buffer.from(`${stringifyJson(MANIFEST.parse(manifest), 2)}\n`);
  try {
    return await writeOnce(parts, job.request.watch.folder, job.id, bytes);
  } catch (error) {
    const code = readDiskCode(error);
    if (code === undefined || error instanceof SyncFailure || job.state === 'done') throw error;
    return `no manifest: ${job.request.watch.folder} takes none (${code})`;
  }
}

async function writeOnce(
  { disk, random, makeFolder }: ManifestParts,
  directory: string,
  job: string,
  bytes: Uint8Array,
): Promise<string | undefined> {
  await makeFolder(directory);
  if ((await disk.inspect(directory))?.kind !== 'directory') return `no manifest: ${directory} is no real folder`;
  const name = nameManifest(job);
  const temporary = `${directory}/.${name}.${Buffer.from(random(6)).toString('hex')}`;
  if ((await createDurably(disk, { directory, name, temporary, bytes })) === 'created') return undefined;
  const there = await disk.readFile(`${directory}/${name}`);
  return there !== undefined && Buffer.compare(there, bytes) === 0
    ? undefined
    : `${directory}/${name} was there already, and says something else`;
}
