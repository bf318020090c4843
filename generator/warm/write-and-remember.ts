// Writes the files that are not known to be written already, and leaves a record for the next run.
import type { CompiledContract } from '../compile-contract.ts';
import { compareModels } from '../plan/model-change.ts';
import { planFiles } from '../plan/plan-files.ts';
import type { ServiceSettings } from '../plan/service-settings.ts';
import { readKernel } from '../read/read-kernel.ts';
import { type BeginAt, type KnownOutput, type Written, writeOutput } from '../write/write-files.ts';
import { writeLastRun } from '../write/write-last-run.ts';
import { findKept } from './find-kept.ts';
import type { LastRun } from './last-run.ts';

/** What is known before a run begins. */
export interface BeforeRun {
  readonly setting: string;
  /** SHA-256 of the text of each page. */
  readonly hashes: readonly string[];
}

interface Place extends ServiceSettings {
  readonly root: string;
  readonly output: string;
}

/** What helps to write. */
export interface Help {
  readonly last?: LastRun | undefined;
  readonly beginAt?: BeginAt | undefined;
  /** Nothing was found, and nothing silenced: only then something is left to the next run. */
  readonly isClean: boolean;
}

export function writeAndRemember(
  { model, outlines }: CompiledContract,
  { root, output, ...settings }: Place,
  { setting, hashes }: BeforeRun,
  { last, beginAt, isClean }: Help,
): Written {
  const change = last === undefined ? undefined : compareModels(last.model, model);
  const planned = planFiles(model, readKernel(), settings, change);
  const known =
    last === undefined || change === undefined
      ? NOTHING
      : { kept: findKept(last, change, planned), readPrinted: last.readPrinted };
  const { written, removed, manifest, stamps } = writeOutput(root, output, planned, known, beginAt);
  if (isClean) {
    const pages = outlines.map(({ file, operations, hasBodies }, index) => ({
      file,
      operations,
      hasBodies,
      hash: hashes[index] ?? '',
    }));
    writeLastRun(root, { setting, pages, manifest, stamps: Object.fromEntries(stamps) });
  }
  return { written, removed };
}

const NOTHING: KnownOutput = { kept: new Map(), readPrinted: () => undefined };
