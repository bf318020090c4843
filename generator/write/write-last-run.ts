// Leaves a record of a run for the next one. It is a cache in node_modules: where there is no such folder, or it cannot be written, nothing is left.
import { join } from 'node:path';
import { LAST_RUN_FILE } from '../read/read-last-run.ts';
import { hasCacheFolder } from '../read/read-verdict.ts';
import type { RunRecord } from '../warm/last-run.ts';
import { hashText } from './manifest.ts';
import { writeFile } from './write-file.ts';

export function writeLastRun(root: string, record: RunRecord): void {
  if (!hasCacheFolder(root)) return;
  const text = JSON.stringify(record);
  try {
    writeFile(join(root, LAST_RUN_FILE), `${hashText(text)}\n${text}`);
  } catch {
    // A full or read-only disk is no reason to fail a run that wrote its files.
  }
}
