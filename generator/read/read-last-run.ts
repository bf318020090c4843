// Reads what the last run of `generate` left, and looks which of the files that it wrote still hold what it wrote.
import { hash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { ContractModel } from '../kernel/contract-model.ts';
import { isRecord } from '../kernel/view.ts';
import type { ServiceSettings } from '../plan/service-settings.ts';
import type { LastRun, PageRecord, RunRecord } from '../warm/last-run.ts';
import { hashText, MANIFEST, parseManifest } from '../write/manifest.ts';
import type { KnownFile } from '../write/write-files.ts';
import { readOptional } from './read-optional.ts';
import { describeStats, readStamp, stampTool } from './read-stamp.ts';

export const LAST_RUN_FILE = 'node_modules/.cache/contract/generate.json';

/** The model of the last run, below the output folder. */
const CONTRACT = 'contract.json';

/** What npm writes whenever it installs something: with another parser the same page may be another. */
const INSTALLED = 'node_modules/.package-lock.json';

interface Place extends ServiceSettings {
  readonly root: string;
  readonly register: string;
  readonly output: string;
}

/** The tool with its packages, and everything beside the register that decides what is printed. */
export function describeSetting({ root, register, output, title, hosts, authorization }: Place): string {
  const settings = JSON.stringify([root, register, output, title, hosts, authorization]);
  return hash(
    'sha256',
    [stampTool().text, readStamp(root, [], [INSTALLED]).text, process.version, settings].join('\n'),
  );
}

/** Undefined when there is none that can be relied on. */
export function readLastRun(place: Place, setting = describeSetting(place)): LastRun | undefined {
  const found = readRecord(join(place.root, LAST_RUN_FILE));
  if (found === undefined || found.record.setting !== setting) return undefined;
  const { record, written } = found;
  const folder = join(place.root, place.output);
  const listed = readOptional(join(folder, MANIFEST));
  if (listed === undefined || hashText(listed) !== record.manifest) return undefined;
  const files = parseManifest(listed)?.files ?? {};
  const intact = findIntact(folder, record, files, written);
  const readPrinted = (path: string): string | undefined => {
    const text = readOptional(join(folder, path));
    return text !== undefined && (intact.has(path) || hashText(text) === files[path]) ? text : undefined;
  };
  const contract = readPrinted(CONTRACT);
  if (contract === undefined) return undefined;
  const model: ContractModel = JSON.parse(contract);
  // It was read for the model already.
  return {
    pages: record.pages,
    model,
    intact,
    readPrinted: (path) => (path === CONTRACT ? contract : readPrinted(path)),
  };
}

/** Files with the stamp that they had. One that was changed in the moment in which the record was written may have changed after it. */
function findIntact(
  folder: string,
  { stamps }: RunRecord,
  files: Readonly<Record<string, string>>,
  written: number,
): LastRun['intact'] {
  const intact = new Map<string, KnownFile>();
  for (const [path, sum] of Object.entries(files)) {
    if (!Object.hasOwn(stamps, path)) continue;
    const stats = statSync(join(folder, path), { throwIfNoEntry: false });
    const stamp = stats === undefined ? '' : describeStats(stats);
    if (stats === undefined || stamp !== stamps[path]) continue;
    if (Math.max(stats.mtimeMs, stats.ctimeMs) < written) intact.set(path, { hash: sum, stamp });
  }
  return intact;
}

/** A record stands behind the hash of its text; with when it was written, by the clock of the file system. */
function readRecord(path: string): { readonly record: RunRecord; readonly written: number } | undefined {
  try {
    const text = readOptional(path);
    const end = text?.indexOf('\n') ?? -1;
    if (text === undefined || end === -1) return undefined;
    const body = text.slice(end + 1);
    if (hashText(body) !== text.slice(0, end)) return undefined;
    const record: unknown = JSON.parse(body);
    return isRunRecord(record) ? { record, written: statSync(path).mtimeMs } : undefined;
  } catch {
    return undefined;
  }
}

function isRunRecord(value: unknown): value is RunRecord {
  return (
    isRecord(value) &&
    typeof value.setting === 'string' &&
    typeof value.manifest === 'string' &&
    isRecord(value.stamps) &&
    Array.isArray(value.pages) &&
    value.pages.every(isPageRecord)
  );
}

function isPageRecord(value: unknown): value is PageRecord {
  return (
    isRecord(value) &&
    typeof value.file === 'string' &&
    typeof value.hash === 'string' &&
    typeof value.hasBodies === 'boolean' &&
    Array.isArray(value.operations) &&
    value.operations.every((id) => typeof id === 'string')
  );
}
