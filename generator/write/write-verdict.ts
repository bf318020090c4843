// Remembers that nothing was found. It is a cache in node_modules: where there is no such folder, or it cannot be written, nothing is remembered.
import { join } from 'node:path';
import { hasCacheFolder, VERDICT_FILE, type Verdict } from '../read/read-verdict.ts';
import { writeFile } from './write-file.ts';

export function writeVerdict(root: string, verdict: Verdict): void {
  if (!hasCacheFolder(root)) return;
  try {
    writeFile(join(root, VERDICT_FILE), `${JSON.stringify(verdict)}\n`);
  } catch {
    // A full or read-only disk is no reason to fail a check that found nothing.
  }
}
