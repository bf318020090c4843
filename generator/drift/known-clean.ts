// The drift check, asked again: when nothing was found, and no file and no day has changed that since, nothing is found now.
import { CONFIG_FILE } from '../read/read-project.ts';
import { readStamp, type Stamp, type StampFolders, stampTool } from '../read/read-stamp.ts';
import type { KnownVerdict } from '../read/read-verdict.ts';
import type { ContractRun, Folders } from '../run-contract.ts';

/** What the drift check looks at, as it is now. */
export function stampDrift({ root, register, output, ...settings }: Folders, stampFolders?: StampFolders): Stamp {
  const files = readStamp(root, [register, output], [CONFIG_FILE], stampFolders);
  const tool = stampTool();
  const text = [files.text, tool.text, process.version, JSON.stringify([register, output, settings])].join('\n');
  return { text, latest: Math.max(files.latest, tool.latest), count: files.count };
}

/** @param known what was found the last time */
export function isKnownClean(known: KnownVerdict | undefined, stamp: Stamp, today: string): boolean {
  // A file that changed in the same moment in which the verdict was written may have changed after it.
  return (
    known !== undefined &&
    known.verdict.stamp === stamp.text &&
    today <= known.verdict.until &&
    stamp.latest < known.written
  );
}

/** Does so only if nothing at all was found, in files that are still what they were before. */
export async function rememberClean(folders: Folders, run: ContractRun, before: Stamp): Promise<void> {
  if (run.findings.length > 0 || stampDrift(folders).text !== before.text) return;
  const until = [...run.used].map((suppression) => suppression.until).sort()[0] ?? FOREVER;
  const { writeVerdict } = await import('../write/write-verdict.ts');
  writeVerdict(folders.root, { stamp: before.text, until, count: before.count });
}

/** After any day that is written in the same form. */
const FOREVER = '9999-12-31';
