// Puts the metrics where a collector reads them, in one step: it sees the file of the last round or of this one, and nothing in between.
import { randomBytes } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The collector is another user, and nothing in it is secret. */
const MODE = 0o644;

/** Not synced: after a crash the next round writes it anew. */
export async function writeMetrics(path: string, text: string): Promise<void> {
  // Collectors read every file whose name ends as theirs do, so this one must not.
  const temporary = `${dirname(path)}/.${randomBytes(8).toString('hex')}.kling-metrics`;
  try {
    await writeFile(temporary, text, { flag: 'wx', mode: MODE });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
